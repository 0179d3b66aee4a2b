/// The features of a page's address: words that sites put into the paths of kinds of pages.
enum AddressFeatures {
  static func write(_ address: String?, into row: inout PageRow) {
    guard let address, let location = location(of: address) else { return }
    for (feature, words) in kinds {
      let isNamed = words.contains { ByteSearch.contains(Array($0.utf8), in: location.whole) }
      row.fill(feature, with: isNamed ? 1 : 0)
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
  private static let kinds: [(BlockFeature, [String])] = [
    (
      .addressSaysForum,
      [
        "forum", "thread", "topic", "/t/", "viewtopic", "question", "/q/", "discussion", "community", "board",
        "/comments/",
      ]
    ),
    (.addressSaysProduct, ["/product", "/p/", "/dp/", "/item", "/itm", "-p-", "sku"]),
    (
      .addressSaysCollection,
      ["/collection", "/categor", "/c/", "/shop", "/browse", "/search", "/s?", "/department"]
    ),
    (
      .addressSaysDocumentation,
      [
        "docs", "doc.", "documentation", "/api", "reference", "manual", "/wiki", "tutorial", "guide",
        "readthedocs", "/help", "learn",
      ]
    ),
    (.addressSaysBlog, ["blog", "/news/", "/article", "/post", "/story", "/201", "/202", "/200"]),
    (.addressSaysService, ["service", "solution", "pricing", "feature", "about", "platform"]),
    (
      .addressSaysList,
      ["/tag/", "/topics", "/resources", "/courses", "/jobs", "/events", "/archive", "reviews"]
    ),
  ]
}
