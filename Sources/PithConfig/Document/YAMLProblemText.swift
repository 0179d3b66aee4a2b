internal import Yams

/// Says in plain words why a text is no YAML.
enum YAMLProblemText {
  static func text(for error: YamlError) -> (message: String, place: TextPlace?) {
    switch error {
    case .scanner(_, let problem, let mark, let yaml), .parser(_, let problem, let mark, let yaml):
      return (sentence(for: problem, at: mark, in: yaml), TextPlace(mark))
    case .composer(_, let problem, let mark, _):
      return (
        problem == "found undefined alias" ? "no '&name' stands above for this '*name'" : problem,
        TextPlace(mark)
      )
    case .reader(let problem, let offset, _, let yaml):
      return (
        problem == "control characters are not allowed"
          ? "a control character stands here; leave it out, or write it as an escape in double quotation marks"
          : "the text cannot be read: \(problem)",
        offset.map { place(of: $0, in: yaml) }
      )
    default: return ("this is no YAML that can be read", nil)
    }
  }

  private static func sentence(for problem: String, at mark: Mark, in yaml: String) -> String {
    if startsWithTab(at: mark, in: yaml) { return "a tab stands before this; YAML is indented with spaces" }
    return "this is no YAML: \(advice(on: problem))"
  }

  private static func advice(on problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      "a ':' that cannot stand here: either the line is indented wrongly, or a text with ': ' in it needs quotation marks"
    case "found character that cannot start any token":
      "no text can begin with this character; put the text into quotation marks"
    case "could not find expected ':'": "a key without a ':' and a value after it, here or in the line above"
    case "did not find expected key":
      "a key was expected; is the line indented as those beside it, and are texts with quotation marks or brackets closed?"
    case "did not find expected '-' indicator":
      "a '- ' was expected; is the line indented as the entries of the list above it?"
    case "found unexpected end of stream": "the file ends within a text; a quotation mark is missing"
    case "did not find expected ',' or ']'": "a ',' or a ']' is missing"
    case "did not find expected ',' or '}'": "a ',' or a '}' is missing"
    case "found unknown escape character":
      "no escape begins like this; write '\\\\' for a backslash, or use single quotation marks"
    case "Maximum nesting level reached, set with yaml_set_max_nest_level())":
      "lists and mappings are nested too deep"
    default: problem
    }
  }

  /// Whether only white space with a tab in it stands before a place in its line, or a tab at it.
  private static func startsWithTab(at mark: Mark, in yaml: String) -> Bool {
    let lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard mark.line <= lines.count, mark.line > 0 else { return false }
    let indent = lines[mark.line - 1].prefix { $0 == " " || $0 == "\t" }
    return indent.contains("\t")
  }

  /// - Parameter offset: in characters.
  private static func place(of offset: Int, in text: String) -> TextPlace {
    let before = text.prefix(offset)
    let lineStart = before.lastIndex(where: \.isNewline).map { before.index(after: $0) } ?? before.startIndex
    return TextPlace(
      line: before.count(where: \.isNewline) + 1, column: before[lineStart...].unicodeScalars.count + 1)
  }
}
