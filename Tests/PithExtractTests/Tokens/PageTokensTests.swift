import Testing

@testable import PithExtract

@Suite struct PageTokensTests {
  private func tokens(_ body: String, url: String? = nil) throws -> [TokenTable.Token] {
    PageTokens.tokens(TemplateNames(try TestPage.body(body).segmented), url: url)
  }

  @Test func everyTokenStandsOnce() throws {
    let tokens = try tokens(
      "<ul>\(String(repeating: "<li class='row row-odd'><p>Cod</p></li>", count: 9))</ul>",
      url: "https://cod.example/cod/cod")
    #expect(Set(tokens).count == tokens.count)
  }

  @Test func depthAndRepetitionMakeTokensOfTheirOwn() throws {
    let deep = "<div><div><div><div><p class=row>Cod</p></div></div></div></div>"
    let once = Set(try tokens(deep))
    let repeated = Set(try tokens(deep + String(repeating: deep, count: 4)))
    #expect(once.isSubset(of: repeated) && repeated.count > once.count)
    let shallow = Set(try tokens("<p class=row>Cod</p>\(deep)"))
    #expect(once.isSubset(of: shallow) && shallow.count > once.count)
  }

  @Test func hostAndPathAreTellingApart() throws {
    let none = Set(try tokens("Cod"))
    let host = Set(try tokens("Cod", url: "https://forum.example/")).subtracting(none)
    let path = Set(try tokens("Cod", url: "https://news.example/forum")).subtracting(none)
    #expect(host.count == 2 && path.count == 3)
    #expect(host.intersection(path).count == 1, "“example” alone is in both")
  }

  @Test(arguments: ["", "story.html", "https:", "https://", "://"]) func anAddressThatIsNoneAddsNothing(
    url: String
  ) throws {
    #expect(try tokens("Cod", url: url) == tokens("Cod"))
  }

  @Test func whatATableKnowsIsNeverLeftOut() throws {
    let names = TemplateNames(
      try TestPage.body(
        String(repeating: "<ul class='cod-list wide'><li class=row id=first>Cod</li></ul>", count: 6)
          + (0..<40).map { "<div class=x\($0)>Cod</div>" }.joined()
      ).segmented)
    let all = PageTokens.tokens(names, url: "https://cod.example/fish")
    for known in [all.prefix(20), all.suffix(20), all[30..<31]] {
      let table = TokenTable(tokens: Array(known), scores: known.map { _ in 1 })
      let found = PageTokens.tokens(names, url: "https://cod.example/fish", knownTo: PageTokens.Filter(table))
      #expect(found.filter { table.score(of: $0) != nil } == Array(known))
      #expect(found.count < all.count)
    }
  }
}
