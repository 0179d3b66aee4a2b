import PithCore

/// The features of a page as a whole, the same for all of its blocks.
enum PageFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    writeSums(context, into: &matrix)
    writeElements(context, into: &matrix)
    writeTexts(context, into: &matrix)
    writeDeclarations(context, into: &matrix)
    AddressFeatures.write(context.address, into: &matrix)
  }

  private static func writeSums(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    let sums = context.sums
    let words = max(1, sums.words.total)
    matrix.fill(.pageWords, with: sums.words.total)
    matrix.fill(.pageLinkShare, with: sums.linkWords.total / words)
    matrix.fill(.pageBlocks, with: Float(page.blocks.count))
    matrix.fill(.pageProseWords, with: sums.proseWords.total)
    matrix.fill(.pageProse, with: sums.prose.total)
    matrix.fill(.pageProseShare, with: sums.proseWords.total / words)
    matrix.fill(.pagePrices, with: sums.prices.total)
    matrix.fill(.pageDates, with: sums.dates.total)
    matrix.fill(.pageImages, with: sums.images.total)
    matrix.fill(.pageStopShare, with: sums.stopWords.total / words)
    guard context.main >= 0 else { return }
    let main = page.containers[Int(context.main)]
    matrix.fill(.pageMainWords, with: sums.words.over(main))
    matrix.fill(.pageMainLinkShare, with: sums.linkShare(main))
    matrix.fill(.pageMainWordShare, with: sums.words.over(main) / words)
  }

  private static func writeElements(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
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
      if size >= RepetitionFeatures.listSize {
        repeatWords = max(repeatWords, context.siblings.allWords(Int32(index)))
      }
      if context.siblings.meanWords(Int32(index)) >= longSibling { repeatCount = max(repeatCount, size) }
    }
    func count(_ wanted: HTMLTag...) -> Float { wanted.reduce(0) { $0 + tags[Int($1.rawValue)] } }
    matrix.fill(.pageHeadings, with: count(.h1, .h2, .h3, .h4, .h5, .h6))
    matrix.fill(.pageArticles, with: count(.article))
    matrix.fill(.pageMains, with: count(.main))
    matrix.fill(.pageTables, with: count(.table))
    matrix.fill(.pageForms, with: count(.form))
    matrix.fill(.pagePres, with: count(.pre))
    matrix.fill(.pageItems, with: count(.li))
    matrix.fill(.pageParagraphs, with: count(.p))
    matrix.fill(.pageContainers, with: Float(page.containers.count))
    matrix.fill(.pageMainShare, with: mainWords / words)
    matrix.fill(.pageArticleShare, with: largestArticle / words)
    matrix.fill(.pageArticlesShare, with: articleWords / words)
    matrix.fill(.pagePosts, with: posts)
    matrix.fill(.pageProducts, with: products)
    matrix.fill(.pageComments, with: comments)
    matrix.fill(.pageRepeatShare, with: repeatWords / words)
    matrix.fill(.pageRepeatCount, with: repeatCount)
  }

  /// Siblings with fewer words on average are items of lists, not contributions.
  private static let longSibling: Float = 20

  private static func writeTexts(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let blocks = context.page.blocks
    let prose = blocks.indices.filter { context.sums.isProse[$0] }.map { blocks[$0].words }.sorted()
    matrix.fill(.pageMedianProse, with: prose.isEmpty ? 0 : Float(prose[prose.count / 2]))
    matrix.fill(.pageLongestBlock, with: Float(blocks.map(\.words).max() ?? 0))
    for (keyword, feature) in [
      (Keywords.comment, BlockFeature.pageSaysComment), (.buy, .pageSaysBuy), (.related, .pageSaysRelated),
      (.navigation, .pageSaysNavigation), (.reply, .pageReplies),
    ] {
      let count = context.survey.counts.reduce(0) { $0 + ($1.keywords.contains(keyword) ? 1 : 0) }
      matrix.fill(feature, with: Float(count))
    }
  }

  private static func writeDeclarations(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    matrix.fill(.pageOpenGraphType, with: openGraphType(context.facts))
    for (feature, types) in dataTypes {
      let count = context.facts.linkedData.items.count { !types.isDisjoint(with: $0.types) }
      matrix.fill(feature, with: Float(count))
    }
    let body = context.facts.linkedData.article?["articleBody"]?.string
    matrix.fill(.pageBodyWords, with: Float(body.map { $0.utf8.count / bytesPerWord } ?? 0))
    let generator = Array((context.facts.meta("generator") ?? "").lowercased().utf8)[...]
    for (feature, names) in programs {
      let isNamed = !generator.isEmpty && names.contains { ByteSearch.contains($0, in: generator) }
      matrix.fill(feature, with: isNamed ? 1 : 0)
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
