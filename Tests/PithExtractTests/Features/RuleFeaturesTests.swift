import PithCore
import Testing

@testable import PithExtract

@Suite struct RuleFeaturesTests {
  /// An invented article, with markup inside and after it.
  private static func story(inside: String = "", after: String = "") -> String {
    let parts = Story.paragraphs.map { "<p>\($0)</p>" }
    return """
      <!DOCTYPE html><html><head><title>\(Story.title)</title></head><body>
      <article><h1>\(Story.title)</h1><div>\(parts[..<3].joined())\(inside)\(parts[3...].joined())</div></article>
      \(after)</body></html>
      """
  }

  private static let other = "<article><h1>Cod</h1>\(Story.body)</article>".replacing(
    "harbour", with: "fishing")

  private static let marked = "<div><div><p>Cod</p><p>Eel</p></div><p>Ray</p></div><p>Oar</p>"

  /// The features of sorts, which exclude each other.
  private static let sorts =
    BlockFeature.ruleIsElement.rawValue...BlockFeature.ruleIsCaption.rawValue

  private static let sortCases = [
    (story(after: "<nav>Cod fell</nav>"), "Cod fell", BlockFeature.ruleIsElement),
    (story(after: "<div class=sharebar>Cod fell</div>"), "Cod fell", .ruleIsWords),
    (story(after: "<div><h3>More News</h3><p>Cod fell</p></div>"), "Cod fell", .ruleIsRegion),
    (story(inside: "<p>Advertisement</p>"), "Advertisement", .ruleIsLabel),
    (story(inside: "<p hidden>Cod fell</p>"), "Cod fell", .ruleIsHidden),
    (story(after: "<div class=comments><p>Cod fell</p></div>"), "Cod fell", .ruleIsComment),
    (story(after: other), "Cod", .ruleIsFollowing),
    (story(inside: "<p><a href=/x>Ferry fares of summer</a></p>"), "Ferry fares of summer", .ruleIsLinks),
    (story(after: "<div><p>Cod fell</p></div>"), "Cod fell", .ruleIsOutside),
    (story(inside: "<p>12.05.2026, 10:30</p>"), "12.05.2026, 10:30", .ruleIsInsert),
    (
      story(inside: "<p>Subscribe and get the newsletter</p>"), "Subscribe and get the newsletter", .ruleIsCue
    ),
    (
      story(after: "<p class=correction>The dates were wrong.</p>"), "The dates were wrong.",
      .ruleIsStandfirst
    ),
    ("<title>\(Story.title)</title><h1>\(Story.title)</h1>\(Story.body)", Story.title, .ruleIsTitle),
    (
      story(inside: "<blockquote>the highest spring tides can pass below it</blockquote>"),
      "the highest spring tides can pass below it", .ruleIsRepeat
    ),
    (
      story(inside: "<figure><img src=a><figcaption>Cod fell</figcaption></figure>"), "Cod fell",
      .ruleIsCaption
    ),
  ]

  static let cases =
    sortCases.map { html, text, sort in
      var expected = Dictionary(
        uniqueKeysWithValues: sorts.compactMap { BlockFeature(rawValue: $0) }.map { ($0, Float(0)) })
      expected[sort] = 1
      return FeatureCase(html: html, on: text, expected)
    } + [
      FeatureCase(html: story(), on: Story.paragraphs[0], [.ruleKeeps: 1, .ruleIsTitle: 0]),
      FeatureCase(html: story(), on: Story.title, [.ruleKeeps: 0]),
      FeatureCase(
        marked, on: "Eel", keptByRules: ["Cod", "Ray"],
        [
          .kept2Around: 2 / 3, .kept5Around: 2 / 3, .kept2: 1, .kept3: 1, .kept5: 2 / 3, .keptCluster: 1,
          .keptShare: 0.5, .ruleKeeps: 0,
        ]),
      FeatureCase(
        marked, on: "Cod", keptByRules: ["Cod", "Ray"],
        [.kept2Around: 0.5, .kept5Around: 1 / 3, .kept2: 0, .kept3: 0.5, .keptCluster: 0.5, .ruleKeeps: 1]),
      FeatureCase(
        marked, on: "Oar", keptByRules: ["Cod", "Ray"],
        [.sinceFirstKept: 3, .sinceLastKept: 1, .keptCluster: -1]),
    ]

  @Test(
    arguments: [
      ("nav-element", .element), ("footer-element", .element), ("sidebar-words", .className),
      ("links", .link),
      ("outside-body", .outside),
    ] as [(String, RuleFeatures.Sort)])
  func rulesAreOfASort(rule: String, sort: RuleFeatures.Sort) {
    #expect(RuleFeatures.sorts(of: [.kept("body"), .stripped(.other, rule)]) == [.body, sort])
  }

  @Test(arguments: cases) func whatTheRulesSayIsEvidence(example: FeatureCase) throws {
    try example.check()
  }
}
