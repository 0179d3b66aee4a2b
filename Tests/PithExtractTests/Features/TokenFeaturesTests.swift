import Testing

@testable import PithExtract

@Suite struct TokenFeaturesTests {
  private static func name(_ name: String) -> TokenTable.Token {
    Array(name.utf8).withUnsafeBufferPointer { NameToken.whole(.name, $0) }
  }

  private static func words(_ text: String) -> [TokenTable.Token] {
    TextSurvey.words(of: text).map(NameToken.folded)
  }

  private static func table(_ scores: [(TokenTable.Token, Int8)]) -> TokenTable {
    TokenTable(tokens: scores.map(\.0), scores: scores.map(\.1))
  }

  /// A score of 20 steps is 1.
  private static let tables = TokenTables(
    names: table([(name("good"), 40), (name("bad"), -20), (name("worst"), -60), (name("fine"), 20)]),
    words: table(zip(words("cod fell share"), [20, 40, -60]).map { ($0, $1) }),
    headings: table(zip(words("harbour news"), [20, -40]).map { ($0, $1) }), kinds: kinds)

  /// One token says 1 to 8 of the kinds, in their order, the other twice as much of the last.
  private static let kinds = TokenTable(
    tokens: addressTokens("https://shop.example/") + addressTokens("https://example/docs"),
    scores: [20, 40, 60, 80, 100, 120, 127, 127] + [0, 0, 0, 0, 0, 0, 0, 60], columns: 8)

  /// The one token that an address has beside those of "example".
  private static func addressTokens(_ url: String) -> [TokenTable.Token] {
    guard let page = try? TestPage.body("").segmented else { return [] }
    let names = TemplateNames(page)
    let common = Set(PageTokens.tokens(names, url: "https://example/"))
    return PageTokens.tokens(names, url: url).filter { !common.contains($0) }
  }

  private static let path = """
    <div class=worst><div class='good bad'><p class=fine>Cod fell</p></div><p>Ray</p></div>
    """

  static let cases = [
    FeatureCase(
      path, on: "Cod fell", tables: tables,
      [
        .nameLow1: 0, .nameHigh1: 1, .nameLow2: -1, .nameHigh2: 2, .nameLow3: -3, .nameHigh3: 0,
        .nameLowPath: -3, .nameHighPath: 2, .nameSum: -1, .nameFadingSum: 1 + 0.7 * (1 + 0.7 * -3),
        .nameLowLevel: 2, .wordLow: 1, .wordHigh: 2, .wordMean: 1.5, .previousWordMean: 0, .nextWordMean: 0,
      ]),
    FeatureCase(
      "<div class=fine><p class=worst>Ray</p></div>", on: "Ray", tables: tables,
      [.nameLow1: -3, .nameHigh2: 1, .nameLowLevel: 0, .nameLowPath: -3]),
    FeatureCase(
      "<div class=good><div><p>Ray</p></div></div>", on: "Ray", tables: tables, [.nameHigh3: 2, .nameSum: 2]),
    FeatureCase(
      "<p>Cod</p><p>Ray</p><p>Fell</p>", on: "Ray", tables: tables, [.previousWordMean: 1, .nextWordMean: 2]),
    // Words stand for labels; a text speaks for itself.
    FeatureCase(
      "<p>\(Array(repeating: "cod", count: 26).joined(separator: " "))</p>",
      on: Array(repeating: "cod", count: 26).joined(separator: " "), tables: tables,
      [.wordMean: 0, .wordHigh: 0]),
    FeatureCase("<p>Share the oar</p>", on: "Share the oar", tables: tables, [.wordLow: -3, .wordHigh: -3]),
    FeatureCase(
      "<h2>Harbour news</h2><p>Ray</p>", on: "Ray", tables: tables,
      [.headingWordLow: -2, .headingWordHigh: 1, .headingWordMean: -0.5]),
    FeatureCase(
      "<h2>Harbour</h2><p>Ray</p>", on: "Ray", tables: tables, [.headingWordLow: 1, .headingWordMean: 1]),
    FeatureCase("<h2>Harbour</h2><p>Ray</p>", on: "Harbour", tables: tables, [.headingWordMean: 0]),
    FeatureCase(
      "<p>Ray</p>", on: "Ray", url: "https://shop.example/docs", tables: tables,
      [
        .tokenMeanArticle: 0.5, .tokenMeanNews: 1, .tokenMeanForum: 1.5, .tokenMeanProduct: 2,
        .tokenMeanCollection: 2.5, .tokenMeanListing: 3, .tokenMeanDocumentation: 3.175,
        .tokenMeanService: 4.675, .tokenHighestArticle: 1, .tokenHighestNews: 2, .tokenHighestForum: 3,
        .tokenHighestProduct: 4, .tokenHighestCollection: 5, .tokenHighestListing: 6,
        .tokenHighestDocumentation: 6.35, .tokenHighestService: 6.35, .tokenSumArticle: 0.7071,
        .tokenSumNews: 1.4142, .tokenSumForum: 2.1213, .tokenSumProduct: 2.8284, .tokenSumCollection: 3.5355,
        .tokenSumListing: 4.2426, .tokenSumDocumentation: 4.4901, .tokenSumService: 6.6114,
      ]),
    FeatureCase(
      "<p>Ray</p>", on: "Ray", url: "https://example/", tables: tables,
      [.tokenMeanArticle: 0, .tokenHighestService: 0, .tokenSumForum: 0]),
  ]

  @Test(arguments: cases) func namesAndWordsCountForWhatTheyAreKnownFor(example: FeatureCase) throws {
    try example.check()
  }
}
