import ArgumentParser
import Pith

/// The configuration file of a command line.
struct ConfigurationFile {
  private let path: String
  private let overrides: ConfigurationOverrides

  init(_ path: String, _ overrides: ConfigurationOverrides = ConfigurationOverrides()) {
    self.path = path
    self.overrides = overrides
  }

  /// Reads it, or says all that is wrong with it.
  ///
  /// - Parameter tellsWarnings: whether what it had better not hold is said too; a run that nobody watches doesn't say that each time.
  func read(for console: Console, tellsWarnings: Bool = true) throws(ExitCode) -> Configuration {
    do {
      var configuration = try ConfigurationReader().read(path, overrides: overrides)
      configuration.fetch.uncheckedUse = { console.tellUncheckedUse(of: $0) }
      if tellsWarnings { console.table(configuration.warnings.map(\.warningDescription)) }
      return configuration
    } catch {
      console.table(error.problems.map(\.description))
      throw .couldNotRun
    }
  }
}
