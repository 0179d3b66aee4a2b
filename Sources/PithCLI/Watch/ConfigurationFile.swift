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
  func read(for console: Console) throws(ExitCode) -> Configuration {
    do {
      var configuration = try ConfigurationReader().read(path, overrides: overrides)
      configuration.fetch.uncheckedUse = { console.tellUncheckedUse(of: $0) }
      console.table(configuration.warnings.map(\.warningDescription))
      return configuration
    } catch {
      console.table(error.problems.map(\.description))
      throw .couldNotRun
    }
  }
}
