import ArgumentParser
import Pith

/// `pith check`: whether a configuration can be used.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with a configuration file, or what it comes to.",
    usage: "pith check <config>",
    discussion: """
      EXAMPLES:
        pith check pith.yaml

      Prints all that is wrong with the file, each with its line and column, or, if nothing is, where output and state are \
      and a line for each source. Nothing is fetched and nothing is written. \
      The exit status is 0 if the file can be used, 2 if not.
      """)

  @Argument(
    help: ArgumentHelp("The configuration file.", valueName: "config"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  func run() throws {
    SignalWatch.ignoreWriteSignals()
    let console = Console(showsProgress: false)
    do {
      let configuration = try ConfigurationReader().read(path)
      console.table(configuration.warnings.map(\.warningDescription))
      try OutputFile.standardOutput.write(Array(ConfigurationListing(configuration).text.utf8))
    } catch {
      if let fault = console.fault(error) { throw fault }
    }
  }
}
