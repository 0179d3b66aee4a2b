import Testing

@testable import PithExtract

/// An article's template, and the same with another story.
enum RepeatedTemplate {
  /// Fifteen words each, three times: an article's worth of prose.
  static let story = [Prose.opening, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }.joined()
  static let other = Array(repeating: "<p>\(Prose.ferries)</p>", count: 3).joined()

  static let page = """
    <div class=story>\(story)</div><section><div class=story><b>Harbour bridge</b>\(other)</div></section>
    """
}

@Suite struct RepeatedTemplateFeaturesTests {
  private static let ownAddress = "https://norvale.example/2026/pier"
  private static let addressed = """
    <div data-url=/2026/pier/?x=/1>\(RepeatedTemplate.story)</div>
    <div data-permalink=/2026/cod><div>\(RepeatedTemplate.other)</div></div>
    """

  static let cases = [
    FeatureCase(
      RepeatedTemplate.page, on: Prose.ferries, [.repeatedLevel: 2, .repeatedNumber: 1, .repeatedProse: 1]),
    // Between them stands prose of another template.
    FeatureCase(
      "<div class=story>\(RepeatedTemplate.story)</div>\(RepeatedTemplate.story)<div class=story>\(RepeatedTemplate.other)</div>",
      on: Prose.ferries, [.repeatedLevel: 2, .repeatedNumber: 1, .repeatedProse: 1 / 2]),
    // A template of a bare tag stands for anything, and what stands inside of a story is no other.
    FeatureCase(
      "<div>\(RepeatedTemplate.story)</div><div>\(RepeatedTemplate.other)</div>", on: Prose.ferries,
      [.repeatedLevel: 0, .repeatedNumber: 0, .repeatedProse: -1]),
    FeatureCase(
      "<div class=story>\(RepeatedTemplate.story)<div class=story>\(RepeatedTemplate.other)</div></div>",
      on: Prose.ferries,
      [.repeatedLevel: 0]),
    FeatureCase(addressed, on: Prose.ferries, url: ownAddress, [.toOtherAddress: 3]),
    FeatureCase(addressed, on: Prose.crowd, url: ownAddress, [.toOtherAddress: -2]),
    // The same page in another folder, a part of it, and the page of the folder.
    FeatureCase(
      addressed.replacing("/2026/cod", with: "/en/pier"), on: Prose.ferries, url: ownAddress,
      [.toOtherAddress: -3]),
    FeatureCase(
      addressed.replacing("/2026/cod", with: "https://norvale.example/2026/pier/entry-7"), on: Prose.ferries,
      url: ownAddress, [.toOtherAddress: -3]),
    FeatureCase(
      addressed.replacing("/2026/cod", with: "https://norvale.example/2026"), on: Prose.ferries,
      url: ownAddress,
      [.toOtherAddress: 3]),
    // Of a page of unknown address the first is its own.
    FeatureCase(addressed, on: Prose.crowd, [.toOtherAddress: -2]),
    FeatureCase(addressed, on: Prose.ferries, [.toOtherAddress: 3]),
    // Not where an article stands before it.
    FeatureCase(
      "\(RepeatedTemplate.story)<div data-permalink=/2026/cod>\(RepeatedTemplate.other)</div>",
      on: Prose.ferries, [.toOtherAddress: 2]),
    FeatureCase(
      "<p class=byline>By Ada Roth</p>\(RepeatedTemplate.story)<p class=byline>By Imre Valk</p>\(RepeatedTemplate.other)",
      on: Prose.ferries, [.bylinesBefore: 1, .sinceByline: 33]),
    FeatureCase(
      "<p class=byline>By Ada Roth</p>\(RepeatedTemplate.story)<p class=byline>By Imre Valk</p>\(RepeatedTemplate.other)",
      on: Prose.crowd, [.bylinesBefore: 0, .sinceByline: -1]),
  ]

  @Test(arguments: cases) func templatesThatComeAgainAreCounted(example: FeatureCase) throws {
    try example.check()
  }
}
