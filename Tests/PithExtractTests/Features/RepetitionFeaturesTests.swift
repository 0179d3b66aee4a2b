import Testing

@testable import PithExtract

@Suite struct RepetitionFeaturesTests {
  /// Three cards in the first of three sections: 3, 4 and 16 words, of 30 on the page.
  private static let cards = """
    <section>
    <div class=card><h3><a href=/a>Cod</a></h3><p>Fares rose.</p></div>
    <div class=card><h3><a href=/b>Eel</a></h3><p>Boats sank 2019. <img src=a></p></div>
    <div class=card><h3><a href=/c>Ray</a></h3><p>\(Prose.opening)</p></div>
    </section>
    <section>Pier</section><section>Mast</section><p>Five more words stand here</p>
    """

  static let cases = [
    FeatureCase(
      cards, on: "Boats sank 2019.",
      [
        .siblings1: 1, .siblingWords1: 3, .siblingLinkShare1: 0,
        .siblings2: 3, .siblingWords2: 23 / 3, .siblingLinkShare2: 3 / 23,
        .repeatCount: 3, .repeatWords: 23 / 3, .repeatLinkShare: 3 / 23, .repeatProse: 1 / 3,
        .repeatLevel: 1, .repeatIndex: 1, .repeatShare: 23 / 30, .repeatImages: 1, .repeatDates: 1,
        .outerCount: 3, .outerWords: 25 / 3, .outerLinkShare: 3 / 25, .outerProse: 1 / 3,
        .outerLevel: 2, .outerShare: 25 / 30, .outerIndex: 0,
        .clusterCount: 3, .clusterWords: 20 / 3, .clusterLinkShare: 0, .clusterShare: 20 / 30,
        .clusterSentences: 1, .copies: 1, .earlierCopies: 0,
      ]),
    FeatureCase(
      cards, on: "Eel",
      [.siblingLinkShare1: 1, .clusterLinkShare: 1, .clusterWords: 1, .clusterSentences: 0]),
    FeatureCase(cards, on: "Mast", [.repeatCount: 3, .repeatIndex: 2, .repeatLevel: 0, .outerIndex: 2]),
    FeatureCase(
      cards, on: "Five more words stand here",
      [.repeatCount: 0, .repeatWords: -1, .repeatIndex: -1, .outerCount: 0, .outerLevel: -1]),
    FeatureCase(
      "<p>Cod fell</p><p>Cod fell.</p><div><p>Cod fell</p></div>", on: "Cod fell",
      [.copies: 2, .earlierCopies: 1]),
    FeatureCase(
      "<div class=card>Cod</div><div class=card>Eel</div><div class=card>Ray</div><div class=ad>Oar</div>",
      on: "Oar", [.siblings1: 1, .repeatCount: 0]),
    FeatureCase("<p>Cod</p><p>Eel</p><p>Ray</p>", on: "Ray", [.siblings1: 3, .repeatCount: 0]),
  ]

  @Test(arguments: cases) func whatIsRepeatedIsCounted(example: FeatureCase) throws {
    try example.check()
  }
}
