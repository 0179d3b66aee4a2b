import Testing

@testable import PithExtract

@Suite struct BodyFeaturesTests {
  private static let parts = """
    <div><p>Cod fell</p></div>
    <main><section><h2>Boats</h2><p>\(Prose.opening)</p><p><a href=/x>Ferry fares</a> <img src=a></p></section>
    <section><p>\(Prose.ferries)</p></section><p>Eel</p></main>
    <div><p>Oar</p><p>Mast</p></div>
    """

  static let cases = [
    FeatureCase(
      parts, on: Prose.opening,
      [
        .mainUp: 0, .mainDown: 2, .isInMain: 1, .mainDistance: 0, .mainPosition: 1 / 5,
        .mainProseLeft: 15, .wordsAfterMain: -1,
        .branchCount: 2, .branchProse: 1, .branchMeanWords: 33 / 2, .branchWords: 18,
        .branchLinkShare: 2 / 18, .branchProseShare: 15 / 18, .branchBlocks: 3, .branchHeadings: 1,
        .branchImages: 1, .parentProse: 0.5, .templateProse: 1,
      ]),
    FeatureCase(
      parts, on: "Cod fell",
      [
        .mainUp: 1, .mainDown: 2, .isInMain: 0, .mainDistance: -1, .mainProseLeft: -1, .branchCount: -1,
        .mainPosition: -1 / 5, .parentProse: 0, .templateProse: 1,
      ]),
    FeatureCase(
      parts, on: "Mast", [.mainDistance: 2, .wordsAfterMain: 1, .mainPosition: 6 / 5, .isInMain: 0]),
    FeatureCase(parts, on: "Eel", [.branchCount: 1, .branchProse: 0, .branchWords: 1, .mainProseLeft: 0]),
    FeatureCase(parts, on: "Boats", [.templateProse: 0]),
  ]

  @Test(arguments: cases) func placesInTheMainContainerAreCounted(example: FeatureCase) throws {
    try example.check()
  }
}
