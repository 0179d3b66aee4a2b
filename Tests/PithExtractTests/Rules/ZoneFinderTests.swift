import PithCore
import Testing

@testable import PithExtract

@Suite struct ZoneFinderTests {
  @Test func commentsGoBelowATextThatIsOneBlockAndEndsWithAName() throws {
    let text = (Story.paragraphs + Story.paragraphs).joined(separator: " ") + " (Ana Ruiz)"
    let comment = "I took that ferry to school every day for six years, and it was never on time."
    let page = try TestPage.body(
      "<article><h1>Storm</h1><p>\(text)</p></article><section id=comment><ul><li><p>\(comment)</p></li></ul></section>"
    )
    #expect(try page.verdict(on: comment) == .stripped(.comment, "comment-words"))
    // Where nothing else is there, what is named so is the text.
    let alone = try TestPage.body("<section id=comment><p>\(comment)</p></section>")
    #expect(try alone.verdict(on: comment).strippedAs != .comment)
  }

  // MARK: Elements

  @Test(
    arguments: [
      ("<nav>Tickets at the quay</nav>", .navigation, "nav-element"),
      ("<menu><div>Tickets at the quay</div></menu>", .navigation, "nav-element"),
      ("<footer><p>Tickets at the quay</p></footer>", .footer, "footer-element"),
      ("<aside>Tickets at the quay</aside>", .sidebar, "aside-element"),
      ("<form>Tickets at the quay</form>", .other, "form-element"),
      ("<fieldset>Tickets at the quay</fieldset>", .other, "form-element"),
      ("<button>Tickets at the quay</button>", .other, "control-element"),
      ("<dialog>Tickets at the quay</dialog>", .other, "control-element"),
      ("<figure><figcaption>Tickets at the quay</figcaption></figure>", .caption, "figcaption-element"),
      ("<address>Tickets at the quay</address>", .other, "address-element"),
      ("<div hidden>Tickets at the quay</div>", .hidden, "hidden-element"),
      ("<div style='display: none'>Tickets at the quay</div>", .hidden, "hidden-element"),
      ("<p style='display: none'>Tickets at the quay</p>", .hidden, "hidden-paragraph"),
      ("<div style='visibility: hidden'>Tickets at the quay</div>", .hidden, "invisible-element"),
      ("<div aria-hidden=true><p>Tickets at the quay</p></div>", .hidden, "aria-hidden"),
    ] as [(String, BoilerplateKind, String)])
  func elementsThatAreNeverContent(markup: String, kind: BoilerplateKind, rule: String) throws {
    let page = try Story.page(inside: markup)
    #expect(try page.verdict(on: "Tickets at the quay") == .stripped(kind, rule))
    #expect(page.kept == Story.paragraphs)
  }

  @Test func aParagraphThatOnlyScreenReadersMissIsKept() throws {
    let paragraph =
      "The keeper of the lighthouse said that nobody had asked her, and that the lamp would burn all the same."
    let page = try Story.page(inside: "<p aria-hidden=true>\(paragraph)</p>")
    #expect(page.kept.contains(paragraph))
  }

  @Test(arguments: [
    "popular-support-falls", "social-unrest", "cookies-and-cakes", "legal-battle", "biography", "toc-0",
  ])
  func anIDMadeOfAHeadingsWordsDoesNotStripIt(id: String) throws {
    let text = "<h2 id=\(id)>What the islanders say</h2><p>\(Story.paragraphs[0]) Again and again.</p>"
    let page = try Story.page(inside: text)
    #expect(page.kept.contains("What the islanders say"))
  }

  @Test func aHeaderOfThePageIsItsMasthead() throws {
    let page = try Story.page(before: "<header><p>Tickets at the quay</p></header>")
    #expect(try page.verdict(on: "Tickets at the quay") == .stripped(.masthead, "header-element"))
  }

  @Test(arguments: [
    "<section>Tickets at the quay</section>", "<header>Tickets at the quay</header>",
    "<details>Tickets at the quay</details>",
    "<blockquote>Tickets at the quay</blockquote>", "<center>Tickets at the quay</center>",
    "<blockquote><footer>Tickets at the quay</footer></blockquote>",
    "<noscript>Tickets at the quay</noscript>",
    "<table><tr><td>Tickets at the quay</td></tr></table>", "<figure>Tickets at the quay</figure>",
    "<ul><li>Tickets at the quay</li></ul>", "<tide-table>Tickets at the quay</tide-table>",
  ])
  func otherElementsInTheBodyAreContent(markup: String) throws {
    #expect(try Story.page(inside: markup).verdict(on: "Tickets at the quay").isKept)
  }

  @Test func aHeaderThatHoldsTheTopHeadingIsNoMasthead() throws {
    let page = try TestPage(
      """
      <title>\(Story.title)</title><body><header><h1>\(Story.title)</h1><p>Storm damage is repaired at last, and on time.</p>
      </header><div>\(Story.body)</div></body>
      """)
    #expect(
      page.verdicts(on: "Storm damage is repaired at last, and on time.").allSatisfy {
        $0.rule != "header-element"
      })
  }

  // MARK: Class words

  @Test(
    arguments: [
      ("cookie-banner", .consent, "consent-words"), ("comment-respond", .commentForm, "comment-form-words"),
      ("commentlist", .comment, "comment-words"), ("newsletter-signup", .newsletter, "newsletter-words"),
      ("breadcrumbs", .breadcrumb, "breadcrumb-words"), ("sharedaddy", .share, "share-words"),
      ("jp-relatedposts", .relatedArticles, "related-words"),
      ("read-more-link", .readMore, "read-more-words"),
      ("adsbygoogle", .advertisement, "advertisement-words"), ("author-box", .authorBox, "author-box-words"),
      ("tag-list", .tags, "tag-words"), ("wp-caption-text", .caption, "caption-words"),
      ("popup", .hidden, "overlay-words"), ("sr-only", .hidden, "screen-reader-words"),
      ("pagination", .navigation, "navigation-words"), ("site-header", .masthead, "masthead-words"),
      ("colophon", .footer, "footer-words"), ("sidebar", .sidebar, "sidebar-words"),
      ("subscribe-wall", .newsletter, "newsletter-words"), ("regwall", .paywall, "paywall-words"),
      ("disclaimer", .legal, "legal-words"), ("pullquote", .duplicate, "pull-quote-words"),
      ("byline", .other, "byline-words"), ("ez-toc", .navigation, "contents-list-words"),
    ] as [(String, BoilerplateKind, String)])
  func classesThatNameAZone(name: String, kind: BoilerplateKind, rule: String) throws {
    for attribute in ["class", "id"] {
      let page = try Story.page(inside: "<div \(attribute)='\(name)'><p>Tickets at the quay</p></div>")
      #expect(try page.verdict(on: "Tickets at the quay") == .stripped(kind, rule))
      #expect(page.kept == Story.paragraphs)
    }
  }

  @Test(arguments: ["navigation", "complementary", "dialog", "search-form"])
  func rolesNameAZoneToo(role: String) throws {
    #expect(
      try !Story.page(inside: "<div role=\(role)>Tickets at the quay</div>").verdict(
        on: "Tickets at the quay"
      ).isKept)
  }

  @Test(arguments: [
    "timetable", "has-sidebar", "elementor-widget-text-editor", "comments-open", "reader-note", "css-1ad2e",
    "shadow-box",
    "article-body has-related", "entry-content share", "intro", "content", "headline",
  ])
  func otherClassesNameNone(name: String) throws {
    #expect(
      try Story.page(inside: "<div class='\(name)'>Tickets at the quay</div>").verdict(
        on: "Tickets at the quay"
      ).isKept)
  }

  @Test func commentsAreNotContentEvenInABody() throws {
    let page = try Story.page(
      inside: "<div class='comment comment-body entry-content'>Tickets at the quay</div>")
    #expect(try page.verdict(on: "Tickets at the quay") == .stripped(.comment, "comment-words"))
  }

  // MARK: Rules that took the content

  @Test(arguments: [
    "<div class=widget>", "<div class=paywall>", "<div class=regwall>", "<div class=modal>",
    "<div class=sidebar>",
    "<div class=related>", "<div class=newsletter>", "<div class=share>", "<div class=byline>",
    "<div class=ad>",
    "<div class='has-comments comments'>", "<div class=tags>", "<div class=footer>", "<div id=cookie-page>",
    "<aside>",
    "<nav>", "<footer>", "<div hidden>", "<div style='display:none'>", "<div style='visibility:hidden'>",
    "<form>", "<fieldset>", "<dialog>",
    "<address>",
    "<div class=nav><div class=nav-inner><div class=nav-body>",
  ])
  func aWrapperAroundTheArticleIsNoZone(wrapper: String) throws {
    let page = try TestPage(
      """
      <title>\(Story.title)</title><body>\(wrapper)<h1>\(Story.title)</h1><div class=parts>\(Story.body)</div></body>
      """)
    #expect(page.kept == Story.paragraphs)
  }

  /// More prose than the article has.
  private static let unseen = (1...8).map {
    "<p>Lighthouse number \($0) was lit by hand until the cable came, and its keeper wrote down every ship that went by.</p>"
  }
  private static let hidden = unseen.map { $0.replacing("<p>", with: "<p hidden>") }

  @Test(arguments: [
    hidden.map { "<div>\($0)</div>" }.joined(), "<div style='visibility:hidden'>\(unseen.joined())</div>",
  ])
  func whatNothingOpensIsHiddenThoughItIsMostOfTheText(markup: String) throws {
    #expect(try Story.page(inside: markup).kept == Story.paragraphs)
  }

  @Test(arguments: [
    "<div hidden>\(unseen.joined())</div>", hidden.joined(),
    "<div style='display:none;visibility:hidden'>\(unseen.joined())</div>",
    "<div hidden style='visibility:hidden'>\(unseen.joined())</div>",
  ])
  func aHiddenPartWithMostOfTheTextMayBeTheRestOfTheArticle(markup: String) throws {
    #expect(try Story.page(inside: markup).kept.count == Story.paragraphs.count + Self.unseen.count)
  }

  @Test func whatAnAnimationBringsIntoSightIsShown() throws {
    let page = try Story.page(
      inside: "<div style='visibility: hidden; animation-name: none'>\(Self.unseen[0])</div>")
    #expect(page.kept.count == Story.paragraphs.count + 1)
  }

  @Test func zonesUnlikeTheWrapperAreStillZones() throws {
    let page = try TestPage(
      """
      <title>\(Story.title)</title><body><div class="widget wide"><h1>\(Story.title)</h1><div>\(Story.body)</div>
      <div class="widget">Tickets at the quay</div></div><div class="widget">Ferry fares</div></body>
      """)
    #expect(try page.verdict(on: "Tickets at the quay") == .stripped(.sidebar, "sidebar-words"))
    #expect(try page.verdict(on: "Ferry fares") == .stripped(.sidebar, "sidebar-words"))
    #expect(page.kept == Story.paragraphs)
  }

  @Test func aBodyInManyWidgetsIsNoZone() throws {
    let widgets = Story.paragraphs.map { "<div class='widget text'><p>\($0)</p></div>" }.joined()
    let page = try TestPage(
      "<title>\(Story.title)</title><body><h1>\(Story.title)</h1><div>\(widgets)</div>"
        + "<div class='widget menu'>Tickets at the quay</div></body>")
    #expect(page.kept == Story.paragraphs)
  }

  // MARK: Comments and discussions

  private static let comments = (1...20).map { number in
    """
    <li class="comment depth-1"><div class=comment-body><p>Reader number \(number) writes that the old bridge was better in \
    every way, that the ferries were slow, and that nobody had asked the people who live by the harbour.</p></div></li>
    """
  }.joined()

  @Test func longCommentsBesideAShortArticleAreComments() throws {
    let page = try Story.page(after: "<ol class=commentlist>\(Self.comments)</ol>")
    #expect(page.kept == Story.paragraphs)
    let comments = page.judgedByRules.filter { $0.verdict.strippedAs == .comment }
    #expect(comments.count == 20)
    #expect(comments.allSatisfy { $0.verdict.rule == "comment-words" })
  }

  @Test func commentsThatStandAloneAreTheContent() throws {
    let page = try TestPage("<title>Letters</title><body><ol class=commentlist>\(Self.comments)</ol></body>")
    #expect(page.kept.count == 20)
  }

  @Test(arguments: [
    "<meta name=generator content='Discourse 3.1'>", "<meta name=generator content='phpBB'>",
    #"<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>"#,
    #"<script type="application/ld+json">{"@graph":[{"@type":"QAPage"}]}</script>"#,
  ])
  func postsOfAForumAreTheContent(head: String) throws {
    let page = try TestPage(
      """
      <html><head><title>Which ferry?</title>\(head)</head><body><h1>Which ferry?</h1>
      <div><p>\(Story.paragraphs[0])</p><p>\(Story.paragraphs[1])</p><p>\(Story.paragraphs[2])</p></div>
      <div class=comments>\(Self.comments)</div></body></html>
      """)
    #expect(page.kept.count == 20 || page.kept.count == 23)
    #expect(page.verdicts(on: page.kept.last ?? "").allSatisfy { $0.rule != "comment-words" })
  }

  @Test func microdataMarksADiscussionToo() throws {
    let page = try TestPage(
      "<title>Which ferry?</title><body itemscope itemtype='https://schema.org/QAPage'><div class=comments>"
        + "\(Self.comments)</div><div>\(Story.body)</div></body>")
    #expect(page.kept.count >= 20)
  }

  // MARK: Regions that a heading opens

  private static let teasers = ["Storm closes the pier", "Cod prices fall", "New ferry named"]

  private static func list(_ heading: String) -> String {
    "<h3>\(heading)</h3><ul>" + teasers.map { "<li><a href=/x>\($0)</a></li>" }.joined() + "</ul>"
  }

  @Test(
    arguments: [
      ("Latest News", .relatedArticles), ("More News", .relatedArticles),
      ("You May Also Like", .relatedArticles),
      ("Leave a Reply", .commentForm), ("Sign Up for Our Newsletter", .newsletter), ("3 Comments", .comment),
      ("Последние новости", .relatedArticles), ("Das könnte dich auch interessieren", .relatedArticles),
      ("相关新闻", .relatedArticles),
      ("اقرأ أيضاً", .relatedArticles), ("About the Author", .authorBox), ("Share this article", .share),
      ("Tags:", .tags),
      ("Cookie preferences", .consent),
    ] as [(String, BoilerplateKind)])
  func aHeadingOpensTheContainerThatItStartsIn(heading: String, kind: BoilerplateKind) throws {
    for page in [
      try Story.page(inside: "<div><div>\(Self.list(heading))</div></div>"),
      try Story.page(after: "<div>\(Self.list(heading))</div>"),
      try Story.page(inside: "<section><header>\(Self.list(heading))</header></section>"),
    ] {
      for text in [heading] + Self.teasers {
        #expect(try page.verdict(on: text) == .stripped(kind, "region-heading"))
      }
      #expect(page.kept == Story.paragraphs)
    }
  }

  @Test func theHeadingIsTheEvidence() throws {
    let page = try Story.page(after: "<div>\(Self.list("More News"))</div>")
    let judged = page.judgedByRules.first { $0.block.text == "Cod prices fall" }
    #expect(judged?.verdict.evidence == "More News")
  }

  @Test func theParagraphsAfterARegionAreTheBodyAgain() throws {
    let page = try Story.page(inside: Self.list("Latest News"))
    for text in ["Latest News"] + Self.teasers {
      #expect(try page.verdict(on: text) == .stripped(.relatedArticles, "region-heading"))
    }
    #expect(page.kept == Story.paragraphs)
  }

  @Test func aHeadingOfTheArticleEndsARegion() throws {
    let page = try Story.page(
      inside: "\(Self.list("Latest News"))<h2>What comes next</h2><p>Paint, mostly.</p>")
    #expect(
      page.kept == Story.paragraphs[..<3] + ["What comes next", "Paint, mostly."] + Story.paragraphs[3...])
  }

  @Test func linkedHeadingsAndFurtherListsGoOnWithARegion() throws {
    let page = try Story.page(
      after: "<div><p>\(Story.paragraphs[0].dropLast(40))</p>\(Self.list("Latest News"))"
        + "<h3><a href=/y>Eel season opens</a></h3>\(Self.list("More News").replacing("Cod", with: "Crab"))</div>"
    )
    #expect(try page.verdict(on: "Eel season opens") == .stripped(.relatedArticles, "region-heading"))
    #expect(try page.verdict(on: "Crab prices fall") == .stripped(.relatedArticles, "region-heading"))
  }

  @Test func aHeadingOverTheWholeArticleOpensNoRegion() throws {
    let page = try TestPage(
      """
      <title>\(Story.title)</title><body><div><h4>Latest News</h4><h1>\(Story.title)</h1>\(Story.body)</div></body>
      """)
    #expect(page.kept == Story.paragraphs)
  }

  @Test func linesWithoutFullStopsAreNoListOfArticles() throws {
    let verses = (1...16).map { "On morning \($0) the tide goes out and the eels stay behind" }
    let page = try Story.page(
      after: "<div><p>Seen from the pier</p>\(Self.list("More News"))"
        + verses.map { "<p>\($0)</p>" }.joined() + "</div>")
    #expect(try page.verdict(on: "Cod prices fall") == .stripped(.relatedArticles, "region-heading"))
    for verse in verses { #expect(try page.verdict(on: verse).rule != "region-heading") }
  }

  @Test func aSentenceOpensNoRegion() throws {
    let page = try Story.page(
      inside: "<p>More on the ferries will be known by Friday.</p><p>So much for now.</p>")
    #expect(try page.verdict(on: "More on the ferries will be known by Friday.").isKept)
    #expect(try page.verdict(on: "So much for now.").isKept)
  }

  @Test func aNoticeOnCookiesMayBeLongerThanTheArticle() throws {
    let notice = (1...12).map {
      "<p>Partner number \($0) stores and reads identifiers on your device to measure how often this service is opened and read.</p>"
    }.joined()
    let page = try Story.page(before: "<div><div>Cookie preferences</div>\(notice)</div>")
    #expect(page.kept == Story.paragraphs)
  }

  // MARK: Labels

  @Test(
    arguments: [
      ("Advertisement", .advertisement), ("Back to top", .navigation), ("Read more", .readMore),
      ("Facebook", .share),
      ("All rights reserved.", .legal), ("Accept all cookies", .consent), ("Anzeige", .advertisement),
      ("Наверх", .navigation),
      ("続きを読む", .readMore), ("Article continues below advertisement", .advertisement),
      ("© 2026 Norvale Gazette", .legal),
    ] as [(String, BoilerplateKind)])
  func aLabelIsStrippedAlone(label: String, kind: BoilerplateKind) throws {
    let page = try Story.page(inside: "<p>\(label)</p>")
    #expect(try page.verdict(on: label) == .stripped(kind, "label"))
    #expect(page.kept == Story.paragraphs)
  }

  @Test(arguments: [
    "Advertisement is a trade.", "The top", "Tom reads more", "A facebook of 1921", "Printed matter",
  ])
  func otherShortTextsAreContent(text: String) throws {
    #expect(try Story.page(inside: "<p>\(text)</p>").verdict(on: text).isKept)
  }
}
