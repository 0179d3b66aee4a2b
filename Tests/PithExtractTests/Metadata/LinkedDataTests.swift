import PithCore
import Testing

@testable import PithExtract

@Suite struct LinkedDataTests {
  private func data(_ scripts: String...) -> LinkedData {
    LinkedData(scripts.map { .init(kind: .linkedData, id: nil, content: Array($0.utf8)) })
  }

  private func headline(_ scripts: String...) -> String? {
    LinkedData(scripts.map { .init(kind: .linkedData, id: nil, content: Array($0.utf8)) })
      .article?["headline"]?.string
  }

  @Test(arguments: [
    #"{"@type":"NewsArticle","headline":"Storm"}"#,
    #"[{"@type":"Organization"},{"@type":"NewsArticle","headline":"Storm"}]"#,
    #"{"@graph":[{"@type":"WebPage"},{"@type":"Article","headline":"Storm"}]}"#,
    #"{"@type":["Thing","ReportageNewsArticle"],"headline":"Storm"}"#,
    #"{"@type":"https://schema.org/NewsArticle","headline":"Storm"}"#,
    #"{"@type":"http://schema.org/BlogPosting","headline":"Storm"}"#,
    #"{"@type":"schema:NewsArticle","headline":"Storm"}"#,
    #"{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Storm"}}"#,
    #"{"@type":"NewsArticle","headline":"Storm","isPartOf":{"@type":"Article","headline":"Other"}}"#,
  ])
  func findsTheArticleWhereverItIsNested(script: String) {
    #expect(headline(script) == "Storm")
  }

  @Test func theFirstArticleOfThePageCounts() {
    #expect(
      headline(
        #"{"@type":"WebSite","headline":"Site"}"#, #"{"@type":"Article","headline":"One"}"#,
        #"{"@type":"Article","headline":"Two"}"#) == "One")
  }

  @Test func ofSeveralArticlesTheOneWithTheTitleOfThePageCounts() throws {
    let json = """
      [{"@type":"NewsArticle","headline":"Ferry fares will rise","author":"Tom Okafor","datePublished":"2026-01-02"},
      {"@type":"NewsArticle","headline":"Storm closes the old pier","author":"Ana Ruiz","datePublished":"2026-01-31"}]
      """
    let page = try TestPage.linkedData(json, body: "<h1>Storm closes the old pier</h1><p>x</p>")
    #expect(page.metadata.authors == ["Ana Ruiz"])
    #expect(page.metadata.published?.description == "2026-01-31")
    #expect(
      try TestPage.linkedData(json, body: "<h1>Weather</h1><p>x</p>").metadata.authors == ["Tom Okafor"])
  }

  @Test func aBrokenScriptHidesNoOther() {
    #expect(headline(#"{"@type":"#, "", "<html>", #"{"@type":"Article","headline":"One"}"#) == "One")
  }

  @Test(arguments: [
    #"{"@type":"Product","headline":"x"}"#, #"{"headline":"x"}"#, #"{"@type":null,"headline":"x"}"#,
    #"{"@type":{"a":"Article"},"headline":"x"}"#, #"["Article"]"#, #"{"type":"Article","headline":"x"}"#,
    #"{"@type":"NewsArticleList","headline":"x"}"#,
  ])
  func otherObjectsAreNoArticle(script: String) {
    #expect(headline(script) == nil)
  }

  @Test func scriptsOfOtherKindsAreNotRead() {
    let script = HTMLDocument.DataScript(
      kind: .state, id: "state", content: Array(#"{"@type":"Article","headline":"x"}"#.utf8))
    #expect(LinkedData([script]).article == nil)
  }

  @Test func referencesLeadToTheObjectOfTheirName() throws {
    let data = data(
      """
      {"@graph":[{"@type":"Article","author":{"@id":"#ana"},"publisher":{"@id":"#gone"}},
      {"@id":"#ana","@type":"Person","name":"Ana Ruiz"},{"@id":"#ana","@type":"Person","name":"Other"}]}
      """)
    let article = try #require(data.article)
    #expect(data.name(of: try #require(article["author"])) == "Ana Ruiz")
    #expect(data.name(of: try #require(article["publisher"])) == nil)
    #expect(data.resolved(.string("#ana")) == .string("#ana"))
  }

  @Test func aReferenceToItselfIsNoLoop() throws {
    let data = data(##"{"@type":"Article","author":{"@id":"#a"},"about":{"@id":"#a","also":{"@id":"#a"}}}"##)
    #expect(data.name(of: try #require(data.article?["author"])) == nil)
  }

  @Test func namesAreStringsOrMembersOfObjects() {
    let data = data()
    #expect(data.name(of: .string("Ana Ruiz")) == "Ana Ruiz")
    #expect(
      data.name(of: .object([.init(name: "name", value: .array([.string("A"), .string("B")]))])) == "A")
    #expect(data.name(of: .number("1")) == nil)
  }

  @Test(arguments: ["DiscussionForumPosting", "QAPage"])
  func discussionsSaySo(type: String) {
    #expect(data(#"{"@graph":[{"@type":"\#(type)"}]}"#).isDiscussion)
    #expect(!data(#"{"@type":"NewsArticle","comment":{"@type":"Comment"}}"#).isDiscussion)
  }

  @Test func pagesOfManyObjectsAreReadUpToABound() {
    let items = (0..<20_000).map { "{\"@type\":\"Product\",\"name\":\"\($0)\"}" }.joined(separator: ",")
    #expect(data("[\(items)]").items.count == 500)
    #expect(headline(#"{"@type":"Article","headline":"One"}"#, "[\(items)]") == "One")
  }

  @Test func reviewsByCustomersAreNoArticles() {
    let review = #"{"@type":"Review","author":{"name":"Gaston L."},"headline":"Good"}"#
    #expect(headline(#"{"@type":"Product","review":[\#(review)]}"#) == nil)
    #expect(headline(#"{"@type":"Product","reviews":[\#(review),\#(review)]}"#) == nil)
    // Who tests goods for a living writes a single one.
    #expect(headline(#"{"@type":"Product","review":\#(review)}"#) == "Good")
    #expect(headline(review) == "Good")
  }
}
