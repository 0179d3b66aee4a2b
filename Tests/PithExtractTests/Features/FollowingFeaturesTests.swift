import Testing

@testable import PithExtract

@Suite struct FollowingFeaturesTests {
  private static func page(_ first: String, _ second: String) -> String {
    """
    <!DOCTYPE html><html><head><title>Norvale bridge opens</title></head><body>
    <\(first)><h1>Norvale bridge opens</h1><p>\(Prose.opening)</p></\(first)>
    <\(second)><h2>Cod prices fall</h2><div><p>\(Prose.ferries)</p></div></\(second)></body></html>
    """
  }

  static let cases = [
    FeatureCase(
      html: page("article", "article"), on: Prose.ferries,
      [
        .toFollowing: 3, .toFollowingStory: 3, .outerArticle: 2, .nearestArticle: 2, .articleIndex: 1,
        .articleWords: 18,
      ]),
    FeatureCase(
      html: page("article", "article"), on: Prose.opening,
      [
        .toFollowing: 0, .toFollowingStory: 0, .outerArticle: 1, .nearestArticle: 1, .articleIndex: 0,
        .articleWords: 18,
      ]),
    FeatureCase(
      html: page("div", "div"), on: Prose.ferries,
      [
        .toFollowing: 3, .toFollowingStory: 0, .outerArticle: 0, .nearestArticle: 0, .articleIndex: -1,
        .articleWords: -1,
      ]),
    FeatureCase(html: page("div", "section"), on: Prose.ferries, [.toFollowing: 0]),
  ]

  @Test(arguments: cases) func storiesBelowTheTitlesAreCounted(example: FeatureCase) throws {
    try example.check()
  }

  @Test func aStoryWithinTheStoryIsTheNearestArticle() throws {
    let page = FeaturePage(
      try TestPage("<article><h1>Norvale bridge opens</h1><article><p>Cod fell</p></article></article>"))
    #expect(try page.value(.outerArticle, on: "Cod fell") == 1)
    #expect(try page.value(.nearestArticle, on: "Cod fell") == 2)
    #expect(try page.value(.articleIndex, on: "Cod fell") == 1)
  }
}
