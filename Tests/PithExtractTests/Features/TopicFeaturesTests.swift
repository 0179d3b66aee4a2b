import Testing

@testable import PithExtract

@Suite struct TopicFeaturesTests {
  private static let bridge = "Norvale harbour bridge reopens after storms."
  private static let repairs = "Storms closed the harbour bridge; engineers mended it."
  private static let prices = "Cod prices collapsed in markets."

  /// An article, and a story of something else below it.
  private static let page = """
    <!DOCTYPE html><html><head><title>Norvale bridge reopens</title></head><body>
    <article><h1>Norvale bridge reopens</h1><p>\(Prose.opening)</p><p>\(repairs)</p></article>
    <article><h2>Cod cheaper</h2><p>\(prices)</p></article></body></html>
    """

  /// Fifteen words each, three times: an article's worth of prose.
  private static let story = [Prose.opening, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }.joined()
  private static let other = Array(repeating: "<p>\(Prose.ferries)</p>", count: 3).joined()

  static let cases = [
    // Of storms, closed, harbour, bridge, engineers and mended, the beginning has storms, harbour and bridge.
    FeatureCase(
      html: page, on: repairs, keptByRules: [Prose.opening, repairs],
      [
        .topicLead: 3 / 6, .topicKept: 3 / 6, .topicSeen: 3 / 6,
      ]),
    // Neither prices nor collapsed nor markets stands before; the heading above has cheaper.
    FeatureCase(
      html: page, on: prices, keptByRules: [Prose.opening, repairs],
      [
        .topicLead: 0, .topicLeadSection: 0, .topicLead2: 0, .topicKept: 0, .topicSeen: 0, .topicSeenSection: 0,
      ]),
    // A block's own words don't count: of harbour, bridge, Norvale, opened, Monday, morning, winters and storms the title has two.
    FeatureCase(
      html: page, on: Prose.opening, keptByRules: [Prose.opening], [.topicLead: 2 / 8, .topicKept: 0]),
    FeatureCase("<p>It is so</p>", on: "It is so", [.topicLead: -1, .topicKept: -1, .topicSeen: -1]),
    FeatureCase(
      "<div class=story>\(story)</div><section><div class=story>\(other)</div></section>", on: Prose.ferries,
      [.repeatedLevel: 2, .repeatedNumber: 1, .repeatedProse: 1]),
    // A template of a bare tag stands for anything, and what stands inside of a story is no other.
    FeatureCase(
      "<div>\(story)</div><div>\(other)</div>", on: Prose.ferries,
      [.repeatedLevel: 0, .repeatedNumber: 0, .repeatedProse: -1, .topicLeadRepeated: -1]),
    FeatureCase(
      "<div class=story>\(story)<div class=story>\(other)</div></div>", on: Prose.ferries, [.repeatedLevel: 0]),
  ]

  @Test(arguments: cases) func wordsInCommonAreCounted(example: FeatureCase) throws {
    try example.check()
  }
}
