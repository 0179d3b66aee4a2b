import PithCore

/// Finds what shops and catalogues offer to narrow a list with: "Filter by weight", "Goose down (12)", "Sort by".
///
/// Of 88 lines with a count behind them that the model kept of WCXB's lists and goods, held out by site, 2 are in the gold texts, of
/// those that begin so 1 of 49.
struct FacetLines {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// From this probability of being a list or goods on.
  private static let listShare: Float = 0.5
  private static let kinds: [PageKind] = [.collection, .listing, .product]
  /// A facet has hardly more words.
  private static let longest: Int32 = 8

  /// Verdicts on some of the blocks that are kept.
  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    guard Self.kinds.reduce(0, { $0 + result.kinds[$1.rawValue] }) >= Self.listShare else { return [] }
    return kept.filter { block in
      let text = context.page.text[context.page.blocks[block].textRange]
      return context.page.blocks[block].words <= Self.longest && (hasCount(text) || isOffer(block))
    }.map { ($0, .stripped(.navigation, "facet")) }
  }

  /// Whether a text ends in a number in brackets, and says something before it.
  private func hasCount(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.last == UInt8(ascii: ")"), let start = text.lastIndex(of: UInt8(ascii: "(")),
      start > text.startIndex
    else { return false }
    let number = text[(start + 1)...].dropLast()
    return number.first?.isASCIIDigit == true
      && number.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }

  private static let offers = [
    "filter by", "sort by", "refine by", "narrow by", "filtern nach", "sortieren nach", "filtrer par",
    "trier par", "filtrar por", "ordenar por", "filtra per", "ordina per", "filteren op", "sorteren op",
    "sortuj według", "sortera efter", "sorter efter", "sorter etter", "сортировать", "сортировка", "並べ替え",
    "絞り込み",
  ]

  private func isOffer(_ block: Int) -> Bool {
    let start = context.page.text(of: block).prefix(Self.longestOffer).lowercased()
    return Self.offers.contains(where: start.hasPrefix)
  }

  /// In characters.
  private static let longestOffer = 16
}
