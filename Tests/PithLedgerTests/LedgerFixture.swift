import PithCore
import PithLedger

/// A ledger in memory with a source and another one, and a time that stands still.
struct LedgerFixture {
  let ledger: Ledger
  let source: SourceRecord
  let otherSource: SourceRecord
  /// 2026-03-04 12:00 UTC.
  let now = 1_772_625_600

  init() throws {
    ledger = try Ledger()
    let identities = ["world", "region"].map {
      SourceIdentity(name: $0, kind: "feed", address: "https://example.com/\($0)/feed")
    }
    let sources = try ledger.register(identities, at: now)
    (source, otherSource) = (sources[0], sources[1])
  }

  func listed(_ path: String, published: Int? = nil, modified: Int? = nil) -> ListedPage {
    let address = "https://example.com/\(path)"
    return ListedPage(address: address, identity: address, published: published, modified: modified)
  }

  func duePages(at time: Int? = nil) throws -> [DuePage] {
    try ledger.duePages(at: time ?? now, limits: [source.id: .max, otherSource.id: .max])
  }

  /// Lists a page and takes it as the next to be fetched.
  ///
  /// - Parameter lister: the source that lists it; `nil` for the first.
  func page(_ path: String, of lister: SourceRecord? = nil) throws -> DuePage {
    _ = try ledger.enlist([listed(path)], from: (lister ?? source).id, at: now)
    let address = "https://example.com/\(path)"
    guard let page = try duePages().first(where: { $0.address == address }) else { throw NoSuchPage() }
    return page
  }

  struct NoSuchPage: Error {}

  /// Has a page written, to a file of its path's name.
  func write(_ page: DuePage, _ text: TextIdentity, published: Int? = nil, at time: Int? = nil) throws {
    let name = page.address.split(separator: "/").last.map(String.init) ?? "x"
    guard try ledger.reserve("\(name).txt", for: page.id) else { throw NoSuchPage() }
    try ledger.settle(
      page,
      as: .written(
        ArticleFacts(text: text, published: published, entityTag: "\"1\"", lastModified: nil),
        file: "\(name).txt", revision: 1, indexLine: nil), at: time ?? now)
  }

  /// The identity of an article with a title and a text.
  static func text(_ text: String, title: String = "Title") throws -> TextIdentity {
    var metadata = ArticleMetadata()
    metadata.title = title
    return try TextIdentity(
      of: Article(
        request: PageRequest(.standardInput), url: nil, metadata: metadata,
        blocks: text.split(separator: "\n").map { Block(role: .paragraph, text: String($0)) }))
  }

  /// A text of so many words, each its own.
  static func words(_ count: Int, from first: Int = 0) -> [String] {
    (first..<first + count).map { "word\($0)" }
  }
}
