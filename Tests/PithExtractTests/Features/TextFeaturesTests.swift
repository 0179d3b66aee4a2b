import Testing

@testable import PithExtract

@Suite struct TextFeaturesTests {
  static let cases =
    [
      FeatureCase(
        "<p>The cod fell, again.</p>", on: "The cod fell, again.",
        [
          .words: 4, .characters: 20, .wordLength: 5, .sentences: 1, .commas: 1, .stopShare: 0.25,
          .upperShare: 0.05, .markShare: 0.1, .capitalizedShare: 0.25, .endsSentence: 1, .linkTarget: 0,
          .links: 0, .digitShare: 0, .bars: 0, .hasAt: 0,
        ]),
      FeatureCase(
        "<p>Quay 1984</p>", on: "Quay 1984", [.digitShare: 4 / 9, .endsSentence: 0, .capitalizedShare: 1]),
      FeatureCase(
        "<p>cod <a href='/x'>fish</a><img src=a.jpg> <a href='#y'>eel</a></p>", on: "cod fish eel",
        [.linkShare: 0.7, .links: 2, .linkTarget: 3, .images: 1, .capitalizedShare: 0]),
      FeatureCase("<p><a href='#x'>cod</a></p>", on: "cod", [.linkTarget: 1, .linkShare: 1]),
      FeatureCase("<p><a href='mailto:quay@norvale.example'>cod</a></p>", on: "cod", [.linkTarget: 2]),
      FeatureCase("<p><a href='javascript:open()'>cod</a></p>", on: "cod", [.linkTarget: 2]),
      FeatureCase("<p><a>cod</a></p>", on: "cod", [.linkTarget: 2]),
      FeatureCase("<p><b>cod</b> fish</p>", on: "cod fish", [.strongShare: 3 / 7, .emphasisShare: 0]),
      FeatureCase("<p><em>cod</em> fish</p>", on: "cod fish", [.emphasisShare: 3 / 7, .codeShare: 0]),
      FeatureCase("<p><code>cod</code> fish</p>", on: "cod fish", [.codeShare: 3 / 7, .strongShare: 0]),
      FeatureCase("<p>Home | Quay · Pier › Mast</p>", on: "Home | Quay · Pier › Mast", [.bars: 3]),
      FeatureCase("<p>quay@norvale.example</p>", on: "quay@norvale.example", [.hasAt: 1]),
      FeatureCase("<h2>More News</h2>", on: "More News", [.lexicon: 2]),
      FeatureCase("<p>Advertisement</p>", on: "Advertisement", [.lexicon: 1]),
      FeatureCase("<p>Cod fell</p>", on: "Cod fell", [.lexicon: 0]),
    ] + keywords.map { text, feature in FeatureCase("<p>\(text)</p>", on: text, [feature: 1]) }

  private static let keywords: [(String, BlockFeature)] = [
    ("This pier uses cookies", .saysCookie), ("Create an account", .saysSubscribe),
    ("Teilen", .saysShare), ("Leave a note", .saysComment), ("Foto: Ida Brandt", .saysCredit),
    ("We may earn a few crowns", .saysDisclosure), ("Watch ferries sail", .startsWithInvitation),
    ("12 märz", .saysMonth),
  ]

  @Test(arguments: cases) func theTextOfABlockIsCounted(example: FeatureCase) throws {
    try example.check()
  }

  @Test(arguments: keywords.map { $0.1 }) func plainTextHoldsNoKeyword(feature: BlockFeature) throws {
    let page = FeaturePage(try .body("<p>Cod fell at dusk</p>"))
    #expect(try page.value(feature, on: "Cod fell at dusk") == 0)
  }

  @Test func anInvitationIsOneAtTheStartOnly() throws {
    let page = FeaturePage(try .body("<p>They watch ferries</p>"))
    #expect(try page.value(.startsWithInvitation, on: "They watch ferries") == 0)
  }

  @Test func sharesAreOfTheFirstBytesOnly() throws {
    let text = String(repeating: "cod ", count: 100) + "1984"
    let page = FeaturePage(try .body("<p>\(text)</p>"))
    #expect(try page.value(.digitShare, on: text) == 0)
    #expect(try page.value(.characters, on: text) == 404)
  }
}
