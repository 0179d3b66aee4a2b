import PithCore
import Testing

@testable import PithExtract

@Suite struct ShopLinesTests {
  private func kept(_ lines: [String], as kind: PageKind = .collection) throws -> [String] {
    let page = try TestPage(
      "<title>Lamps</title><body><h1>Lamps</h1><p>\(Prose.opening)</p><p>\(Prose.piers)</p>"
        + lines.map { "<div>\($0)</div>" }.joined() + "</body>")
    return try ModelledPage(page, ModelFile.scoring([0.9, 0.9], as: kind).model).kept.filter(lines.contains)
  }

  @Test(arguments: [
    "Filter by weight (lbs)", "Blown glass (12)", "Lamps (1,296)", "Sort by: latest", "Sortieren nach Preis",
    "Trier par prix", "絞り込み検索",
  ])
  func whatNarrowsAListIsNoPartOfIt(line: String) throws {
    #expect(try kept([line]) == [])
    #expect(try kept([line], as: .product) == [])
  }

  @Test func otherLinesStay() throws {
    let lines = [
      "Lamp No. 4 (brass)", "Glass (2 mm)", "(12)", "Sorted by hand", "$19.99",
      "The lamp of the harbour, which was the tallest of its time when it was lit (1874)",
    ]
    #expect(try kept(lines) == lines)
  }

  @Test(arguments: [
    "Regular price Sale price $19.99", "Unit price per", "Normaler Preis Verkaufspreis 19,99 €",
    "Prix unitaire par",
    "通常価格 セール価格 1,980円",
  ])
  func labelsOfPricesThatAreNotShownGo(line: String) throws {
    #expect(try kept([line]) == [])
    #expect(try kept([line], as: .article) == [line])
    #expect(try kept(["Regular price $19.99"]) == ["Regular price $19.99"])
  }

  @Test func numbersInArticlesStay() throws {
    #expect(try kept(["The last lamp (1874)"], as: .article) == ["The last lamp (1874)"])
  }
}
