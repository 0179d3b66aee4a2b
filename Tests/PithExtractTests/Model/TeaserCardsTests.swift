import Testing

@testable import PithExtract

@Suite struct TeaserCardsTests {
  private func card(_ number: Int, link: String = "/n/", text: String = "Boats stay in port.") -> String {
    "<div class=card><div><h3><a href=\(link)\(number)>The cod fleet of port \(number)</a></h3><p>\(text)</p></div></div>"
  }

  private func cards(_ count: Int, link: String = "/n/", text: String = "Boats stay in port.") -> String {
    "<div>\((1...count).map { card($0, link: link, text: text) }.joined())</div>"
  }

  /// The texts in the cards of a page, list by list.
  private func lists(_ body: String, address: String? = "https://norvale.example/2026/bridge") throws -> [Set<
    String
  >] {
    let page = FeaturePage(try TestPage("<body>\(body)</body>", url: address))
    return TeaserCards(page.context).lists.map { list in
      Set(
        list.flatMap { page.context.page.containers[Int($0)].blocks }.map { page.context.page.text(of: $0) })
    }
  }

  private let texts: Set = [
    "The cod fleet of port 1", "The cod fleet of port 2", "The cod fleet of port 3", "Boats stay in port.",
  ]

  @Test(arguments: ["/n/", "https://norvale.example/n/"])
  func threeLinkedHeadingsSideBySideAreCards(link: String) throws {
    let lists = try lists("<p>\(Prose.opening)</p>\(cards(3, link: link))")
    #expect(lists == [texts])
  }

  @Test func eachListIsOneOfItsOwn() throws {
    let lists = try lists(cards(3) + "<ul>\(cards(4, text: "Nobody knew why."))</ul>")
    #expect(lists.contains(texts))
    #expect(lists.contains { $0.contains("The cod fleet of port 4") && !$0.contains("Boats stay in port.") })
  }

  @Test func headingsWithTheirTextsSideBySideAreNone() throws {
    let sections = (1...3).map { "<h3><a href=/n/\($0)>Cod \($0)</a></h3><p>Boats stay in port.</p>" }
    #expect(try lists("<div>\(sections.joined())</div>").isEmpty)
  }

  @Test(arguments: ["#", "https://shop.example/", "//shop.example/", "https://norvale.example.shop/"])
  func linksToOtherSitesAndWithinThePageMakeNoCard(link: String) throws {
    #expect(try lists(cards(3, link: link)).isEmpty)
  }

  @Test func twoAreNoList() throws {
    #expect(try lists(cards(2)).isEmpty)
  }

  @Test func longItemsAreThePagesOwn() throws {
    #expect(
      try lists(cards(3, text: Array(repeating: Prose.ferries, count: 5).joined(separator: " "))).isEmpty)
  }

  @Test func withoutAnAddressRelativeLinksTell() throws {
    #expect(try !lists(cards(3), address: nil).isEmpty)
    #expect(try lists(cards(3, link: "https://norvale.example/n/"), address: nil).isEmpty)
  }
}
