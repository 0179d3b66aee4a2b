import PithCore

extension SegmentedPage {
  private static let scheme = Array("://".utf8)

  /// Whether the first link of a block leads to the front page of a site, as a logo does: `/`, `https://example.org/`.
  func leadsHome(_ block: TextBlock) -> Bool {
    guard block.firstLink >= 0, let range = document.valueRange(of: .href, in: block.firstLink) else {
      return false
    }
    let address = document.bytes[range]
    if address.count <= 1 { return address.first == UInt8(ascii: "/") }
    let slashes = address.count { $0 == UInt8(ascii: "/") }
    return ByteSearch.contains(Self.scheme, in: address)
      && (slashes == 2 || slashes == 3 && address.last == UInt8(ascii: "/"))
  }
}
