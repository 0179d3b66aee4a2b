internal import FoundationEssentials
import PithCore
import PithExtract
import PithFetch
import PithStore

/// Reads configuration files.
///
/// A value comes from the first of these that has it: the command line (`ConfigurationOverrides`), the environment (`PITH_OUTPUT`,
/// `PITH_FORMAT`, `PITH_STATE`, `PITH_FOCUS`, `PITH_LIMIT`, `PITH_MAX_AGE`, `PITH_USER_AGENT`, `PITH_PROXY`, `PITH_COOKIES`,
/// `PITH_ALLOW_PRIVATE`), the file, the default. Relative paths start at the folder of the file; those of the command line and of the
/// environment at the working directory.
public struct ConfigurationReader: Sendable {
  private let environment: [String: String]

  /// Takes the environment of this process.
  public init() {
    self.init(environment: ProcessInfo.processInfo.environment)
  }

  /// - Parameter environment: the variables of the process, also for `HOME`, `XDG_STATE_HOME` and secrets.
  public init(environment: [String: String]) {
    self.environment = environment
  }

  /// Reads a file.
  ///
  /// - Parameter path: that of the file, as messages are to name it.
  /// - Throws: all that is wrong with the file and the environment.
  public func read(
    _ path: String, overrides: ConfigurationOverrides = ConfigurationOverrides()
  ) throws(ConfigurationError) -> Configuration {
    let log = ProblemLog(path: path)
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let workingFolder = PathBase.current(home: home)
    let text = try ConfigurationText.read(path, log: log)
    let root = YAMLDocument.read(text, log: log)
    if let error = log.error, root == nil { throw error }
    // A path that begins with `~` names a folder of that name: what a shell leaves alone is none of its home folders.
    let absolutePath = workingFolder.absolute(path.hasPrefix("/") ? path : "./" + path) ?? path
    let draft = ConfigurationDraft(
      root: root, path: absolutePath, environment: environment, workingFolder: workingFolder,
      overrides: overrides, log: log)
    let configuration = draft.configuration()
    if let error = log.error { throw error }
    return configuration
  }
}
