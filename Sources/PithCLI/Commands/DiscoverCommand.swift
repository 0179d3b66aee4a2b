import ArgumentParser
import Pith

/// `pith discover`: the feeds and sitemaps of a site.
struct DiscoverCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover",
    abstract: "Find the feeds and sitemaps of a site.",
    usage: "pith discover [<options>] <url>",
    discussion: """
      EXAMPLES:
        pith discover https://example.com
        pith discover https://example.com/sport/ > sources.yaml

      Looks at the page, at robots.txt and in the places where sites commonly have them, fetches what it finds and prints \
      what is a feed or a sitemap as the 'sources' of a configuration file. What a run had better not read is a comment. \
      The exit status is 0 if something was found, 1 if not, 2 if the output cannot be written.
      """)

  @Argument(help: ArgumentHelp("The address of a page of the site, mostly its front page.", valueName: "url"))
  var address: String

  @OptionGroup(title: "Page options") var fetching: FetchOptions

  func run() async throws {
    SignalWatch.ignoreWriteSignals()
    var settings = Settings()
    try fetching.apply(to: &settings)
    fetching.politeness.apply(to: &settings, isSingle: false)
    let console = Console(showsProgress: false)
    let source = PageRequest.Source.url(address)
    do {
      let discovery = try await SourceDiscovery(settings).discover(address)
      for failure in discovery.failures { console.message("\(failure.address): \(failure.reason)") }
      guard !discovery.isEmpty else {
        console.message(
          "\(discovery.address): no feed, no sitemap and hardly a link that looks like an article; "
            + "try another page of the site, or list the addresses of articles yourself")
        throw ExitCode.someFailed
      }
      try OutputFile.standardOutput.write(Array(SourceListRenderer().yaml(for: discovery).utf8))
    } catch let exit as StageExit {
      switch exit {
      case .skipped(let reason): console.message("\(source): skipped: \(reason.detail)")
      case .failed(let failure): console.message(failure.message(about: source))
      }
      throw ExitCode.someFailed
    } catch {
      if let fault = console.fault(error) { throw fault }
    }
  }
}
