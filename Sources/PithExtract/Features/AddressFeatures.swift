/// The features of a page's address: words that sites put into the paths of kinds of pages.
enum AddressFeatures {
  static func write(_ address: String?, into row: inout PageRow) {
    guard let address, let location = location(of: address) else { return }
    for (feature, words) in kinds {
      row.fill(feature, with: words.isFound(in: location.whole) ? 1 : 0)
    }
    let segments = location.path.split(separator: UInt8(ascii: "/"))
    row.fill(.addressDepth, with: Float(segments.count))
    let hyphens = segments.last?.count { $0 == UInt8(ascii: "-") }
    row.fill(.addressHyphens, with: hyphens.map { Float($0) } ?? -1)
    row.fill(.addressLength, with: Float(location.path.count))
    row.fill(.addressDigits, with: Float(location.path.count { $0 >= 0x30 && $0 <= 0x39 }))
    row.fill(.addressQuery, with: Float(location.query.count))
  }

  private struct Location {
    /// Host, path and query, in lower case.
    let whole: ArraySlice<UInt8>
    let path: ArraySlice<UInt8>
    let query: ArraySlice<UInt8>
  }

  private static func location(of address: String) -> Location? {
    let bytes = address.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 3 <= bytes.count else { return nil }
    let whole = bytes[(colon + 3)...].prefix { $0 != UInt8(ascii: "#") }
    guard let slash = whole.firstIndex(of: UInt8(ascii: "/")) else {
      return Location(whole: whole, path: [], query: [])
    }
    let query = whole.firstIndex(of: UInt8(ascii: "?")) ?? whole.endIndex
    return Location(
      whole: whole, path: slash < query ? whole[slash..<query] : [],
      query: query < whole.endIndex ? whole[(query + 1)...] : [])
  }

  /// From the prototype's patterns.
  private static let kinds: [(BlockFeature, ByteNeedles)] = [
    (
      .addressSaysForum,
      ByteNeedles([
        "forum", "thread", "topic", "/t/", "viewtopic", "question", "/q/", "discussion", "community", "board",
        "/comments/",
      ])
    ),
    (.addressSaysProduct, ByteNeedles(["/product", "/p/", "/dp/", "/item", "/itm", "-p-", "sku"])),
    (
      .addressSaysCollection,
      ByteNeedles(["/collection", "/categor", "/c/", "/shop", "/browse", "/search", "/s?", "/department"])
    ),
    (
      .addressSaysDocumentation,
      ByteNeedles([
        "docs", "doc.", "documentation", "/api", "reference", "manual", "/wiki", "tutorial", "guide",
        "readthedocs", "/help", "learn",
      ])
    ),
    (
      .addressSaysBlog,
      ByteNeedles(["blog", "/news/", "/article", "/post", "/story", "/201", "/202", "/200"])
    ),
    (.addressSaysService, ByteNeedles(["service", "solution", "pricing", "feature", "about", "platform"])),
    (
      .addressSaysList,
      ByteNeedles(["/tag/", "/topics", "/resources", "/courses", "/jobs", "/events", "/archive", "reviews"])
    ),
  ]
}
