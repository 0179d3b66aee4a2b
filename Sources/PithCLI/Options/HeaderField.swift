import Pith

/// A header as people type it: `Name: value`.
struct HeaderField {
  let field: HTTPHeaders.Field

  /// - Throws: `OptionProblem`, which does not repeat the text: it may hold a password.
  init(_ text: String) throws(OptionProblem) {
    guard let colon = text.firstIndex(of: ":") else {
      throw OptionProblem("--header takes a name, a colon and a value, as in 'Cookie: consent=yes'.")
    }
    let isSpace = { (character: Character) in character == " " || character == "\t" }
    let value = text[text.index(after: colon)...].drop(while: isSpace)
    let end = value.lastIndex { !isSpace($0) }.map { value.index(after: $0) } ?? value.startIndex
    field = HTTPHeaders.Field(name: String(text[..<colon]), value: String(value[..<end]))
    if let problem = field.problem { throw OptionProblem("--header takes no such header: \(problem).") }
  }
}
