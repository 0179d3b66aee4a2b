import Testing

@testable import PithExtract

@Suite struct TopicFeaturesTests {
  private static let repairs = "Storms closed the harbour bridge; engineers mended it."
  private static let prices = "Cod prices collapsed in markets."

  /// An article, and a story of something else below it. The long words, those in common with the title or the first paragraph in
  /// capitals: NORVALE BRIDGE REOPENS; harbour BRIDGE NORVALE opened Monday morning winters storms; STORMS closed HARBOUR BRIDGE
  /// engineers mended; cheaper; prices collapsed markets.
  private static let page = """
    <!DOCTYPE html><html><head><title>Norvale bridge reopens</title></head><body>
    <article><h1>Norvale bridge reopens</h1><p>\(Prose.opening)</p><p>\(repairs)</p></article>
    <article><h2>Cod cheaper</h2><p>\(prices)</p></article></body></html>
    """

  static let cases = [
    FeatureCase(
      html: page, on: repairs, keptByRules: [Prose.opening, repairs],
      [
        .topicLead: 3 / 6, .topicLead2Around: 8 / 21, .topicLead5Around: 8 / 21, .topicLeadNext: 3 / 10,
        .topicLead2: 8 / 17, .topicLead3: 8 / 21, .topicLead5: 8 / 21, .topicLeadSection: 8 / 17,
        .topicLowestSection: 8 / 17, .topicLeadRepeated: -1, .topicOpening5Around: 8 / 21,
        .topicOpeningNext: 3 / 10, .topicOpeningSection: 8 / 17, .topicKept: 3 / 6, .topicKept5Around: 8 / 21,
        .topicKept3: 8 / 21, .topicSeen: 3 / 6, .topicSeen5Around: 8 / 21, .topicSeenSection: 8 / 17,
      ]),
    FeatureCase(
      html: page, on: prices, keptByRules: [Prose.opening, repairs],
      [
        .topicLead: 0, .topicLeadNext: 0, .topicLead2: 0, .topicLeadSection: 0, .topicLowestSection: 8 / 17,
        .topicOpeningSection: 0, .topicKept: 0, .topicSeen: 0, .topicSeenSection: 0,
      ]),
    // A block's own words don't count, only the title's.
    FeatureCase(
      html: page, on: Prose.opening, keptByRules: [Prose.opening], [.topicLead: 2 / 8, .topicKept: 0]),
    FeatureCase(
      "<p>It is so</p>", on: "It is so",
      [.topicLead: -1, .topicKept: -1, .topicSeen: -1, .topicLowestSection: -1]),
    // The beginning ends where the template comes again: of ferries, carried, across, running, summer, three times, nothing is in it.
    FeatureCase(
      RepeatedTemplate.page, on: Prose.ferries,
      keptByRules: [Prose.opening, Prose.piers, Prose.crowd, Prose.ferries],
      [.topicLeadRepeated: 2 / 17, .topicLead: 0, .topicKept: 1]),
  ]

  @Test(arguments: cases) func wordsInCommonAreCounted(example: FeatureCase) throws {
    try example.check()
  }

  @Test(arguments: [
    ("The old harbour bridge", ["harbour", "bridge"]), ("Мост открыт снова", ["открыт"]),
    ("Η γέφυρα άνοιξε", ["γέφυρα", "άνοιξε"]), ("पुल की ओर", ["पुल"]), ("12345678", []),
  ])
  func longWordsTellWhatATextIsAbout(text: String, words: [String]) {
    #expect(TextSurvey.topicWords(of: text) == words.flatMap { TextSurvey.words(of: $0) })
  }

  @Test(arguments: [("港の橋", 2), ("港 橋", 0), ("港", 0), ("港の橋、開通", 3)])
  func pairsOfCharactersDoWhereThereAreNoSpaces(text: String, count: Int) {
    #expect(TextSurvey.topicWords(of: text).count == count)
  }
}
