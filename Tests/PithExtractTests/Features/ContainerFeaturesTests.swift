import Testing

@testable import PithExtract

@Suite struct ContainerFeaturesTests {
  /// "Cod fell." in nested containers: each adds some text to what the one inside it holds.
  private static let nested = """
    <div class=seven><div class=six><div class=five><div class=four><div class=three>
    <div class=two><p>Cod fell.</p><h4>Boats, the year 2019</h4><p>Quay <img src=a></p>
    <p><a href=/x>Ferry fares</a></p></div>
    <h5>Kegs, 2020</h5><p>Oar <img src=a><img src=b></p></div>
    <p>\(Prose.opening)</p></div>
    <h3>Tide</h3><p>Pier <img src=a></p></div>
    <p>Mast sail</p></div>
    <p>\(Prose.ferries)</p></div>
    <p>Nine.</p>
    """

  static let cases = [
    FeatureCase(
      nested, on: "Cod fell.",
      [
        .words1: 2, .linkShare1: 0, .blocks1: 1, .prose1: 0,
        .words2: 9, .linkShare2: 2 / 9, .blocks2: 4, .prose2: 0,
        .words3: 12, .linkShare3: 2 / 12, .blocks3: 6, .prose3: 0,
        .words5: 29, .linkShare5: 2 / 29, .blocks5: 9, .prose5: 1,
        .words7: 46, .linkShare7: 2 / 46, .blocks7: 11, .prose7: 2,
      ]),
    FeatureCase(
      nested, on: "Cod fell.",
      [
        .density2: 9 / 4, .wordShare2: 9 / 47, .commas2: 1 / 9, .headings2: 1, .images2: 1, .dates2: 1,
        .stopShare2: 1 / 9,
        .density3: 12 / 6, .wordShare3: 12 / 47, .commas3: 2 / 12, .headings3: 2, .images3: 3, .dates3: 2,
        .stopShare3: 1 / 12,
        .density5: 29 / 9, .wordShare5: 29 / 47, .commas5: 2 / 29, .headings5: 3, .images5: 4, .dates5: 2,
        .stopShare5: 7 / 29,
        .children2: 4, .children3: 3,
      ]),
    FeatureCase(nested, on: "Ferry fares", [.linkShare1: 1]),
    FeatureCase(nested, on: Prose.opening, [.words1: 15, .prose1: 1, .prose2: 1, .prose3: 1]),
    FeatureCase(nested, on: "Nine.", [.words2: 47, .words7: 47, .wordShare5: 1]),
  ]

  @Test(arguments: cases) func containersAreSummedUpLevelByLevel(example: FeatureCase) throws {
    try example.check()
  }
}
