import Testing

@testable import PithExtract

@Suite struct HeadingFeaturesTests {
  private static let html = """
    <!DOCTYPE html><html><head><title>Norvale bridge opens</title>
    <meta name=description content='The pier stood empty all week'></head><body>
    <h1>Norvale bridge opens</h1>
    <div><p>Norvale bridge fell.</p><h2>More News</h2><p>Cod fell</p>
    <p>The pier stood empty all week.</p><p>Eel</p></div></body></html>
    """

  static let cases = [
    FeatureCase(
      html: html, on: "Norvale bridge opens",
      [
        .titleOverlap: 1, .titleCoverage: 1, .blocksSinceTitle: 0, .titleLevels: 0, .levelsToTitle: 0,
        .headingLevel: 1, .underHeading: 0, .sinceHeading: 99, .topHeadings: 1, .topHeadingsBefore: 0,
      ]),
    FeatureCase(
      html: html, on: "Norvale bridge fell.",
      [
        .titleOverlap: 0.5, .titleCoverage: 2 / 3, .toHeading: 1, .sectionWords: 3, .underHeading: 1,
        .topHeadings: 1, .topHeadingsBefore: 1, .headingLexicon: 0, .descriptionSeen: 0,
      ]),
    FeatureCase(html: html, on: "More News", [.headingLevel: 2, .sectionWords: 2 + 2 + 6 + 1]),
    FeatureCase(
      html: html, on: "Cod fell",
      [
        .blocksSinceTitle: 3, .wordsSinceTitle: 8, .titleLevels: 1, .levelsToTitle: 2, .headingLevel: 0,
        .underHeading: 2, .sinceHeading: 1, .toHeading: 99, .headingLexicon: 2, .titleOverlap: 0,
      ]),
    FeatureCase(
      html: html, on: "The pier stood empty all week.", [.descriptionOverlap: 1, .descriptionSeen: 0]),
    FeatureCase(html: html, on: "Eel", [.descriptionOverlap: 0, .descriptionSeen: 1, .sinceHeading: 3]),
    FeatureCase(
      "<p>Cod fell</p>", on: "Cod fell",
      [
        .titleOverlap: 0, .blocksSinceTitle: -999, .wordsSinceTitle: -9999, .titleLevels: -1,
        .levelsToTitle: -1,
      ]),
    FeatureCase("<h3><div>Cod fell</div></h3>", on: "Cod fell", [.headingLevel: 3]),
  ]

  @Test(arguments: cases) func placesBelowTitleAndHeadingsAreCounted(example: FeatureCase) throws {
    try example.check()
  }

  @Test func withoutATopHeadingTheBlockLikeTheTitleShowsIt() throws {
    let page = FeaturePage(
      try TestPage("<title>Norvale bridge opens</title><body><p>Eel</p><p>Norvale bridge opens</p><p>Cod</p>")
    )
    #expect(try page.value(.blocksSinceTitle, on: "Cod") == 1)
    #expect(try page.value(.blocksSinceTitle, on: "Eel") == -1)
  }
}
