/// Reads a name template, or a part of a path template, into its parts.
struct NameTemplateParser {
  /// Where the template stands, which decides on the fields that it can have.
  enum Place: Hashable {
    /// It is the name of a file among those of one run.
    case name
    /// It is a folder of a path.
    case folder
    /// It is the end of a path.
    case pathEnd

    var knownFields: [String] {
      self == .name
        ? ["{date}", "{slug}", "{id8}", "{index}", "{index:03}", "{host}", "{lang}"]
        : ["{source}", "{yyyy}", "{mm}", "{dd}", "{date}", "{slug}", "{id8}", "{host}", "{lang}"]
    }
  }

  /// The most digits that `{index:0N}` fills up to: enough for any number of inputs.
  private static let maximumIndexWidth = 12
  /// Letters and digits after the last dot that still look like an extension: `jsonl`, `markdown`.
  private static let maximumExtensionLength = 8

  let template: String
  private let place: Place
  private(set) var parts: [NameTemplate.Part] = []
  private(set) var fileExtension: String?

  init(_ template: String, place: Place = .name) throws(NameTemplateError) {
    self.template = template
    self.place = place
    guard let first = template.first else { throw error(.empty) }
    if first == "." || first == "-" { throw error(.badStart(first)) }
    var rest = template[...]
    while let next = rest.first {
      if next == "{" {
        guard let end = rest.firstIndex(of: "}") else { throw error(.strayBrace) }
        parts.append(try field(rest[..<end].dropFirst()))
        rest = rest[end...].dropFirst()
      } else {
        let text = rest.prefix { $0 != "{" }
        parts.append(try literal(text))
        rest = rest.dropFirst(text.count)
      }
    }
    if place != .folder { takeExtension() }
  }

  private func field(_ name: Substring) throws(NameTemplateError) -> NameTemplate.Part {
    switch name {
    case "date": return .date
    case "slug": return .slug
    case "host": return .host
    case "lang": return .language
    case "index" where place == .name: return .index(width: 1)
    case "source" where place != .name: return .source
    case "yyyy" where place != .name: return .year
    case "mm" where place != .name: return .month
    case "dd" where place != .name: return .day
    default: break
    }
    if place == .name, name.hasPrefix("index:") {
      guard name.hasPrefix("index:0"), let width = Self.number(name.dropFirst("index:0".count)),
        (1...Self.maximumIndexWidth).contains(width)
      else {
        throw error(
          .badFormat(field: String(name), expected: "{index:01} to {index:0\(Self.maximumIndexWidth)}"))
      }
      return .index(width: width)
    }
    if name.hasPrefix("id"), name.dropFirst(2).allSatisfy(\.isASCIIDigit) {
      guard let count = Self.number(name.dropFirst(2)), (1...ContentHash.digitCount).contains(count) else {
        throw error(.badFormat(field: String(name), expected: "{id1} to {id\(ContentHash.digitCount)}"))
      }
      return .id(digits: count)
    }
    let unknown = NameTemplateError.Problem.unknownField(String(name), known: place.knownFields)
    throw error(name.contains("{") ? .strayBrace : unknown)
  }

  private func literal(_ text: Substring) throws(NameTemplateError) -> NameTemplate.Part {
    for character in text {
      if character == "}" { throw error(.strayBrace) }
      if character == "/" { throw error(.folder) }
      if character.unicodeScalars.contains(where: FileName.isForbidden) { throw error(.forbidden(character)) }
    }
    return .text(String(text))
  }

  /// Takes an extension off the text at the end: what follows its last dot, where there is a name before it.
  private mutating func takeExtension() {
    guard case .text(let text)? = parts.last, let dot = text.lastIndex(of: ".") else { return }
    let base = String(text[..<dot])
    let candidate = text[dot...].dropFirst()
    guard (1...Self.maximumExtensionLength).contains(candidate.count),
      candidate.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }), !base.isEmpty || parts.count > 1
    else { return }
    parts[parts.count - 1] = .text(base)
    fileExtension = String(candidate)
  }

  private func error(_ problem: NameTemplateError.Problem) -> NameTemplateError {
    NameTemplateError(template: template, problem: problem)
  }

  private static func number(_ digits: Substring) -> Int? {
    digits.allSatisfy(\.isASCIIDigit) ? Int(digits) : nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
