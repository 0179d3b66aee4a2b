import Testing

@testable import PithExtract

@Suite struct OpeningFeaturesTests {
  private static func page(_ heading: String) -> String {
    "<p>\(Prose.opening)</p><div><h3>\(heading)</h3><p>Cod fell</p><p>Eel</p></div><p>\(Prose.ferries)</p>"
  }

  static let cases = [
    FeatureCase(
      page("Comments"), on: "Eel",
      [
        .sinceOpening: 2, .sinceCommentOpening: 2, .commentOpenings: 1, .toOpening: 2, .toCommentOpening: 2,
      ]),
    FeatureCase(
      page("More News"), on: "Eel",
      [
        .sinceOpening: 2, .sinceCommentOpening: -1, .commentOpenings: 0, .toOpening: 2, .toCommentOpening: 0,
      ]),
    FeatureCase(
      page("Comments"), on: Prose.opening, [.sinceOpening: -1, .toOpening: 0, .commentOpenings: 0]),
    FeatureCase(page("Comments"), on: Prose.ferries, [.sinceOpening: 3, .toOpening: 0]),
    // A container with most of the page's words is the page itself.
    FeatureCase(
      "<div><h3>More News</h3><p>\(Prose.opening)</p></div><p>Eel</p>", on: Prose.opening,
      [.sinceOpening: 0, .toOpening: 0]),
  ]

  @Test(arguments: cases) func whatFollowsAnOpeningIsCounted(example: FeatureCase) throws {
    try example.check()
  }
}
