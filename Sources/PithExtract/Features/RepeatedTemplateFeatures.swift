import PithCore

/// The features of an article's template that comes again below it, with another story: scrolling on loads pages of a site
/// into one, each with its own address and byline.
enum RepeatedTemplateFeatures {
  /// - Returns: the outermost repeated container around each one, -1 for none.
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) -> [Int32] {
    writeAddresses(context, into: &matrix)
    writeBylines(context, into: &matrix)
    return writeRepeated(context, into: &matrix)
  }

  /// An article has at least this many words of prose.
  private static let articleWords: Float = 40

  /// Writes what is known of the outermost repeated container around each block, and gives it by container, -1 for none.
  private static func writeRepeated(_ context: FeatureContext, into matrix: inout FeatureMatrix) -> [Int32] {
    let page = context.page
    let prose = context.sums.proseWords
    var templates = GroupIndex(capacity: page.containers.count)
    /// By template: where the last one ends, how many there were, their prose.
    var seen: [(end: Int32, count: Float, prose: Float)] = []
    var repeated: [Int32] = []
    var number = [Float](repeating: 0, count: page.containers.count)
    var share = number
    repeated.reserveCapacity(page.containers.count)
    for (index, container) in page.containers.enumerated() {
      let outer = container.parent >= 0 ? repeated[Int(container.parent)] : -1
      repeated.append(outer)
      let words = prose.over(container)
      guard words >= articleWords, container.isNamed else { continue }
      let template = Int(templates.group(of: container.signature))
      if template == seen.count { seen.append((0, 0, 0)) }
      guard seen[template].end <= Int32(index) else { continue }
      if outer < 0, seen[template].count > 0 {
        repeated[index] = Int32(index)
        number[index] = seen[template].count
        share[index] = seen[template].prose / max(1, prose.before(Int(container.firstBlock)))
      }
      seen[template].end = container.end
      seen[template].count += 1
      seen[template].prose += words
    }
    func fill(_ feature: BlockFeature, none: Float, _ value: (Int, Int) -> Float) {
      matrix.fill(feature) { row in
        let own = Int(page.blocks[row].container)
        return repeated[own] < 0 ? none : value(Int(repeated[own]), own)
      }
    }
    fill(.repeatedLevel, none: 0) { Float(page.containers[$1].depth - page.containers[$0].depth + 1) }
    fill(.repeatedNumber, none: 0) { outer, _ in number[outer] }
    fill(.repeatedProse, none: -1) { outer, _ in share[outer] }
    return repeated
  }

  // MARK: Addresses

  private static let addressAttributes: [HTMLAttribute] = [
    .dataURL, .dataHref, .dataPermalink, .dataArticleURL, .itemid, .about,
  ]

  private static func writeAddresses(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    var own = context.address.flatMap { path(of: Array($0.utf8)[...]) }
    var levels: [Float] = []
    levels.reserveCapacity(page.containers.count)
    for container in page.containers {
      let outer = container.parent >= 0 ? levels[Int(container.parent)] : 0
      var level = outer == 0 ? 0 : outer + (outer > 0 ? 1 : -1)
      if context.sums.proseWords.over(container) >= articleWords, let other = address(of: container, page) {
        // Of a page of unknown address the first article is its own.
        if own == nil, context.sums.proseWords.before(Int(container.firstBlock)) < articleWords {
          own = other
        }
        level = own.map { isOwn(other, $0) } ?? false ? -1 : 1
      }
      levels.append(level)
    }
    matrix.fill(.toOtherAddress) { levels[Int(page.blocks[$0].container)] }
  }

  private static func address(of container: Container, _ page: SegmentedPage) -> [ArraySlice<UInt8>]? {
    for attribute in addressAttributes {
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

  // MARK: Bylines

  private static let bylineRules: Set<String> = ["byline", "byline-words", "date-line"]

  private static func writeBylines(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let verdicts = context.ruleVerdicts
    let isProse = context.sums.isProse
    var hasBegun = false
    var count: Float = 0
    var last = -1
    var since: [Float] = []
    since.reserveCapacity(verdicts.count)
    matrix.fill(.bylinesBefore) { row in
      if verdicts[row].isKept {
        hasBegun = hasBegun || isProse[row]
      } else if hasBegun, bylineRules.contains(verdicts[row].rule) {
        count += 1
        last = row
      }
      since.append(last < 0 ? -1 : context.sums.words.over(last..<row))
      return count
    }
    matrix.fill(.sinceByline) { since[$0] }
  }
}
