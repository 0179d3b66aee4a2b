/// Finds the article in the data that a page's scripts start from.
///
/// Such data has no common form. But as on the page itself, most of its prose is the article's, and stands in one part of
/// it: from the outermost value the search goes down while one member holds most of the prose.
struct StateText {
  /// A member with this share of its parent's prose is where the article stands; the same as for containers.
  private static let descentShare = 0.7
  /// Strings with fewer words are labels.
  private static let leastWords = 8
  /// The smallest article found so, in words.
  private static let leastArticle = 60

  /// The strings of the article, in order.
  let paragraphs: [String]

  init(_ value: JSONValue) {
    var place = value
    var prose = Self.proseWords(place)
    guard prose >= Self.leastArticle else {
      paragraphs = []
      return
    }
    while true {
      let parts = Self.parts(of: place).map { ($0, Self.proseWords($0)) }
      guard let largest = parts.max(by: { $0.1 < $1.1 }),
        Double(largest.1) >= Double(prose) * Self.descentShare
      else { break }
      (place, prose) = largest
    }
    paragraphs = Self.strings(in: place).filter { Self.words($0) >= Self.leastWords }
  }

  private static func parts(of value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let elements): elements
    case .object(let members): members.map(\.value)
    default: []
    }
  }

  private static func strings(in value: JSONValue) -> [String] {
    if let text = value.string { return [text] }
    return parts(of: value).flatMap(strings)
  }

  private static func proseWords(_ value: JSONValue) -> Int {
    if let text = value.string {
      let words = words(text)
      return words >= leastWords ? words : 0
    }
    return parts(of: value).reduce(0) { $0 + proseWords($1) }
  }

  /// The words of a text; none in programs, addresses and encoded data, which have few spaces or many braces.
  private static func words(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let braces = bytes.count { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ";") }
      let counted = WordCounter.count(bytes).words
      return braces * 10 > counted ? 0 : counted
    }
  }
}
