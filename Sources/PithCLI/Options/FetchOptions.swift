import ArgumentParser
import Pith

/// How long a page that is fetched is waited for.
struct FetchOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Give a page up after this many seconds.", valueName: "seconds"))
  var timeout = TimeLimit(Settings().fetch.totalTimeout)

  @Option(
    help: ArgumentHelp("Try a page again this many times if it may be there later.", valueName: "n"))
  var retries = Settings().retries.maximumAttempts - 1

  @OptionGroup(title: "Connection options") var connection: ConnectionOptions
  @OptionGroup(title: "Politeness options") var politeness: PolitenessOptions

  func validate() throws {
    let bounds = SettingBounds.retries
    if !bounds.contains(retries) {
      throw ValidationError("--retries must be from \(bounds.lowerBound) to \(bounds.upperBound).")
    }
  }

  /// - Throws: `OptionProblem`
  func apply(to settings: inout Settings) throws {
    settings.fetch.totalTimeout = timeout.duration
    settings.retries.maximumAttempts = retries + 1
    try connection.apply(to: &settings.fetch)
  }
}
