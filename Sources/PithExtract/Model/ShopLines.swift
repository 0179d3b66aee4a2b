import PithCore

/// Finds what programs of shops and catalogues put around the names of goods: what narrows a list ("Filter by weight", "Goose down (12)",
/// "Sort by"), and labels of prices, of which those that are not shown are there as well ("Regular price Sale price", "Unit price per").
///
/// Of 138 lines of the first sort that the model kept of WCXB's lists and goods, held out by site, one is in the gold texts, of 49 labels
/// none.
struct ShopLines {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// From this probability of being a list or goods on.
  private static let listShare: Float = 0.5
  private static let kinds: [PageKind] = [.collection, .listing, .product]
  /// Such a line has hardly more words.
  private static let longest: Int32 = 8

  /// Verdicts on some of the blocks that are kept.
  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    guard Self.kinds.reduce(0, { $0 + result.kinds[$1.rawValue] }) >= Self.listShare else { return [] }
    return kept.compactMap { block in
      guard context.page.blocks[block].words <= Self.longest else { return nil }
      if hasCount(context.page.text[context.page.blocks[block].textRange]) {
        return (block, .stripped(.navigation, "facet"))
      }
      let start = context.page.text(of: block).prefix(Self.longestStart).lowercased()
      if Self.facets.contains(where: start.hasPrefix) { return (block, .stripped(.navigation, "facet")) }
      return Self.prices.contains(where: start.hasPrefix) ? (block, .stripped(.other, "price-label")) : nil
    }
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

  /// In characters.
  private static let longestStart = 40

  private static let facets = [
    "filter by", "sort by", "refine by", "narrow by", "filtern nach", "sortieren nach", "filtrer par",
    "trier par", "filtrar por", "ordenar por", "filtra per", "ordina per", "filteren op", "sorteren op",
    "sortuj według", "sortera efter", "sorter efter", "sorter etter", "сортировать", "сортировка", "並べ替え",
    "絞り込み",
  ]

  /// As Shopify's themes and their translations have them.
  private static let prices = [
    "regular price sale price", "unit price", "normaler preis verkaufspreis", "grundpreis",
    "prix habituel prix promotionnel", "prix normal prix soldé", "prix unitaire",
    "precio habitual precio de oferta",
    "precio unitario", "prezzo di listino prezzo scontato", "prezzo unitario",
    "normale prijs aanbiedingsprijs",
    "eenheidsprijs", "preço normal preço promocional", "preço unitário",
    "cena regularna cena promocyjna", "cena jednostkowa", "ordinarie pris försäljningspris", "通常価格 セール価格",
    "単価",
  ]
}
