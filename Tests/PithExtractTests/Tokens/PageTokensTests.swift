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
}
