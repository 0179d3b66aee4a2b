import Testing

@testable import PithExtract

@Suite struct PageFeaturesTests {
  /// 11 blocks of 45 words: 2 + 15 + 15 + 3 in the first article, 1 in the second, 9 beside them.
  private static let countable = """
    <main><article><h1>Cod fell</h1><p>\(Prose.opening)</p><p>\(Prose.ferries)</p>
    <p><a href=/x>Add to cart</a> <img src=a></p></article></main>
    <article><p>Sail</p></article>
    <table><tr><td>Reply</td></tr></table><form><p>Search</p></form><pre>log line</pre>
    <ul><li>Eel $5</li><li>Ray 2019</li><li>Latest</li></ul>
    """

  private static let threads = """
    <div class=topic><p>\(Prose.opening)</p><p>\(Prose.ferries)</p></div>
    <div class=topic><p>\(Prose.piers)</p><p>\(Prose.crowd)</p></div>
    <div class=product>Keel</div><div class=comments>Eel</div>
    """

  private static func head(_ markup: String) -> String {
    "<!DOCTYPE html><html><head><title></title>\(markup)</head><body><p>Eel</p></body></html>"
  }

  private static func data(_ json: String) -> String {
    head("<script type='application/ld+json'>\(json)</script>")
  }

  private static let dataTypes: [(String, BlockFeature)] = [
    ("NewsArticle", .pageArticleData), ("Product", .pageProductData), ("QAPage", .pageDiscussionData),
    ("ItemList", .pageListData), ("FAQPage", .pageQuestionsData), ("LocalBusiness", .pageOrganizationData),
    ("Offer", .pageOfferData),
  ]
  private static let programs: [(String, BlockFeature)] = [
    ("phpBB", .madeByForum), ("WordPress 6.4", .madeByBlog), ("Shopify", .madeByShop),
    ("mkdocs-1.5", .madeByDocumentation),
  ]
  private static let graphTypes: [(String, Float)] = [
    ("article", 1), ("product.item", 2), ("website", 3), ("profile", 4),
  ]

  static let cases =
    [
      FeatureCase(
        countable, on: "Sail",
        [
          .pageWords: 45, .pageLinkShare: 3 / 45, .pageBlocks: 11, .pageProseWords: 30, .pageProse: 2,
          .pageProseShare: 30 / 45, .pagePrices: 1, .pageDates: 1, .pageImages: 1, .pageStopShare: 11 / 45,
          .pageMainWords: 35, .pageMainLinkShare: 3 / 35, .pageMainWordShare: 35 / 45,
        ]),
      FeatureCase(
        countable, on: "Sail",
        [
          .pageHeadings: 1, .pageArticles: 2, .pageMains: 1, .pageTables: 1, .pageForms: 1, .pagePres: 1,
          .pageItems: 3, .pageParagraphs: 5, .pageContainers: 19, .pageMainShare: 35 / 45,
          .pageArticleShare: 35 / 45, .pageArticlesShare: 36 / 45, .pageRepeatShare: 5 / 45,
        ]),
      FeatureCase(
        countable, on: "Sail",
        [
          .pageMedianProse: 15, .pageLongestBlock: 15, .pageSaysComment: 1, .pageSaysBuy: 1,
          .pageSaysRelated: 1, .pageSaysNavigation: 1, .pageReplies: 1, .pagePosts: 0, .pageBodyWords: 0,
          .pageOpenGraphType: 0,
        ]),
      FeatureCase(
        threads, on: "Eel", [.pagePosts: 2, .pageProducts: 1, .pageComments: 1, .pageRepeatCount: 2]),
      FeatureCase(
        html: data("{'@type': 'NewsArticle', 'articleBody': 'cod and eels'}".replacing("'", with: "\"")),
        on: "Eel", [.pageBodyWords: 2]),
    ]
    + dataTypes.map { type, feature in
      FeatureCase(html: data("[{\"@type\": \"\(type)\"}, {\"@type\": \"\(type)\"}]"), on: "Eel", [feature: 2])
    }
    + programs.map { program, feature in
      FeatureCase(html: head("<meta name=generator content='\(program)'>"), on: "Eel", [feature: 1])
    }
    + graphTypes.map { type, value in
      FeatureCase(
        html: head("<meta property=og:type content='\(type)'>"), on: "Eel", [.pageOpenGraphType: value])
    }

  @Test(arguments: cases) func thePageIsCounted(example: FeatureCase) throws {
    try example.check()
  }
}
