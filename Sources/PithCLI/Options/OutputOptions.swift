import ArgumentParser
import Pith

/// The options that all commands share: where results go, in what form, and what is said meanwhile.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write one file an article into this folder, which is made if need be.",
      discussion: "Without it, articles go to standard output in the order of the inputs.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(name: .shortAndLong, help: "The form of the articles.")
  var format = FormatName(.txt)

  @Option(
    help: ArgumentHelp(
      "How files are named, with --output.",
      discussion: """
        Fields are {date} (of publication), {slug} (the words of the title), {id8} (the first 8 digits of a hash of \
        the page's address or path), {index} (the position among the inputs; {index:03} with zeros), {host} and {lang}.
        """, valueName: "template"),
    transform: { try NameTemplate($0) })
  var name = NameTemplate.standard

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp("Work on this many pages at once.", valueName: "n"))
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "Show no progress and no summary; failed inputs are named all the same.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say a line about every input.")
  var verbose = false

  func validate() throws {
    let bounds = SettingBounds.simultaneousPages
    if let jobs, !bounds.contains(jobs) {
      throw ValidationError("--jobs must be from \(bounds.lowerBound) to \(bounds.upperBound).")
    }
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }
}
