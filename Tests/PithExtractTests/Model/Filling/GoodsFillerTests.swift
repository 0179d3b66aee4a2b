import PithCore
import Testing

@testable import PithExtract

@Suite struct GoodsFillerTests {
  /// What is kept beside the text of a page whose first block in four scores high, the rest as the last number says.
  private func kept(_ folded: String, as kind: PageKind = .product, score: Float) throws -> [String] {
    let texts = [Prose.opening, Prose.ferries, Prose.piers]
    let page = try TestPage(
      """
      <title>Lamp of brass</title><body><div class=text><p>\(texts[0])</p><p>\(texts[1])</p><p>\(texts[2])</p></div>\(folded)</body>
      """)
    let scores: [Float] = [0.9, 0.9, 0.9] + [Float](repeating: score, count: 8)
    return try ModelledPage(page, ModelFile.scoring(scores, as: kind).model).kept.filter {
      !texts.contains($0)
    }
  }

  private static let details = "<details><summary>Care</summary><p>Wipe with oil</p></details>"

  @Test func whatGoodsFoldUpIsKeptWhole() throws {
    #expect(try kept(Self.details, score: 0.25).contains("Wipe with oil"))
    #expect(
      try kept("<details><p>Brass</p><details><p>Wick</p></details></details>", score: 0.25) == [
        "Brass", "Wick",
      ])
  }

  @Test func whatIsSurelyNoneOfTheTextStaysFolded() throws {
    #expect(try kept(Self.details, score: 0.1) == [])
    #expect(try kept("<div><p>Wipe with oil</p></div>", score: 0.25) == [])
    #expect(try kept(Self.details, as: .collection, score: 0.25) == [])
  }

  // MARK: Specifications

  private func specifications(_ names: String, as kind: PageKind = .product) throws -> [String] {
    let page = try TestPage(
      """
      <title>Lamp</title><body><h1>Lamp</h1><p>\(Prose.opening)</p><p>\(Prose.piers)</p>
      <table class="\(names)"><tr><th>Glass<td>Blown by mouth<tr><th>Weight<td>62 grams</table></body>
      """)
    return try ModelledPage(page, ModelFile.scoring([0.01, 0.9, 0.9, 0.1], as: kind).model).kept
      .filter { ![Prose.opening, Prose.piers].contains($0) }
  }

  @Test(arguments: [
    "woocommerce-product-attributes shop_attributes", "data table additional-attributes", "data-sheet",
  ])
  func theTableOfAShopProgramIsKept(names: String) throws {
    #expect(try specifications(names) == ["Glass", "Blown by mouth", "Weight", "62 grams"])
  }

  @Test func otherTablesAreJudgedByTheirScores() throws {
    #expect(try specifications("prices") == [])
    #expect(try specifications("data-sheet", as: .service) == [])
  }
}
