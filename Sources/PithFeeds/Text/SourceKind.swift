import PithCore
import PithParse

/// What a text is, by its beginning.
enum SourceKind: Equatable {
  /// XML of this root element (local name in lower case), which begins at an offset.
  case xml(root: String, start: Int)
  /// Text that begins as JSON does.
  case json
  /// Lines, the first of which is a web address.
  case addresses
  case webPage
  /// Something else, in words.
  case unknown(String)

  /// The root elements that are read.
  private static let roots: Set<String> = ["rss", "rdf", "feed", "channel", "urlset", "sitemapindex"]
  /// How far into a text its root element is looked for, in bytes: warnings of the server's scripts, comments and a document
  /// type may stand before it.
  private static let reach = 65_536

  init(_ text: UnsafeBufferPointer<UInt8>) {
    let start = text.firstIndex { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) } ?? text.count
    let rest = text[start...]
    if rest.starts(withLowercase: "http://") || rest.starts(withLowercase: "https://") {
      self = .addresses
      return
    }
    if rest.first == UInt8(ascii: "{") || rest.first == UInt8(ascii: "[") {
      self = .json
      return
    }
    var firstName: String?
    var index = start
    let end = min(text.count, start + Self.reach)
    while let open = text[index..<max(index, end)].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      if text[index...].starts(withLowercase: "!doctype html") {
        self = .webPage
        return
      }
      if text[index...].starts(withLowercase: "!--") {
        index = text.firstIndex(of: "-->", from: index) ?? end
        continue
      }
      let name = Self.elementName(in: text, at: index)
      if Self.roots.contains(name) {
        self = .xml(root: name, start: open)
        return
      }
      if name == "html" {
        self = .webPage
        return
      }
      if firstName == nil, !name.isEmpty { firstName = name }
    }
    guard var name = firstName else {
      self = .unknown("no XML and no JSON")
      return
    }
    // Pages may leave out the root's tags.
    let isHTML = name.withUTF8 { HTMLTag(name: $0) } != .other
    self = isHTML ? .webPage : .unknown("XML with the root element \(name.prefix(40))")
  }

  /// The local name of the element whose start tag's name begins here, in lower case; empty where none does.
  private static func elementName(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> String {
    let name = text[start...].prefix(64).prefix { $0.isASCIILetter || $0 == UInt8(ascii: ":") }
    let local = name.split(separator: UInt8(ascii: ":")).last ?? name
    return String(decoding: local.map(\.asciiLowercased), as: UTF8.self)
  }
}
