import PithCore
import PithExtract

/// Reads sitemaps: of pages, of news, of other sitemaps, and lists of addresses, packed with gzip or not.
///
///     let sitemap = try SitemapParser().parse(bytes, address: "https://news.example/sitemap.xml")
///     for entry in sitemap.entries { print(entry.address) }
///
/// What the bytes are decides, not what the server or their name says. A parser is a value without state: one serves any number
/// of threads.
public struct SitemapParser: Sendable {
  private let limits: SourceLimits

  public init(limits: SourceLimits = SourceLimits()) {
    self.limits = limits
  }

  /// Reads one sitemap.
  ///
  /// - Parameters:
  ///   - bytes: the sitemap; gzip data is unpacked.
  ///   - address: its address after redirects, which relative links start from, though the protocol has none.
  ///   - contentType: the value of the `Content-Type` header, where there was one. Only its `charset` counts.
  /// - Throws: `SourceError` where it is no sitemap. A sitemap without entries is one.
  public func parse(_ bytes: [UInt8], address: String, contentType: String? = nil) throws(SourceError)
    -> Sitemap
  {
    let text = try SourceText(bytes, contentType: contentType, limit: limits.sitemapBytes)
    var sitemap = try parse(text, address: address)
    sitemap.isTruncated = sitemap.isTruncated || text.isTruncated
    return sitemap
  }

  private func parse(_ text: SourceText, address: String) throws(SourceError) -> Sitemap {
    switch text.kind {
    case .xml(let root, let start) where root == "urlset" || root == "sitemapindex":
      let builder = SitemapBuilder(
        kind: root == "urlset" ? .pages : .sitemaps, address: address, mostEntries: limits.sitemapEntries)
      let isWhole = try text.readXML(from: start, into: builder)
      return builder.finish(isWhole: isWhole)
    case .addresses: return addressList(text.bytes)
    case .xml: throw .feed
    case .json: throw .unknown("JSON data")
    case .webPage: throw .webPage
    case .unknown(let content): throw .unknown(content)
    }
  }

  /// A sitemap of one address a line. Lines that are none are counted.
  private func addressList(_ text: [UInt8]) -> Sitemap {
    var sitemap = Sitemap(kind: .pages)
    for line in text.lazy.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let reference = String(decoding: line, as: UTF8.self).collapsed
      if reference.isEmpty { continue }
      guard let address = WebLink.resolve(reference, against: nil) else {
        sitemap.entriesWithoutAddress += 1
        continue
      }
      guard sitemap.entries.count < limits.sitemapEntries else {
        sitemap.isTruncated = true
        break
      }
      sitemap.entries.append(SitemapEntry(address: address))
    }
    return sitemap
  }
}
