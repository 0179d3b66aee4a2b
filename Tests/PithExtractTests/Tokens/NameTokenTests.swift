import Testing

@testable import PithExtract

@Suite struct NameTokenTests {
  private func words(_ name: String) -> [TokenTable.Token] {
    var tokens: [TokenTable.Token] = []
    NameToken.appendWords(.wordOfName, of: name.utf8, to: &tokens)
    return tokens
  }

  private func whole(_ name: String, _ sort: NameToken.Sort = .name) -> TokenTable.Token {
    Array(name.utf8).withUnsafeBufferPointer { NameToken.whole(sort, $0) }
  }

  @Test(arguments: [
    "article-body", "article_body", "articleBody", "ArticleBody", "article2body", "x article:body",
  ])
  func namesAreCutIntoWords(name: String) {
    #expect(words(name) == words("article body"))
    #expect(words(name).count == 2)
  }

  @Test func aLetterIsNoWord() {
    #expect(words("a-1 x9 Q").isEmpty)
    #expect(words("").isEmpty)
  }

  @Test func upperCaseMakesNoDifferenceAndTheSortDoes() {
    #expect(whole("Sidebar") == whole("sidebar"))
    #expect(whole("sidebar") != whole("sidebar", .role))
    #expect(whole("sidebar") != words("sidebar")[0])
  }

  @Test func namesAreSeparatedByWhiteSpaceAndGeneratedOnesLeftOut() {
    var names: [String] = []
    let long = String(repeating: "q", count: NameToken.longestName + 1)
    Array("  main\n\(long) wide ".utf8).withUnsafeBufferPointer { value in
      NameToken.forEachName(in: value) { names.append(String(decoding: $0, as: UTF8.self)) }
    }
    #expect(names == ["main", "wide"])
  }
}
