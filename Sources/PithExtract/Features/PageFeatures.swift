import PithCore

/// The features of a page as a whole, the same for all of its blocks.
enum PageFeatures {
  static func write(_ context: FeatureContext, into row: inout PageRow) {
    writeSums(context, into: &row)
    writeElements(context, into: &row)
    writeTexts(context, into: &row)
    writeDeclarations(context, into: &row)
    AddressFeatures.write(context.address, into: &row)
  }

  private static func writeSums(_ context: FeatureContext, into row: inout PageRow) {
    let page = context.page
    let sums = context.sums
    let words = max(1, sums.words.total)
    row.fill(.pageWords, with: sums.words.total)
    row.fill(.pageLinkShare, with: sums.linkWords.total / words)
    row.fill(.pageBlocks, with: Float(page.blocks.count))
    row.fill(.pageProseWords, with: sums.proseWords.total)
    row.fill(.pageProse, with: sums.prose.total)
    row.fill(.pageProseShare, with: sums.proseWords.total / words)
    row.fill(.pagePrices, with: sums.prices.total)
    row.fill(.pageDates, with: sums.dates.total)
    row.fill(.pageImages, with: sums.images.total)
    row.fill(.pageStopShare, with: sums.stopWords.total / words)
    guard context.main >= 0 else { return }
    let main = page.containers[Int(context.main)]
    row.fill(.pageMainWords, with: sums.words.over(main))
    row.fill(.pageMainLinkShare, with: sums.linkShare(main))
    row.fill(.pageMainWordShare, with: sums.words.over(main) / words)
  }

  private static func writeElements(_ context: FeatureContext, into row: inout PageRow) {
    let page = context.page
    let words = max(1, context.sums.words.total)
    var tags = [Float](repeating: 0, count: HTMLTag.allCases.count)
    var mainWords: Float = 0
    var largestArticle: Float = 0
    var articleWords: Float = 0
    var posts: Float = 0
    var products: Float = 0
    var comments: Float = 0
    var repeatWords: Float = 0
    var repeatCount: Float = 0
    for (index, container) in page.containers.enumerated() {
      tags[Int(container.tag.rawValue)] += 1
      let own = context.sums.words.over(container)
      if container.tag == .main { mainWords = max(mainWords, own) }
      if container.tag == .article {
        largestArticle = max(largestArticle, own)
        articleWords += own
      }
      if container.marks.contains(.post) { posts += 1 }
      if container.marks.contains(.product) { products += 1 }
      if container.marks.contains(.comment) { comments += 1 }
      guard container.tag != .p else { continue }
      let size = context.siblings.size(Int32(index))
      if size >= RepeatedContainers.listSize {
        repeatWords = max(repeatWords, context.siblings.allWords(Int32(index)))
      }
      if context.siblings.meanWords(Int32(index)) >= longSibling { repeatCount = max(repeatCount, size) }
    }
    func count(_ wanted: HTMLTag...) -> Float { wanted.reduce(0) { $0 + tags[Int($1.rawValue)] } }
    row.fill(.pageHeadings, with: count(.h1, .h2, .h3, .h4, .h5, .h6))
    row.fill(.pageArticles, with: count(.article))
    row.fill(.pageMains, with: count(.main))
    row.fill(.pageTables, with: count(.table))
    row.fill(.pageForms, with: count(.form))
    row.fill(.pagePres, with: count(.pre))
    row.fill(.pageItems, with: count(.li))
    row.fill(.pageParagraphs, with: count(.p))
    row.fill(.pageContainers, with: Float(page.containers.count))
    row.fill(.pageMainShare, with: mainWords / words)
    row.fill(.pageArticleShare, with: largestArticle / words)
    row.fill(.pageArticlesShare, with: articleWords / words)
    row.fill(.pagePosts, with: posts)
    row.fill(.pageProducts, with: products)
    row.fill(.pageComments, with: comments)
    row.fill(.pageRepeatShare, with: repeatWords / words)
    row.fill(.pageRepeatCount, with: repeatCount)
  }

  /// Siblings with fewer words on average are items of lists, not contributions.
  private static let longSibling: Float = 20

  private static func writeTexts(_ context: FeatureContext, into row: inout PageRow) {
    let blocks = context.page.blocks
    let prose = blocks.indices.filter { context.sums.isProse[$0] }.map { blocks[$0].words }.sorted()
    row.fill(.pageMedianProse, with: prose.isEmpty ? 0 : Float(prose[prose.count / 2]))
    row.fill(.pageLongestBlock, with: Float(blocks.map(\.words).max() ?? 0))
    for (keyword, feature) in [
      (Keywords.comment, BlockFeature.pageSaysComment), (.buy, .pageSaysBuy), (.related, .pageSaysRelated),
      (.navigation, .pageSaysNavigation), (.reply, .pageReplies),
    ] {
      let count = context.survey.counts.reduce(0) { $0 + ($1.keywords.contains(keyword) ? 1 : 0) }
      row.fill(feature, with: Float(count))
    }
  }

  private static func writeDeclarations(_ context: FeatureContext, into row: inout PageRow) {
    row.fill(.pageOpenGraphType, with: openGraphType(context.facts))
    for (feature, types) in dataTypes {
      let count = context.facts.linkedData.items.count { !types.isDisjoint(with: $0.types) }
      row.fill(feature, with: Float(count))
    }
    let body = context.facts.linkedData.article?["articleBody"]?.string
    row.fill(.pageBodyWords, with: Float(body.map { $0.utf8.count / bytesPerWord } ?? 0))
    let generator = Array((context.facts.meta("generator") ?? "").lowercased().utf8)[...]
    for (feature, names) in programs {
      let isNamed = !generator.isEmpty && names.contains { ByteSearch.contains($0, in: generator) }
      row.fill(feature, with: isNamed ? 1 : 0)
    }
  }

  private static let bytesPerWord = 6

  private static func openGraphType(_ facts: PageFacts) -> Float {
    guard let type = facts.meta("og:type")?.lowercased() else { return 0 }
    if type.hasPrefix("article") { return 1 }
    if type.hasPrefix("product") { return 2 }
    return type == "website" ? 3 : 4
  }

  private static let dataTypes: [(BlockFeature, Set<String>)] = [
    (.pageArticleData, LinkedData.articleTypes), (.pageProductData, ["Product", "ProductGroup"]),
    (.pageDiscussionData, ["DiscussionForumPosting", "QAPage", "Question", "Comment"]),
    (.pageListData, ["ItemList", "CollectionPage", "SearchResultsPage"]),
    (.pageQuestionsData, ["FAQPage"]),
    (.pageOrganizationData, ["Organization", "LocalBusiness", "Service"]),
    (.pageOfferData, ["Offer", "AggregateOffer"]),
  ]

  private static let programs: [(BlockFeature, [[UInt8]])] = [
    (
      .madeByForum,
      [
        "discourse", "phpbb", "vbulletin", "xenforo", "invision", "mybb", "flarum", "nodebb", "smf",
        "vanilla",
      ]
    ),
    (.madeByBlog, ["wordpress", "ghost", "blogger", "medium", "drupal", "joomla", "typo3"]),
    (.madeByShop, ["shopify", "woocommerce", "magento", "bigcommerce", "prestashop"]),
    (
      .madeByDocumentation,
      ["docusaurus", "sphinx", "mkdocs", "gitbook", "hugo", "jekyll", "mediawiki", "vitepress", "docfx"]
    ),
  ].map { feature, names in (feature, names.map { Array($0.utf8) }) }
}
