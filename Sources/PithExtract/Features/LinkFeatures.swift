import PithCore

/// The features of links that lead to other pages, which is what teasers are made of.
enum LinkFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    let sums = context.sums
    let linksAway = context.linksAway
    matrix.fill(.linksAway) { linksAway[$0] ? 1 : 0 }
    var linkedHeadings = PageSums.Sum(capacity: page.blocks.count)
    for index in page.blocks.indices {
      linkedHeadings.append(linksAway[index] && HeadingFeatures.level(context, index) > 0 ? 1 : 0)
    }
    for (level, feature) in [
      (1, BlockFeature.linkedHeadings1), (2, .linkedHeadings2), (3, .linkedHeadings3), (5, .linkedHeadings5),
    ] {
      matrix.fill(feature) { row in
        linkedHeadings.over(page.containers[Int(context.levels[level - 1][row])])
      }
    }
    let proseLimit = sums.proseWords.total * largestTeaserProse
    var levels: [Float] = []
    levels.reserveCapacity(page.containers.count)
    for container in page.containers {
      let headings = linkedHeadings.over(container)
      let inherited = container.parent >= 0 ? levels[Int(container.parent)] : 0
      let isTeaser =
        container.parent >= 0 && headings >= 1 && sums.words.over(container) < teaserWords * headings
        && sums.proseWords.over(container) < max(1, proseLimit)
      levels.append(isTeaser ? 1 : inherited > 0 ? inherited + 1 : 0)
    }
    matrix.fill(.toTeaser) { levels[Int(page.blocks[$0].container)] }
  }

  /// Teasers have fewer words than this for each linked heading, and less than this share of the prose (prototype).
  private static let teaserWords: Float = 150
  private static let largestTeaserProse: Float = 0.3

  /// Links that lead to no page.
  private static let schemesWithoutPage = ["mailto:", "javascript:", "tel:", "data:", "sms:", "whatsapp:"].map
  {
    Array($0.utf8)
  }

  /// Whether an address is none of a page.
  static func leadsToNoPage(_ address: ArraySlice<UInt8>) -> Bool {
    // Nearly all addresses begin like this.
    if address.first == UInt8(ascii: "/") || address.first == UInt8(ascii: "h") { return false }
    return schemesWithoutPage.contains { address.starts(with: $0) }
  }

  /// Whether each block is mostly a link to a page other than its own, by the last segment of the paths.
  static func linksAway(_ page: SegmentedPage, own: [String?]) -> [Bool] {
    let document = page.document
    let own = own.compactMap { address in
      address.flatMap { lastSegment(of: Array($0.utf8)[...]) }
    }
    return page.blocks.map { block in
      guard block.firstLink >= 0, block.linkShare > PageProfile.linkedShare,
        let range = document.valueRange(of: .href, in: block.firstLink)
      else { return false }
      let address = document.bytes[range]
      guard address.first != UInt8(ascii: "#"), !leadsToNoPage(address),
        let segment = lastSegment(of: address)
      else { return false }
      return !own.contains(segment)
    }
  }

  /// The hash of an address's last path segment, without query and fragment; `nil` for a root.
  private static func lastSegment(of address: ArraySlice<UInt8>) -> UInt64? {
    var path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    while path.last == UInt8(ascii: "/") { path = path.dropLast() }
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    // Right after "//" stands the host.
    if start >= path.startIndex + 2, path[start - 2] == UInt8(ascii: "/") { return nil }
    return start < path.endIndex ? WordHash.of(path[start...]) : nil
  }
}
