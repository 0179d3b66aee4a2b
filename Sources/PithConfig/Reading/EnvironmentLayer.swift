/// The environment variables that count for more than the file: `PITH_` and the key in capitals, `PITH_MAX_AGE` for `max-age`.
///
/// Their values are written as in the file. An empty variable counts as none.
struct EnvironmentLayer {
  let variables: [String: String]
  let log: ProblemLog

  /// The keys that have a variable.
  static let keys = [
    "output", "format", "state", "focus", "limit", "max-age", "user-agent", "proxy", "cookies",
    "allow-private",
  ]

  static func variable(for key: String) -> String {
    "PITH_" + key.uppercased().replacing("-", with: "_")
  }

  /// `nil` where the variable isn't set or its value is none of the kind, which the log has heard of then.
  func value<Value>(_ key: String, _ kind: ValueKind<Value>) -> Value? {
    let name = Self.variable(for: key)
    guard let text = variables[name], !text.isEmpty else { return nil }
    let value = ConfigValue(content: .scalar(text, isPlain: true), place: nil)
    do {
      return try kind.read(value)
    } catch {
      log.report(kind.message(about: key, value, error), variable: name)
      return nil
    }
  }
}
