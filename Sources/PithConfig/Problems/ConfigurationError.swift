/// All that keeps a configuration from being used, at once.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// At least one, in the order of the lines; those of the environment stand at the end.
  public let problems: [ConfigurationProblem]

  public init(_ problems: [ConfigurationProblem]) {
    self.problems = problems
  }

  /// A line a problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
