import ArgumentParser
import Pith

/// `pith clean`: saved pages.
struct CleanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Print or write the articles of saved pages.",
    usage: "pith clean [<options>] <path> ...",
    discussion: """
      EXAMPLES:
        pith clean story.html
        pith clean saved-pages/ --output articles
        curl -s https://example.com/story | pith clean - --url https://example.com/story

      In folders, and in the folders inside them, files that end in .html, .htm, .xhtml and .shtml are taken. \
      The exit status is 0 if all pages are done, 1 if some failed, 2 if pith could not run.
      """)

  @Argument(
    help: ArgumentHelp(
      "Saved pages: files, folders, web archives (.warc, .warc.gz), '-' for standard input.",
      valueName: "path"),
    completion: .file(extensions: ["html", "htm", "xhtml", "shtml", "warc", "warc.gz"]))
  var paths: [String]

  @OptionGroup var origin: AddressOption
  @OptionGroup(title: "Page options") var pages: PageOptions
  @OptionGroup(title: "Output options") var output: OutputOptions

  func validate() throws {
    if origin.address != nil && paths.count > 1 {
      throw ValidationError("--url is the address of one page, but there are \(paths.count) inputs.")
    }
    if let path = paths.first, origin.address != nil, holdsSeveral(path) {
      let kind = FileKind(path) == .folder ? "a folder" : "a web archive"
      throw ValidationError("--url is the address of one page, but \(path) is \(kind).")
    }
  }

  private func holdsSeveral(_ path: String) -> Bool {
    FileKind(path) == .folder || ArchiveReader.isArchive(path)
  }

  func run() async throws {
    var plan = RunPlan(output, isSeveral: paths.count > 1 || holdsSeveral(paths[0]))
    plan.settings.maximumPageBytes = pages.maximumBytes.bytes
    plan.settings.focus = pages.focus.focus
    if let jobs = output.jobs { plan.settings.simultaneousPages = jobs }
    let finder = PageFinder(paths)
    try await RunSession(plan, fetches: false).run(.saved(paths, address: origin.address)) {
      // Walks the same folders as the run does, ahead of it, and keeps nothing but the number.
      var count = 0
      for _ in finder {
        count += 1
        if Task.isCancelled { return nil }
      }
      return count
    }
  }
}
