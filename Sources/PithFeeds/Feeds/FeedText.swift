import PithExtract
import PithParse

/// Titles of feeds as text.
enum FeedText {
  /// What a title is written in.
  enum Markup {
    /// Text. References to characters in it are escaped once too often all the same.
    case text
    /// HTML, escaped.
    case html
    /// Whatever publishers take it for: RSS says nothing about it.
    case unknown
  }

  /// The longest title, in characters; the rest is left out.
  private static let longestTitle = 2_000

  /// The text of a title; `nil` where there is none.
  static func title(_ text: String, markup: Markup) -> String? {
    var text = text
    if markup != .text { text = withoutTags(text, onlyPairs: false) }
    let resolved = withoutReferences(text)
    if resolved != text {
      // References that were escaped once more, and markup that was.
      text = withoutReferences(withoutTags(resolved, onlyPairs: true))
    }
    text = String(text.collapsed.prefix(longestTitle))
    return text.isEmpty ? nil : text
  }

  /// The elements that stand in titles, and do so by mistake where they are escaped twice.
  private static let inlineNames: Set<String> = [
    "a", "abbr", "b", "big", "br", "cite", "code", "del", "em", "font", "i", "img", "ins", "mark", "nobr",
    "p", "q", "s", "small",
    "span", "strike", "strong", "sub", "sup", "tt", "u", "wbr",
  ]
  /// Elements that part words.
  private static let breaks: Set<String> = ["br", "p", "div", "li"]

  /// The text without tags of inline elements.
  ///
  /// - Parameter onlyPairs: whether a start tag only goes where its end tag follows: `<b>` alone may be what a title is about.
  private static func withoutTags(_ text: String, onlyPairs: Bool) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let body = rest[rest.index(after: open)...]
      let isEndTag = body.first == "/"
      let name = body.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
      let isTag = inlineNames.contains(name) || !onlyPairs && breaks.contains(name)
      guard isTag, let close = body.firstIndex(of: ">"),
        !onlyPairs || isEndTag || name == "br" || body.contains("</\(name)")
      else {
        result += "<"
        rest = body
        continue
      }
      if breaks.contains(name) { result += " " }
      rest = body[body.index(after: close)...]
    }
    return result + rest
  }

  private static func withoutReferences(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if buffer[index] == UInt8(ascii: "&"),
          let match = CharacterReference.match(
            UnsafeBufferPointer(rebasing: buffer[index...]), isInAttribute: true)
        {
          result += match.text.utf8
          index += match.length
        } else {
          result.append(buffer[index])
          index += 1
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
