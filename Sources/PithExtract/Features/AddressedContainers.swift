import PithCore

/// The containers of an article's size whose attributes name an address.
struct AddressedContainers {
  /// By container: the levels up to the nearest one that names another page's address, 1 for itself, 0 for none; negative where it
  /// names the page's own.
  let levels: [Float]

  private static let attributes: [HTMLAttribute] = [
    .dataURL, .dataHref, .dataPermalink, .dataArticleURL, .itemid, .about,
  ]

  /// - Parameter address: the page's own, as far as it is known.
  init(_ page: SegmentedPage, _ sums: PageSums, address: String?) {
    var own = address.flatMap { Self.path(of: Array($0.utf8)[...]) }
    var levels: [Float] = []
    levels.reserveCapacity(page.containers.count)
    for container in page.containers {
      let outer = container.parent >= 0 ? levels[Int(container.parent)] : 0
      var level = outer == 0 ? 0 : outer + (outer > 0 ? 1 : -1)
      if sums.proseWords.over(container) >= RepeatedTemplates.articleWords,
        let other = Self.address(of: container, page)
      {
        // Of a page of unknown address the first article is its own.
        if own == nil, sums.proseWords.before(Int(container.firstBlock)) < RepeatedTemplates.articleWords {
          own = other
        }
        level = own.map { Self.isOwn(other, $0) } ?? false ? -1 : 1
      }
      levels.append(level)
    }
    self.levels = levels
  }

  private static func address(of container: Container, _ page: SegmentedPage) -> [ArraySlice<UInt8>]? {
    for attribute in attributes {
      guard let value = page.document.valueRange(of: attribute, in: container.node),
        let path = path(of: page.document.bytes[value])
      else { continue }
      return path
    }
    return nil
  }

  /// Whether an address is that of the page, which may stand in another folder there, or of a part of it.
  private static func isOwn(_ address: [ArraySlice<UInt8>], _ own: [ArraySlice<UInt8>]) -> Bool {
    address.last == own.last || address.starts(with: own)
  }

  /// The parts of an address's path; `nil` for one without any.
  private static func path(of address: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    let slash = UInt8(ascii: "/")
    let location = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard location.contains(slash) else { return nil }
    var parts = location.split(separator: slash)
    // Scheme and host.
    if parts.first?.last == UInt8(ascii: ":") { parts.removeFirst(min(2, parts.count)) }
    return parts.isEmpty ? nil : parts
  }
}
