import Testing

@testable import PithExtract

@Suite struct PositionFeaturesTests {
  private static let five = """
    <p>Cod fell</p><p>\(Prose.opening)</p><p><a href=/x>Ferry fares</a></p><p>Boats.</p>
    <p>\(Prose.ferries)</p>
    """

  /// Thirty blocks of a word each, but for prose at 11 and 25 and a link at 14.
  private static let thirty = (0..<30).map { number in
    switch number {
    case 11: "<p>\(Prose.opening)</p>"
    case 14: "<p><a href=/x>Boat14</a></p>"
    case 25: "<p>\(Prose.ferries)</p>"
    default: "<p>Boat\(number)</p>"
    }
  }.joined()

  static let cases = [
    FeatureCase(
      five, on: "Boats.",
      [
        .blockPosition: 3 / 5, .wordPosition: 19 / 35, .prosePosition: 0.5, .index: 3, .wordsBefore: 19,
        .wordsAfter: 16, .proseAfter: 15, .nextProseDistance: 1, .previousProseWords: 15,
        .nextProseWords: 15,
        .words2Around: 33 / 4, .linkShare2Around: 2 / 33, .prose2Around: 2, .words5Around: 7,
        .previousWords: 2, .nextWords: 15, .nextLinkShare: 0, .nextIsSameCluster: 1,
        .secondPreviousWords: 15, .secondNextWords: -1,
      ]),
    FeatureCase(
      five, on: Prose.opening,
      [
        .nextWords: 2, .nextLinkShare: 1, .secondNextWords: 1, .previousProseWords: 0,
        .nextProseDistance: 3,
      ]),
    FeatureCase(five, on: "Ferry fares", [.secondNextWords: 15]),
    FeatureCase(
      five, on: "Cod fell", [.previousWords: -1, .secondPreviousWords: -1, .wordPosition: 0, .wordsAfter: 35]),
    FeatureCase(
      five, on: Prose.ferries,
      [.nextProseDistance: 99, .nextProseWords: 0, .nextWords: -1, .nextIsSameCluster: -1]),
    FeatureCase(
      thirty, on: "Boat15",
      [
        .words2Around: 1, .linkShare2Around: 1 / 5, .prose2Around: 0,
        .words5Around: 25 / 11, .linkShare5Around: 1 / 25, .prose5Around: 1,
        .words12Around: 53 / 25, .linkShare12Around: 1 / 53, .prose12Around: 2,
      ]),
    FeatureCase("<p>Cod</p><div>Eel</div>", on: "Cod", [.nextIsSameCluster: 0]),
  ]

  @Test(arguments: cases) func placeAndNeighboursAreCounted(example: FeatureCase) throws {
    try example.check()
  }
}
