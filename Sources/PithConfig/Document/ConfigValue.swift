import PithCore

/// A value of a configuration file, with its place.
struct ConfigValue {
  struct Entry {
    let key: String
    let keyPlace: TextPlace
    let value: ConfigValue
  }

  enum Content {
    /// - isPlain: whether it has no quotation marks, so that it may stand for a number, a Boolean or nothing.
    case scalar(String, isPlain: Bool)
    /// Each key once.
    case mapping([Entry])
    case list([ConfigValue])
  }

  /// What a scalar says by YAML 1.2's core schema.
  enum Meaning: Hashable {
    case nothing
    case boolean(Bool)
    /// `yes`, `off` and the like: a Boolean in YAML 1.1, a text in 1.2.
    case oldBoolean(Bool)
    case number
    case text
  }

  let content: Content
  /// `nil` for a value of the environment.
  let place: TextPlace?

  var meaning: Meaning? {
    guard case .scalar(let text, let isPlain) = content else { return nil }
    return isPlain ? Self.meaning(ofPlain: text) : .text
  }

  var isNothing: Bool { meaning == .nothing }

  private static func meaning(ofPlain text: String) -> Meaning {
    switch text {
    case "", "~", "null", "Null", "NULL": return .nothing
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    default: break
    }
    switch text.lowercased() {
    case "yes", "y", "on": return .oldBoolean(true)
    case "no", "n", "off": return .oldBoolean(false)
    default: return isNumber(text) ? .number : .text
    }
  }

  /// Whether it is a number of the core schema, hexadecimal and octal ones left aside: `-12`, `0.5`, `1e3`.
  private static func isNumber(_ text: String) -> Bool {
    let bytes = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard bytes.contains(where: isDigit), text.utf8.count - bytes.count <= 1 else { return false }
    return bytes.allSatisfy { isDigit($0) || ".eE+-".utf8.contains($0) } && Double(text) != nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  // MARK: In messages

  /// What stands there, for whoever wrote it.
  var found: String {
    switch content {
    case .mapping: return "a mapping"
    case .list: return "a list"
    case .scalar(let text, _):
      switch meaning {
      case .nothing: return "empty"
      case .number: return "the number \(Self.shown(text))"
      case .boolean: return text
      default: return "the text \"\(Self.shown(text))\""
      }
    }
  }

  /// The kind of what stands there, where its value may be a secret.
  var kindFound: String {
    switch content {
    case .mapping: "a mapping"
    case .list: "a list"
    case .scalar:
      switch meaning {
      case .nothing: "empty"
      case .number: "a number"
      case .boolean: "a Boolean"
      default: "a text"
      }
    }
  }

  /// The longest part of a value that a message repeats, in characters.
  private static let longestShown = 60

  /// A value as messages repeat it: not too long, and without the password that it may hold.
  static func shown(_ text: String) -> String {
    var shown = AddressCredentials.removed(from: text)
    // Of an address that is none, what looks like a name and a password before an `@`.
    if shown == text, let at = text.lastIndex(of: "@") {
      let scheme = ["https://", "http://"].first(where: text.lowercased().hasPrefix) ?? ""
      if text[..<at].dropFirst(scheme.count).contains(":") { shown = "…" + text[at...] }
    }
    return shown.count > longestShown ? shown.prefix(longestShown) + "…" : shown
  }
}
