/// Gathers what is wrong while a configuration is read, so that all of it can be said at once.
final class ProblemLog {
  /// The file as it was named.
  private let path: String
  private var problems: [ConfigurationProblem] = []
  private var environmentProblems: [ConfigurationProblem] = []
  private var warnings: [ConfigurationProblem] = []
  private var environmentWarnings: [ConfigurationProblem] = []

  init(path: String) {
    self.path = path
  }

  /// Notes a problem of the file. A value that several aliases lead to is read several times; it is said once.
  func report(_ message: String, at place: TextPlace? = nil) {
    note(message, at: place, in: &problems)
  }

  func warn(_ message: String, at place: TextPlace? = nil) {
    note(message, at: place, in: &warnings)
  }

  func report(_ message: String, variable: String) {
    let problem = ConfigurationProblem(path: variable, message: message)
    if !environmentProblems.contains(problem) { environmentProblems.append(problem) }
  }

  func warn(_ message: String, variable: String) {
    let warning = ConfigurationProblem(path: variable, message: message)
    if !environmentWarnings.contains(warning) { environmentWarnings.append(warning) }
  }

  private func note(_ message: String, at place: TextPlace?, in list: inout [ConfigurationProblem]) {
    let problem = ConfigurationProblem(
      path: path, line: place?.line, column: place?.column, message: message)
    if !list.contains(problem) { list.append(problem) }
  }

  /// `nil` where there is no problem.
  var error: ConfigurationError? {
    let all = Self.inOrder(problems) + environmentProblems
    return all.isEmpty ? nil : ConfigurationError(all)
  }

  var allWarnings: [ConfigurationProblem] { Self.inOrder(warnings) + environmentWarnings }

  private static func inOrder(_ problems: [ConfigurationProblem]) -> [ConfigurationProblem] {
    // By the number too: the sort is not promised to keep the order of equals.
    problems.enumerated().sorted { left, right in
      (left.element.line ?? 0, left.element.column ?? 0, left.offset)
        < (right.element.line ?? 0, right.element.column ?? 0, right.offset)
    }.map(\.element)
  }
}
