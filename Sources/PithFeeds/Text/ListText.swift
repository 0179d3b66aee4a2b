/// A text with an address a line, as servers send it: packed with gzip or not, in whatever encoding.
package struct ListText {
  package let text: String

  /// - Parameter contentType: the value of the `Content-Type` header, where there was one. Only its `charset` counts.
  /// - Throws: `SourceError` for markup, whose lines are no addresses, and for nothing at all, which is a server's mistake more often than a
  ///   list's.
  package init(
    _ bytes: [UInt8], contentType: String?, limits: SourceLimits = SourceLimits()
  ) throws(SourceError) {
    let source = try SourceText(bytes, contentType: contentType, limit: limits.sitemapBytes)
    text = String(decoding: source.bytes, as: UTF8.self)
    guard text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) == "<" else { return }
    switch source.kind {
    case .xml("urlset", _), .xml("sitemapindex", _): throw .sitemap
    case .xml: throw .feed
    case .webPage: throw .webPage
    case .addresses, .json, .unknown: return
    }
  }
}
