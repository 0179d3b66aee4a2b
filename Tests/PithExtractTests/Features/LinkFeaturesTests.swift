import Testing

@testable import PithExtract

@Suite struct LinkFeaturesTests {
  private static let teasers = """
    <section><h2><a href=/news/ray>Ray prices</a></h2><div><div>
    <div><h3><a href=/news/cod>Cod prices fall</a></h3><p>Eel</p></div>
    <div><h3><a href=/news/eel>Eel prices</a></h3></div>
    </div></div></section><p>Oar</p>
    """

  static let cases = [
    FeatureCase(
      teasers, on: "Eel",
      [
        .linksAway: 0, .linkedHeadings1: 0, .linkedHeadings2: 1, .linkedHeadings3: 2, .linkedHeadings5: 3,
        .toTeaser: 2,
      ]),
    FeatureCase(teasers, on: "Cod prices fall", [.linksAway: 1, .linkedHeadings1: 1, .toTeaser: 1]),
    FeatureCase(teasers, on: "Oar", [.toTeaser: 0]),
  ]

  @Test(arguments: cases) func linksToOtherPagesAreCounted(example: FeatureCase) throws {
    try example.check()
  }

  @Test(arguments: [
    ("/news/cod", true), ("https://other.example/cod?x=1", true), ("cod/", true),
    ("/news/bridge", false), ("https://norvale.example/a/bridge/?print=1", false), ("#top", false),
    ("mailto:quay@norvale.example", false), ("https://norvale.example/", false), ("", false),
  ])
  func aLinkLeadsAwayToAPageOfAnotherName(address: String, isAway: Bool) throws {
    let page = FeaturePage(
      try TestPage(
        "<title></title><body><p><a href='\(address)'>Cod fell</a></p></body>",
        url: "https://norvale.example/news/bridge"))
    #expect(try page.value(.linksAway, on: "Cod fell") == (isAway ? 1 : 0))
  }

  @Test func aSentenceWithALinkInItLeadsNowhere() throws {
    let page = FeaturePage(try .body("<p>Prices of <a href=/x>cod</a> fell</p>"))
    #expect(try page.value(.linksAway, on: "Prices of cod fell") == 0)
  }
}
