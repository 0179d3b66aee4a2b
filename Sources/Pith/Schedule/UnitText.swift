/// Text as unit files take it (systemd.syntax(7), systemd.service(5)).
enum UnitText {
  /// A word of a list: paths, assignments.
  static func word(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%")
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { !" \"'\\;#".utf8.contains($0) }
    return isPlain ? escaped : "\"\(escaped)\""
  }

  /// A word of a command, where `$` begins a variable.
  static func commandWord(_ text: String) -> String { word(text.replacing("$", with: "$$")) }

  /// Text in a value that is no list.
  static func value(_ text: String) -> String { text.replacing("%", with: "%%") }

  /// Seconds, which need no unit.
  static func seconds(_ duration: Duration) -> String { String(duration.components.seconds) }
}
