import Testing

@testable import PithExtract

@Suite struct DeclaredFeaturesTests {
  private static let declared = """
    <!DOCTYPE html><html><head><title></title><meta name=author content='Ida Brandt'>
    <script type='application/ld+json'>{"@type": "NewsArticle",
    "articleBody": "\(Prose.opening) \(Prose.ferries)"}</script></head><body>
    <p>Cod fell hard.</p><p>\(Prose.opening)</p><p>Eel</p><p>\(Prose.ferries)</p><p>Oar mast sail</p>
    <p>By Ida Brandt</p><p>Keel and hull</p><p>Ray</p><p>Nets mended by Ida Brandt</p></body></html>
    """

  static let cases = [
    FeatureCase(
      html: declared, on: Prose.opening,
      [.bodyCoverage: 1, .bodySide: 2, .bodyDistance: 0, .namesAuthor: 0, .sinceAuthor: -1]),
    FeatureCase(
      html: declared, on: "Cod fell hard.", [.bodyCoverage: 0, .bodySide: 1, .bodyDistance: -1]),
    FeatureCase(html: declared, on: "Eel", [.bodyCoverage: -0.5, .bodySide: 2]),
    FeatureCase(html: declared, on: "Oar mast sail", [.bodySide: 3, .bodyDistance: 1]),
    FeatureCase(html: declared, on: "By Ida Brandt", [.namesAuthor: 2, .sinceAuthor: -1]),
    FeatureCase(html: declared, on: "Ray", [.namesAuthor: 0, .sinceAuthor: 3]),
    FeatureCase(html: declared, on: "Nets mended by Ida Brandt", [.namesAuthor: 1, .sinceAuthor: 4]),
    FeatureCase(
      "<p>Cod fell hard.</p>", on: "Cod fell hard.",
      [.bodyCoverage: -1, .bodySide: 0, .bodyDistance: 0, .sinceAuthor: -1]),
  ]

  @Test(arguments: cases) func whatThePageDeclaresIsFoundInIt(example: FeatureCase) throws {
    try example.check()
  }
}
