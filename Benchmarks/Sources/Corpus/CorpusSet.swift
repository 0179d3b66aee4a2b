public import Foundation
public import PithCore
import PithParse

/// A set of pages with what people say they hold: a folder with `gold.jsonl` and `pages/ID.html`.
public struct CorpusSet: Sendable {
  /// What is known of a page.
  public struct Entry: Decodable, Sendable {
    public let id: String
    public let url: String?
    public let kind: String?
    /// The text that a perfect extractor gives; `nil` where only snippets are known.
    public let text: String?
    /// Snippets that the text must hold, and such that it must not.
    public let with: [String]?
    public let without: [String]?
    public let title: String?
    public let authors: [String]?
    public let date: String?

    public var site: Site { Site(of: url, id: id) }
  }

  public let folder: String
  public let entries: [Entry]
  /// The bytes of `gold.jsonl`.
  public let gold: Data

  public var name: String { URL(fileURLWithPath: folder).lastPathComponent }

  public init(folder: String) throws {
    guard let gold = FileManager.default.contents(atPath: folder + "/gold.jsonl") else {
      throw CorpusError.noSet(folder)
    }
    let decoder = JSONDecoder()
    self.folder = folder
    self.gold = gold
    entries = try gold.split(separator: UInt8(ascii: "\n")).map { try decoder.decode(Entry.self, from: $0) }
  }

  /// The page of an entry, parsed.
  public func page(of entry: Entry) throws -> ParsedPage {
    let path = "\(folder)/pages/\(entry.id).html"
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let result = try HTMLParser().parse(bytes)
    return ParsedPage(
      request: PageRequest(.file(path)), url: entry.url, document: result.document, encoding: result.encoding)
  }
}
