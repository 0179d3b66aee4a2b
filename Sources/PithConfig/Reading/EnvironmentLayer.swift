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

  private static let prefix = "PITH_"

  static func variable(for key: String) -> String {
    prefix + key.uppercased().replacing("-", with: "_")
  }

  /// Warns of variables that look as if they were meant to count and don't: those with the name of a key that has none, and misspelt ones.
  /// Others that begin with `PITH_` are somebody else's.
  func warnOfOthers() {
    let known = Self.keys.map(Self.variable)
    let keysOfFile = [ConfigurationSection.top, .fetch].flatMap(\.keys)
    for (name, value) in variables.sorted(by: { $0.key < $1.key })
    where name.hasPrefix(Self.prefix) && !value.isEmpty && !known.contains(name) {
      if let key = keysOfFile.first(where: { Self.variable(for: $0) == name }) {
        log.warn("'\(key)' can be set in the file alone, so this does nothing", variable: name)
      } else if let nearest = NearestName.nearest(
        to: String(name.dropFirst(Self.prefix.count)),
        in: known.map { String($0.dropFirst(Self.prefix.count)) })
      {
        log.warn(
          "there is no such variable, so this does nothing; did you mean \(Self.prefix + nearest)?",
          variable: name)
      }
    }
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
