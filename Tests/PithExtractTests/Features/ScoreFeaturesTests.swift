import Testing

@testable import PithExtract

@Suite struct ScoreFeaturesTests {
  /// Two words a level: each container adds a block to what the one inside it holds.
  private static let nested = """
    <div><div><div><div><div><div><p>Cod fell</p><p>Eel ray</p></div><p>Mast sail</p></div>
    <p>Quay pier</p></div><p>Kegs rope</p></div></div><p>Hull deck</p></div><p>Crew cook</p>
    """
  private static let nestedScores: [Float] = [0.9, 0.5, 0.3, 0.1, 0.7, 0.6, 0.2]

  private static let sections = "<h2>Boats</h2><p>Cod</p><p>Eel</p><h2>Nets</h2><p>Ray</p>"
  private static let sectionScores: [Float] = [0.8, 0.6, 0.4, 0.2, 0.1]

  private static let halves = """
    <div><p>\(Prose.opening)</p><p>\(Prose.ferries)</p></div><div><p>\(Prose.piers)</p><p>\(Prose.crowd)</p></div>
    """
  private static let halfScores: [Float] = [0.8, 0.4, 0.2, 0]

  static let cases = [
    FeatureCase(
      nested, on: "Cod fell", scores: nestedScores,
      [
        .score: 0.9, .scoreBefore1: -1, .scoreAfter1: 0.5,
        .scoreLevel1: 0.9, .scoreLevel2: 0.5, .scoreLevel3: 0.4, .scoreLevel4: 0.3, .scoreLevel5: 0.4,
        .scoreLevel7: 0.44, .highestLevel2: 0.9, .highestLevel3: 0.9,
        .score5Around: 3.1 / 6, .score15Around: 3.3 / 7, .scoreCluster: 0.44, .highestCluster: 0.9,
        .contentWords: 6.6, .contentShare: 3.3 / 7, .highestScore: 0.9, .sinceFirstSure: 0,
        .sinceLastSure: -5, .sinceSure: -1,
      ]),
    FeatureCase(
      nested, on: "Quay pier", scores: nestedScores,
      [
        .scoreBefore1: 0.3, .scoreAfter1: 0.7, .scoreBefore2: 0.5, .scoreAfter2: 0.6, .scoreBefore3: 0.9,
        .scoreAfter3: 0.2, .score2Around: 0.44, .score5Around: 3.3 / 7, .sinceSure: 4, .sideWords: 6,
      ]),
    FeatureCase(nested, on: "Mast sail", scores: nestedScores, [.highestLevel2: 0.9, .scoreLevel1: 0.3]),
    FeatureCase(
      nested, on: "Hull deck", scores: nestedScores,
      [.contentBefore: 2.5 / 3.3, .contentAfter: 0.2 / 3.3, .sideWords: 4, .sinceSure: 0]),
    FeatureCase(
      nested, on: "Crew cook", scores: nestedScores,
      [.sinceFirstSure: 6, .sinceLastSure: 1, .contentBefore: 3.1 / 3.3, .contentAfter: 0, .scoreAfter1: -1]),
    FeatureCase(
      sections, on: "Cod", scores: sectionScores, [.scoreSection: 0.3, .scoreHeading: 0.8, .scoreBelow: -1]),
    FeatureCase(sections, on: "Nets", scores: sectionScores, [.scoreBelow: 0.1, .scoreHeading: 0.8]),
    FeatureCase(sections, on: "Boats", scores: sectionScores, [.scoreHeading: -1]),
    FeatureCase(
      halves, on: Prose.opening, scores: halfScores,
      [.lowestPath: 0.35, .highestPath: 0.6, .contentUp: 0, .contentDown: 1]),
    FeatureCase(
      halves, on: Prose.crowd, scores: halfScores,
      [.lowestPath: 0.1, .highestPath: 0.35, .contentUp: 1, .contentDown: 2]),
    // Sure blocks of a few words don't mark where the content begins and ends.
    FeatureCase(
      "<p>Cod</p><p>\(Prose.opening)</p><p>Eel</p><p>Ray</p>", on: "Ray", scores: [0.9, 0.8, 0.9, 0.1],
      [.sinceFirstSure: 2, .sinceLastSure: 2]),
  ]

  @Test(arguments: cases) func scoresOfTheSurroundingsAreSummedUp(example: FeatureCase) throws {
    try example.check()
  }
}
