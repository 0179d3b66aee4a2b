/// A name template that cannot be used.
public struct NameTemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case empty
    /// A brace that opens no field or closes none.
    case strayBrace
    case unknownField(String, known: [String])
    /// A field that is known, with a number or format that it doesn't take.
    case badFormat(field: String, expected: String)
    /// A `/`: all articles of a run stand in one folder.
    case folder
    case forbidden(Character)
    /// A `.` or a `-`, which would hide the file or make it look like an option.
    case badStart(Character)
    /// A `/` at the beginning or the end of a path, or two in a row.
    case emptyFolder
    /// A path that has nothing in it by which one article differs from another.
    case sameForAll
    /// A path that begins with the name of something that Pith itself keeps in the output folder.
    case ownName(String)
  }

  public let template: String
  public let problem: Problem

  public init(template: String, problem: Problem) {
    self.template = template
    self.problem = problem
  }

  public var description: String {
    "the name template \"\(template)\" \(explanation)"
  }

  /// What is wrong, without the template.
  package var explanation: String {
    switch problem {
    case .empty: "is empty"
    case .strayBrace: "has a brace without its partner; fields are written {date}"
    case .unknownField(let field, let known):
      "has the unknown field {\(field)}; known are \(known.joined(separator: ", "))"
    case .badFormat(let field, let expected): "has {\(field)}, which should be \(expected)"
    case .folder: "has a /, but names cannot have folders; leave it out"
    case .emptyFolder: "has a / at its beginning, at its end or twice in a row; leave it out"
    case .sameForAll: "gives all articles one name; put {slug} and {id8} into its last part"
    case .ownName(let name):
      "begins with \(name), a name of Pith's own in the output folder; choose another"
    case .forbidden(let character):
      "has the character \(Self.visible(character)), which not every file system takes; leave it out"
    case .badStart(let character):
      "starts with \(character), but names must not; put a field or a letter first"
    }
  }

  private static func visible(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first(where: { $0.properties.generalCategory == .control })
    else { return "\(character)" }
    return "U+" + String(repeating: "0", count: scalar.value < 0x10 ? 3 : 2)
      + String(scalar.value, radix: 16, uppercase: true)
  }
}
