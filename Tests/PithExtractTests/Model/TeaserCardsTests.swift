import Testing

@testable import PithExtract

@Suite struct TeaserCardsTests {
  private static let address = "https://norvale.example/2026/bridge"

  private func card(_ number: Int, link: String = "/n/", text: String = "Boats stay in port.") -> String {
    "<div class=card><div><h3><a href=\(link)\(number)>The cod fleet of port \(number)</a></h3><p>\(text)</p></div></div>"
  }

  /// The texts in the cards of a page.
  private func cards(_ body: String, address: String? = address) throws -> [String] {
    let page = try TestPage.body(body).segmented
    return TeaserCards(page, address: address).cards.flatMap { page.containers[Int($0)].blocks }
      .map { page.text(of: $0) }
  }

  @Test(arguments: ["/n/", "https://norvale.example/n/"])
  func threeLinkedHeadingsSideBySideAreCards(link: String) throws {
    let texts = try cards(
      "<p>\(Prose.opening)</p><div>\((1...3).map { card($0, link: link) }.joined())</div>")
    #expect(
      Set(texts) == [
        "The cod fleet of port 1", "The cod fleet of port 2", "The cod fleet of port 3",
        "Boats stay in port.",
      ])
  }

  @Test func headingsWithTheirTextsSideBySideAreNone() throws {
    let sections = (1...3).map {
      "<h3><a href=/n/\($0)>The cod fleet of port \($0)</a></h3><p>\(Prose.ferries)</p>"
    }
    #expect(try cards("<div>\(sections.joined())</div>").isEmpty)
  }

  @Test(arguments: ["#", "https://shop.example/", "//shop.example/", "https://norvale.example.shop/"])
  func linksToOtherSitesAndWithinThePageMakeNoCard(link: String) throws {
    #expect(try cards("<div>\((1...3).map { card($0, link: link) }.joined())</div>").isEmpty)
  }

  @Test func twoAreNoList() throws {
    #expect(try cards("<div>\((1...2).map { card($0) }.joined())</div>").isEmpty)
  }

  @Test func longItemsAreThePagesOwn() throws {
    let text = Array(repeating: Prose.ferries, count: 5).joined(separator: " ")
    #expect(try cards("<div>\((1...3).map { card($0, text: text) }.joined())</div>").isEmpty)
  }

  @Test func withoutAnAddressRelativeLinksTell() throws {
    #expect(try !cards("<div>\((1...3).map { card($0) }.joined())</div>", address: nil).isEmpty)
    let absolute = (1...3).map { card($0, link: "https://norvale.example/n/") }
    #expect(try cards("<div>\(absolute.joined())</div>", address: nil).isEmpty)
  }
}
