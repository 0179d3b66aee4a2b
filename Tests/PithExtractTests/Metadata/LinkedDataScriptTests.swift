import PithCore
import Testing

@testable import PithExtract

@Suite struct LinkedDataScriptTests {
  private static let article =
    #"{"@type":"NewsArticle","headline":"Storm","author":{"name":"Ana Ruiz"}}"#

  @Test(arguments: [
    article, article.replacing("\"", with: "&quot;"),
    article.replacing("\"", with: "&#34;"),
    #"{"@type":"WebSite","name":"Gazette"}"# + article, article + article + "\n",
    #""{\"@type\":\"NewsArticle\",\"headline\":\"Storm\",\"author\":{\"name\":\"Ana Ruiz\"}}""#,
    "[{\"@type\":\"BreadcrumbList\"}]\n\(article)",
  ])
  func theArticleIsReadInWhateverWrapping(script: String) throws {
    #expect(
      try TestPage.head("<script type='application/ld+json'>\(script)</script>").metadata.authors
        == ["Ana Ruiz"])
  }

  @Test func valuesOfLinkedDataMayBeObjects() throws {
    let json =
      #"{"@type":"NewsArticle","headline":{"@value":"Storm"},"datePublished":{"@type":"Date","@value":"2026-01-31"}}"#
    #expect(try TestPage.linkedData(json).metadata.published?.description == "2026-01-31")
  }

  @Test(arguments: ["", "{", "&quot;", "\"text\"", "\"{\"", "[]", "\"\\"])
  func brokenScriptsHoldNothing(script: String) {
    #expect(
      LinkedData([.init(kind: .linkedData, id: nil, content: Array(script.utf8))]).items.isEmpty)
  }
}
