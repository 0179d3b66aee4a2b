import PithCore
import Testing

@testable import PithExtract

@Suite struct SpecificationFillerTests {
  private func kept(_ names: String, as kind: PageKind = .product) throws -> [String] {
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
    #expect(try kept(names) == ["Glass", "Blown by mouth", "Weight", "62 grams"])
  }

  @Test func otherTablesAreJudgedByTheirScores() throws {
    #expect(try kept("prices") == [])
    #expect(try kept("data-sheet", as: .service) == [])
  }
}
