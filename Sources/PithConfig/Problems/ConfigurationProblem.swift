internal import PithCore

/// Something in a configuration that cannot be used, or had better be changed.
///
/// Described as compilers do it, `pith.yaml:12:3: unknown key 'intervalls'; did you mean 'intervals'?`, so that editors find the place. No
/// message holds the value of a secret.
public struct ConfigurationProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named, or the environment variable.
  public var path: String
  /// From 1; `nil` where the whole file is meant, or no file.
  public var line: Int?
  /// From 1, in Unicode scalars.
  public var column: Int?
  /// What is wrong, and what to do.
  public var message: String

  public init(path: String, line: Int? = nil, column: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  /// One line, whatever the file holds.
  public var description: String { "\(place): \(message)".asSingleLine }

  /// The description of something that keeps nothing from working: `pith.yaml:12:3: warning: …`.
  public var warningDescription: String { "\(place): warning: \(message)".asSingleLine }

  private var place: String { path + [line, column].compactMap { $0.map { ":\($0)" } }.joined() }
}
