import Testing

@testable import PithExtract

@Suite struct MeanFeaturesTests {
  /// Three of four words stand two levels below an element of the sort.
  private static func within(_ opening: String, _ tag: String = "div") -> String {
    "<\(opening)><p>Cod fell hard</p></\(tag)><p>Eel</p>"
  }

  private static let classWords: [(String, BlockFeature)] = [
    ("topic", .meanToPost), ("product", .meanToProduct), ("grid", .meanToCards), ("avatar", .meanToUser),
    ("faq", .meanToQuestions), ("rating", .meanToReview), ("specs", .meanToSpecification),
    ("articlebody", .meanToBody), ("hero", .meanToHero), ("price", .meanToOffer),
  ]
  private static let tags: [(String, BlockFeature)] = [
    ("article", .meanToArticleTag), ("main", .meanToMainTag), ("ul", .meanToListTag),
  ]

  static let cases =
    classWords.map { FeatureCase(within("div class=\($0)"), on: "Eel", [$1: 1.5]) }
    + tags.map { FeatureCase(within($0, $0), on: "Eel", [$1: 1.5]) } + [
      FeatureCase(
        "<table><tr><td>Cod fell hard</td></tr></table><p>Eel</p>", on: "Eel", [.meanToTableTag: 9 / 4]),
      FeatureCase("<pre>Cod fell hard</pre><p>Eel</p>", on: "Eel", [.meanToPreTag: 3 / 4]),
      FeatureCase("<p><code>Cod fell hard</code></p><p>Eel</p>", on: "Eel", [.meanCodeShare: 3 / 4]),
      FeatureCase("<p>1234</p><p>Eel</p>", on: "Eel", [.meanDigitShare: 0.5]),
      FeatureCase("<p>Cod fell</p><div>Eel</div>", on: "Eel", [.meanClusterShare: 5 / 9]),
      FeatureCase(
        "<ul><li>Cod</li><li>Ray</li><li>Oar</li></ul><p>Eel</p>", on: "Eel",
        [.meanRepeatCount: 9 / 4, .meanOuterShare: 9 / 16]),
      FeatureCase("<div>Cod</div><div>Eel</div>", on: "Eel", [.meanBranchCount: 2]),
      FeatureCase(
        "<p>Cod fell hard</p><p>Eel</p>", on: "Eel", keptByRules: ["Cod fell hard"], [.meanRuleKeeps: 3 / 4]),
    ]

  @Test(arguments: cases) func meansAreWeightedByWords(example: FeatureCase) throws {
    try example.check()
  }
}
