public import PithCore

/// One JSON object (RFC 8259), its keys always all there and in the same order.
///
/// Unknown values are `null`, lists without entries `[]`; dates are ISO 8601, as precise as the page gives
/// them. `text` is the body as in plain text, without the title and the final newline.
public struct JSONRenderer: ArticleRenderer {
  public enum Layout: Hashable, Sendable {
    /// A key on each line.
    case indented
    /// The whole object on one line, as in JSON Lines.
    case oneLine
  }

  private let layout: Layout

  public init(_ layout: Layout) {
    self.layout = layout
  }

  public func render(_ article: Article) -> [UInt8] {
    let members = Self.members(of: article).map { key, value in "\(JSONText.quoted(key)): \(value)" }
    let object =
      switch layout {
      case .indented: "{\n  " + members.joined(separator: ",\n  ") + "\n}\n"
      case .oneLine: "{" + members.joined(separator: ", ") + "}\n"
      }
    return Array(object.utf8)
  }

  private static func members(of article: Article) -> [(key: String, value: String)] {
    let metadata = article.metadata
    return [
      ("source", JSONText.quoted(article.request.source.description)),
      ("url", JSONText.quotedOrNull(article.url)),
      ("canonicalURL", JSONText.quotedOrNull(metadata.canonicalURL)),
      ("title", JSONText.quotedOrNull(metadata.title)),
      ("authors", JSONText.list(metadata.authors)),
      ("published", JSONText.quotedOrNull(metadata.published?.description)),
      ("modified", JSONText.quotedOrNull(metadata.modified?.description)),
      ("siteName", JSONText.quotedOrNull(metadata.siteName)),
      ("language", JSONText.quotedOrNull(metadata.language)),
      ("description", JSONText.quotedOrNull(metadata.description)),
      ("image", JSONText.quotedOrNull(metadata.image)),
      ("tags", JSONText.list(metadata.tags)),
      ("textSource", JSONText.quoted(article.textSource.rawValue)),
      ("confidence", confidence(article.confidence)),
      ("warnings", JSONText.list(article.warnings.map(\.rawValue))),
      ("robots", JSONText.list(IndexingRule.allCases.filter(article.indexing.contains).map(\.rawValue))),
      ("refresh", article.refresh.map(refresh) ?? "null"),
      ("text", JSONText.quoted(PlainTextRenderer.body(of: article.blocks))),
    ]
  }

  private static func refresh(_ refresh: PageRefresh) -> String {
    "{\"address\": \(JSONText.quotedOrNull(refresh.address)), \"delay\": \(refresh.delaySeconds)}"
  }

  /// Two decimals: more would promise what the calibration can't keep.
  private static func confidence(_ value: Float) -> String {
    let hundredths = Int((min(1, max(0, value)) * 100).rounded())
    return hundredths == 100 ? "1.00" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
  }
}
