import Testing

@testable import PithExtract

@Suite struct ClassMarkReaderTests {
  private func marks(_ value: String) -> ClassMarks {
    var reader = ClassMarkReader()
    return Array(value.utf8).withUnsafeBufferPointer { reader.marks(of: $0) }
  }

  @Test(arguments: [
    "sidebar", "Sidebar", "SIDEBAR", "page-sidebar", "page_sidebar", "pageSidebar", "page__sidebar--wide",
    "block:sidebar", "sidebar2", "\n  page\tsidebar ", "[sidebar]",
  ])
  func namesAreCutIntoWords(value: String) {
    #expect(marks(value) == .sidebar)
  }

  @Test(arguments: [
    "articleBody", "article-body", "article_body", "c-article__body", "article body--wide articleBody",
  ])
  func phrasesMatchWordsInARow(value: String) {
    #expect(marks(value).contains(.body))
  }

  @Test(arguments: ["article", "body", "article main-body", "body-article", "article-nobody"])
  func wordsOfAPhraseApartSayNothing(value: String) {
    #expect(!marks(value).contains(.body))
  }

  @Test(
    arguments: [
      ("comment-list", ClassMarks.comment), ("comment-respond", [.comment, .commentForm]),
      ("breadcrumbs", .breadcrumb), ("td-header-menu", .navigation), ("site-footer", .footer),
      ("masthead", .masthead), ("addtoany_share", .share), ("newsletter-signup", .newsletter),
      ("cookie-banner", .consent), ("adsbygoogle", .advertisement), ("author-bio", .authorBox),
      ("tag-list", .tags), ("wp-caption-text", [.caption, .content]), ("sr-only", .unseen),
      ("byline", .byline),
      ("post_excerpt dek", .standfirst), ("entry-title", [.title, .content]), ("ez-toc", .tableOfContents),
      ("pull-quote", .pullQuote), ("correction", .postscript), ("modal", .overlay), ("disclaimer", .legal),
    ] as [(String, ClassMarks)])
  func wordsSayWhatTheElementIs(value: String, expected: ClassMarks) {
    #expect(marks(value).intersection(Self.deciding) == expected)
  }

  /// The marks that rules decide by; the others tell kinds of content apart.
  private static let deciding = ClassMarks(rawValue: ClassMarks.product.rawValue - 1)

  @Test func allNamesOfAValueCount() {
    #expect(marks("widget share-bar widget") == [.sidebar, .share])
  }

  @Test(arguments: [
    "elementor-widget-text-editor", "no-sidebar", "has-sidebar", "comments-open", "comments-closed",
    "ad-free",
    "has-nav",
  ])
  func exceptionsSayNothing(value: String) {
    #expect(marks(value) == [])
  }

  @Test func anExceptionHidesOnlyItsOwnWords() {
    #expect(marks("has-sidebar-newsletter") == .newsletter)
    #expect(marks("has-sidebar sidebar") == .sidebar)
  }

  @Test(arguments: [
    "", " ", "css-1x2ad3", "a2-0", "ad0min", "sc-bdVaJa", "_3xAd9", "shadow", "header", "reader", "adapter",
    "besides",
    "download", "navy", "shared", "subscribed", "commentator", "tagline", "footnote", "--", "123", "é",
  ])
  func otherNamesSayNothing(value: String) {
    #expect(marks(value) == [])
  }

  @Test(arguments: ["sidebar-1", "sidebar1", "2sidebar", "sidebar_02"])
  func numbersDoNotHideAWord(value: String) {
    #expect(marks(value) == (value == "2sidebar" ? [] : .sidebar))
  }

  @Test func generatedNamesAreTooLongToMeanAnything() {
    let filler = String(repeating: "x", count: 52)
    #expect(marks("\(filler)-sidebar") == .sidebar)
    #expect(marks("\(filler)x-sidebar") == [])
    #expect(marks("\(filler)x-sidebar share") == .share)
  }

  @Test func whatWasReadBeforeIsReadTheSame() {
    var reader = ClassMarkReader()
    let values = (0..<5_000).map { $0 % 7 == 0 ? "share-\($0)x" : "part\($0)" }
    for _ in 0..<2 {
      for (index, value) in values.enumerated() {
        let marks = Array(value.utf8).withUnsafeBufferPointer { reader.marks(of: $0) }
        #expect(marks == (index % 7 == 0 ? .share : []))
      }
    }
  }
}
