/// Finds the article in the data that a page's scripts start from.
///
/// Such data has no common form. But as on the page itself, most of its prose is the article's, and stands in one part of
/// it: from the object that says the page's title, or else the outermost value, the search goes down while one member holds most of
/// the prose. Lists of other stories may have more prose than the article.
struct StateText {
  /// A member with this share of its parent's prose is where the article stands; the same as for containers.
  private static let descentShare = 0.7
  /// Strings with fewer words are labels.
  private static let leastWords = 8
  /// The smallest article found so, in words.
  private static let leastArticle = 60

  /// The strings of the article, in order.
  let paragraphs: [String]

  /// - Parameter titles: how the page declares and shows its title.
  init(_ value: JSONValue, titles: [String] = []) {
    let keys = Set(titles.map(TitleKey.init).filter { !$0.isEmpty })
    var place = keys.isEmpty ? value : Self.titled(value, keys) ?? value
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

  /// The innermost object with one of these titles and an article's prose; `nil` where there is none.
  private static func titled(_ value: JSONValue, _ titles: Set<TitleKey>) -> JSONValue? {
    for part in parts(of: value) {
      if let found = titled(part, titles) { return found }
    }
    guard case .object(let members) = value,
      members.contains(where: { $0.value.string.map { titles.contains(TitleKey($0)) } ?? false }),
      proseWords(value) >= leastArticle
    else { return nil }
    return value
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
      guard braces * 10 <= counted else { return 0 }
      // Other scripts do without spaces.
      let isAddress = bytes.allSatisfy { $0 < 0x80 } && 2 * bytes.count { $0 == 0x20 } < counted
      return isAddress ? 0 : counted
    }
  }
}
