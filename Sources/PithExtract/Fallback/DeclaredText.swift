import PithCore

/// Reads the article's text from a page's data, for pages that show it only by script.
struct DeclaredText {
  private let facts: PageFacts

  private let title: String?

  /// - Parameter title: that of the article.
  init(_ facts: PageFacts, title: String? = nil) {
    self.facts = facts
    self.title = title
  }

  /// The longest body in the JSON-LD, in paragraphs.
  var linkedData: [String] {
    let bodies = facts.linkedData.items.flatMap { item in
      ["articleBody", "text", "reviewBody"].compactMap { item.value[$0]?.string }
    }
    guard let longest = bodies.max(by: { $0.utf8.count < $1.utf8.count }) else { return [] }
    return Self.paragraphs(longest)
  }

  /// The text in the data of the page's scripts, in paragraphs.
  var state: [String] {
    var best: [String] = []
    var bestWords = 0
    for script in facts.document.dataScripts where script.kind == .state {
      guard script.content.count <= Self.largestScript, let value = JSONReader.value(in: script.content)
      else {
        continue
      }
      let paragraphs = StateText(value, titles: titles).paragraphs.flatMap(Self.paragraphs)
      let words = Self.words(in: paragraphs)
      if words > bestWords {
        best = paragraphs
        bestWords = words
      }
    }
    return best
  }

  private var titles: [String] {
    [title, facts.meta("og:title"), facts.linkedData.article?["headline"]?.string].compactMap { $0 }
  }

  var description: [String] {
    (facts.meta("og:description", "description", "twitter:description")
      ?? facts.linkedData.article?["description"]?.string).map(Self.paragraphs) ?? []
  }

  /// In bytes; larger scripts hold a catalogue.
  static let largestScript = 8 << 20

  static func words(in paragraphs: [String]) -> Int {
    paragraphs.reduce(0) { words, paragraph in
      var paragraph = paragraph
      return words + paragraph.withUTF8 { WordCounter.count($0).words }
    }
  }

  /// Cuts a text where it has line breaks or the tags that end a block, and takes its tags away.
  static func paragraphs(_ text: String) -> [String] {
    var bytes = Array(text.utf8)
    for tag in blockTags { bytes = Self.replacing(Array(tag.utf8), in: bytes) }
    return bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { MarkupText.plain(String(decoding: $0, as: UTF8.self)) }
      .filter { !$0.isEmpty }
  }

  private static let blockTags = [
    "</p>", "</P>", "<br>", "<br/>", "<br />", "</li>", "</h1>", "</h2>", "</h3>", "</h4>", "</div>",
    "</blockquote>", "</tr>",
  ]

  private static func replacing(_ tag: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    guard ByteSearch.contains(tag, in: bytes[...]) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == tag[0], bytes[index...].starts(with: tag) {
        result.append(UInt8(ascii: "\n"))
        index += tag.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
