import PithCore
import Testing

@testable import PithExtract

/// What structure decides where a model would keep every block but the title, the first one.
@Suite struct StructureRulesTests {
  private func judged(
    _ page: TestPage, as kind: PageKind = .news, scores: [Float] = [0.01, 0.9]
  ) throws -> ModelledPage {
    ModelledPage(page, try ModelFile.scoring(scores, as: kind).model, rejectsEarly: false)
  }

  private static let linked =
    "How the storm of two winters ago closed the pier, the market and both of the schools"

  /// Markup that structure strips from any article: a block below it, its kind, the rule.
  private static let certain: [(String, String, BoilerplateKind, String)] = [
    ("<div><h3>More News</h3><p>Cod fell</p></div>", "Cod fell", .relatedArticles, "region-heading"),
    ("<p>Advertisement</p>", "Advertisement", .advertisement, "label"),
    ("<div class=comments><p>Cod fell</p></div>", "Cod fell", .comment, "comment-words"),
    ("<div class=commentform><p>Cod fell</p></div>", "Cod fell", .commentForm, "comment-form-words"),
    ("<div class=newsletter><p>Cod fell</p></div>", "Cod fell", .newsletter, "newsletter-words"),
    ("<div class=readmore><p>Cod fell</p></div>", "Cod fell", .readMore, "read-more-words"),
    ("<div class=sharebar><p>Cod fell</p></div>", "Cod fell", .share, "share-words"),
    ("<div class=taglist><p>Cod fell</p></div>", "Cod fell", .tags, "tag-words"),
    ("<div class=authorbox><p>Cod fell</p></div>", "Cod fell", .authorBox, "author-box-words"),
    ("<div class=imagecaption>Cod fell</div>", "Cod fell", .caption, "caption-words"),
    ("<figure><figcaption>Cod fell</figcaption></figure>", "Cod fell", .caption, "figcaption-element"),
    ("<p class=byline>Cod fell</p>", "Cod fell", .other, "byline-words"),
    ("<div class=impressum><p>Cod fell</p></div>", "Cod fell", .legal, "legal-words"),
    ("<form><p>Cod fell</p></form>", "Cod fell", .other, "form-element"),
    ("<div hidden>Cod fell</div>", "Cod fell", .hidden, "hidden-element"),
    ("<p hidden>Cod fell</p>", "Cod fell", .hidden, "hidden-paragraph"),
    ("<div style='visibility:hidden'>Cod fell</div>", "Cod fell", .hidden, "invisible-element"),
    ("<div aria-hidden=true>Cod fell</div>", "Cod fell", .hidden, "aria-hidden"),
    ("<p>Lire aussi : <a href=/x>\(linked)</a></p>", "Lire aussi : \(linked)", .readMore, "labelled-link"),
    (
      "<p>Subscribe and get the newsletter</p>", "Subscribe and get the newsletter", .newsletter,
      "newsletter-pitch"
    ),
    ("<p>Was this article helpful?</p>", "Was this article helpful?", .share, "share-pitch"),
    (
      "<p>Subscribe now for the full story.</p>", "Subscribe now for the full story.", .paywall,
      "paywall-pitch"
    ),
  ]
  /// What structure strips from news only.
  private static let certainInNews: [(String, String, BoilerplateKind, String)] = [
    ("<p>12.05.2026, 10:30</p>", "12.05.2026, 10:30", .other, "date-line"),
    ("<aside><p>Cod fell</p></aside>", "Cod fell", .sidebar, "aside-element"),
    ("<div class=sidebar><p>Cod fell</p></div>", "Cod fell", .sidebar, "sidebar-words"),
    ("<div class=relatedposts><p>Cod fell</p></div>", "Cod fell", .relatedArticles, "related-words"),
    ("<div class=pullquote>Cod fell</div>", "Cod fell", .duplicate, "pull-quote-words"),
  ]

  @Test func aWindowHoldsTextOnlyIfItsScoreIsHigh() throws {
    let page = try Story.page(inside: "<div class=popup><p>Cod fell</p></div>")
    #expect(try judged(page, scores: [0.01, 0.7]).verdict(on: "Cod fell").rule == "overlay-words")
    #expect(try judged(page, scores: [0.01, 0.9]).verdict(on: "Cod fell").isKept)
  }

  @Test(arguments: certain, [PageKind.news, .article])
  func structureIsSureOfArticles(
    example: (String, String, BoilerplateKind, String), kind: PageKind
  ) throws {
    let page = try judged(Story.page(inside: example.0), as: kind, scores: [0.01, 0.75])
    let verdict = try page.verdict(on: example.1)
    #expect(verdict.strippedAs == example.2)
    #expect(verdict.rule == example.3)
    #expect(page.kept == Story.paragraphs)
  }

  @Test(arguments: [
    "Anna Lind, who is a professor of botany at the University of Karlsholm, calls the plan a mistake.",
    "“Come and join our march to the old pier,” she wrote on Instagram on the evening before.",
    "People can donate clothes and blankets at the town hall today, a helper said at the gate.",
  ])
  func aSentenceWithTheWordsOfAPitchIsTextWhereTheModelIsSure(sentence: String) throws {
    let page = try Story.page(inside: "<p>\(sentence)</p>")
    #expect(try judged(page, scores: [0.01, 0.9]).verdict(on: sentence).isKept)
    #expect(try !judged(page, scores: [0.01, 0.7]).verdict(on: sentence).isKept)
  }

  @Test func fewWordsThatAskForCommentsAreNothingElse() throws {
    let pitch = "Do you use one of the libraries? Have your say in the comments below."
    let page = try judged(Story.page(inside: "<p>\(pitch)</p>"))
    #expect(try page.verdict(on: pitch).strippedAs == .commentForm)
    let text =
      "What the storm did to the pier was terrible, and our hearts are with its keepers. Let us know in the comments below."
    let other = try judged(Story.page(inside: "<p>\(text)</p>"), scores: [0.01, 0.7])
    #expect(try other.verdict(on: text).isKept)
  }

  @Test func aPitchIsNoGapInTheBody() throws {
    let pitch = "Sign up to our free daily newsletter to get the biggest stories of the bay in your inbox."
    let page = try judged(Story.page(inside: "<p>\(pitch)</p>"), scores: [0.01, 0.9, 0.9, 0.9, 0.38, 0.9])
    #expect(try page.verdict(on: pitch).rule == "newsletter-pitch")
  }

  @Test(arguments: [
    "<p>Read also: <a href=/x>\(linked)</a></p>", "<p>Subscribe and get the newsletter</p>",
    "<div><h3>More News</h3><p>Cod fell</p></div>",
  ])
  func pitchesAreNoContentWhereThePageMayBeAnArticle(markup: String) throws {
    let model = try ModelFile.scoring([0.01, 0.75], as: [.listing: 0.6, .news: 0.4]).model
    #expect(try ModelledPage(Story.page(inside: markup), model).kept == Story.paragraphs)
  }

  @Test(arguments: certainInNews)
  func structureIsSureOfNews(example: (String, String, BoilerplateKind, String)) throws {
    let verdict = try judged(Story.page(inside: example.0)).verdict(on: example.1)
    #expect(verdict.strippedAs == example.2)
    #expect(verdict.rule == example.3)
    let article = try judged(Story.page(inside: example.0), as: .article)
    #expect(try article.verdict(on: example.1).isKept)
  }

  @Test(arguments: [PageKind.forum, .product, .listing, .documentation])
  func elsewhereTheScoreDecides(kind: PageKind) throws {
    let page = try judged(
      Story.page(after: "<div class=comments><p>Cod fell</p></div><aside><p>Eel rose</p></aside>"), as: kind)
    #expect(try page.verdict(on: "Cod fell").isKept)
    #expect(try page.verdict(on: "Eel rose").isKept)
  }

  @Test(arguments: PageKind.allCases) func labelsAndBylinesAreNoContentOfAnyPage(kind: PageKind) throws {
    let page = try judged(
      Story.page(inside: "<p>Advertisement</p><p class=byline>Cod fell</p>"), as: kind)
    #expect(try page.verdict(on: "Advertisement").strippedAs == .advertisement)
    #expect(try !page.verdict(on: "Cod fell").isKept)
  }

  @Test(arguments: [PageKind.forum, .product, .service])
  func elsewhereHiddenPartsMayBeFoldedUp(kind: PageKind) throws {
    let page = try judged(
      Story.page(inside: "<p hidden>Cod fell</p><div style='visibility:hidden'>Eel rose</div>"), as: kind)
    #expect(try page.verdict(on: "Cod fell").isKept)
    #expect(try page.verdict(on: "Eel rose").isKept)
  }

  private static let list = (1...4).map { "<a href=/n/\($0)>Cod fell in port \($0)</a> 1\($0).Jan.2026<br>" }
    .joined()

  @Test func aListInOneBlockGoesWithTheHeadingAtItsStart() throws {
    let page = try judged(Story.page(inside: "<div><span>Latest news</span> \(Self.list)</div>"))
    let text = try #require(page.texts.first { $0.hasPrefix("Latest news Cod") })
    let verdict = try page.verdict(on: text)
    #expect(verdict.strippedAs == .relatedArticles && verdict.rule == "labelled-list")
  }

  @Test func aListWithoutSuchAHeadingIsNoneOfTheRulesBusiness() throws {
    let page = try judged(Story.page(inside: "<div><span>Ports by size</span> \(Self.list)</div>"))
    let text = try #require(page.texts.first { $0.hasPrefix("Ports by size Cod") })
    #expect(try page.verdict(on: text).rule != "labelled-list")
  }

  @Test func aLinkGoesWithTheLabelAtItsStart() throws {
    let link = "<a href=/n/1><span>Read also</span> <span>\(Self.linked)</span></a>"
    let page = try judged(Story.page(inside: "<div>\(link)</div>"))
    let verdict = try page.verdict(on: "Read also \(Self.linked)")
    #expect(verdict.strippedAs == .readMore && verdict.rule == "labelled-link")
  }

  @Test func aLinkedSentenceThatBeginsLikeALabelOfOneWordStays() throws {
    let text = "Latest figures show that the ferries carried more cars than in any summer before"
    #expect(
      try judged(Story.page(inside: "<p><a href=/n/1>\(text)</a></p>")).verdict(on: text).rule
        != "labelled-link")
  }

  @Test(arguments: [2, 3]) func aStoryBelowTheStoryIsAnother(level: Int) throws {
    let other = ["Cod", "Eel", "Ray", "Sole"].map { fish in
      "<p>\(fish) prices fell in the port of Easthaven for the third week in a row, and none of the skippers knew when the buyers would come back to the hall.</p>"
    }.joined()
    let page = try judged(
      Story.page(after: "<article><h\(level)>Fish prices fall</h\(level)>\(other)</article>"))
    #expect(page.kept == Story.paragraphs)
    #expect(try page.verdict(on: "Fish prices fall").rule == "following-article")
    #expect(try page.verdict(on: "Fish prices fall").strippedAs == .relatedArticles)
  }

  // MARK: Other addresses

  private static let cod =
    "The cod fleet of Easthaven stayed in port for a third week, because the price of fuel had risen above that of the catch, and nobody in the fish hall knew when that would change, or who would pay for the ice in the meantime."

  /// An article, and text with an address, all of whose blocks have one score.
  private func addressed(_ address: String, score: Float) throws -> ModelledPage {
    let page = try Story.page(after: "<div data-url=\(address)><p>\(Self.cod)</p></div>")
    let title = [Float(0.01)]
    return try judged(
      page, scores: title + Array(repeating: 0.9, count: Story.paragraphs.count) + [score])
  }

  @Test func textWithAnotherAddressIsAnotherArticle() throws {
    let verdict = try addressed("/2026/cod", score: 0.7).verdict(on: Self.cod)
    #expect(verdict.strippedAs == .relatedArticles && verdict.rule == "other-address")
  }

  @Test func textWithAnotherAddressStaysWhereItSurelyIsTheArticles() throws {
    #expect(try addressed("/2026/cod", score: 0.9).kept == Story.paragraphs + [Self.cod])
  }

  @Test func anArticleWithAnotherAddressThanItsPageIsKept() throws {
    let page = try judged(
      TestPage(
        """
        <title>\(Story.title)</title><link rel=canonical href=https://norvale.example/a><article data-url=/b><h1>\(Story.title)</h1>
        \(Story.body)</article><div><p>\(Self.cod)</p><p>\(Self.cod.replacing("cod", with: "eel"))</p></div>
        """), scores: [0.01, 0.7])
    #expect(page.kept.starts(with: Story.paragraphs))
  }

  @Test func eachAddressIsJudgedByItself() throws {
    let eel = Self.cod.replacing("cod", with: "eel")
    let page = try Story.page(
      after: "<div data-url=/2026/eel><p>\(eel)</p></div><div data-url=/2026/cod><p>\(Self.cod)</p></div>")
    let scores = [0.01] + Array(repeating: Float(0.9), count: Story.paragraphs.count + 1) + [0.7]
    #expect(try judged(page, scores: scores).kept == Story.paragraphs + [eel])
  }

  // MARK: Cards

  private func cards(score: Float) throws -> ModelledPage {
    let cards = (1...4).map { number in
      "<div class=card><h3><a href=/n/\(number)>The cod fleet of port \(number)</a></h3><p>Boats stay in port \(number).</p></div>"
    }
    let scores = [0.01] + Array(repeating: Float(0.9), count: Story.paragraphs.count) + [score]
    return try judged(Story.page(after: "<div>\(cards.joined())</div>"), scores: scores)
  }

  @Test func cardsThatLeadToOtherStoriesAreNoneOfThis() throws {
    let page = try cards(score: 0.6)
    #expect(page.kept == Story.paragraphs)
    #expect(try page.verdict(on: "Boats stay in port 2.").rule == "teaser-cards")
  }

  @Test func eachListOfCardsIsJudgedByItself() throws {
    func cards(_ name: String, _ fish: String) -> String {
      (1...4).map { number in
        "<div class=\(name)><h3><a href=/\(name)/\(number)>The \(fish) fleet of port \(number)</a></h3><p>\(fish) boats, number \(number).</p></div>"
      }.joined()
    }
    let scores = [0.01] + Array(repeating: Float(0.9), count: Story.paragraphs.count + 8) + [0.5]
    let page = try judged(
      Story.page(after: "<div>\(cards("item", "cod"))</div><div>\(cards("tile", "eel"))</div>"),
      scores: scores)
    #expect(page.kept.count == Story.paragraphs.count + 8)
    #expect(page.kept.last == "cod boats, number 4.")
  }

  @Test func cardsThatSurelyBelongToTheTextStay() throws {
    #expect(try cards(score: 0.8).kept.count == Story.paragraphs.count + 8)
  }

  // MARK: The guard

  private func commented(sentences: Int) throws -> ModelledPage {
    let comments = (0..<sentences).map { "<p>\(Prose.crowd) That was boat \($0).</p>" }.joined()
    return try judged(Story.page(after: "<div class=comments>\(comments)</div>"))
  }

  @Test func aRuleThatWouldTakeMostOfWhatIsKeptIsWrong() throws {
    // The article has 107 words, each comment 19: two thirds of all are comments.
    let page = try commented(sentences: 12)
    #expect(page.verdicts(on: "\(Prose.crowd) That was boat 0.").allSatisfy { $0.isKept })
    #expect(page.kept.count == Story.paragraphs.count + 12)
  }

  @Test func aRuleThatTakesHalfOfItIsRight() throws {
    #expect(try commented(sentences: 5).kept == Story.paragraphs)
  }

  // MARK: Captions

  @Test func aClassOfCaptionsIsSureInNews() throws {
    // No rule: the body's own word is the stronger one for those.
    let markup = "<div class='article-body imagecaption'><p>Cod fell in the hall</p></div>"
    let news = try judged(Story.page(inside: markup))
    #expect(try news.verdict(on: "Cod fell in the hall").strippedAs == .caption)
    let article = try judged(Story.page(inside: markup), as: .article)
    #expect(try article.verdict(on: "Cod fell in the hall").isKept)
  }

  @Test func theTitleIsNoPartOfTheText() throws {
    let texts = [Prose.opening, Prose.ferries, Prose.piers].map { "<p>\($0)</p>" }.joined()
    let page = try TestPage(
      """
      <title>Storm closes the pier</title><body><h1>Norvale News</h1><h3>Storm closes the pier</h3><div>\(texts)
      <p>Storm closes the pier</p></div></body>
      """)
    let result = ModelledPage(page, try ModelFile.scoring([0.01, 0.9, 0.9, 0.9, 0.9, 0.9], as: .news).model)
    let first = try #require(result.verdicts(on: "Storm closes the pier").first)
    #expect(first.strippedAs == .duplicate && first.rule == "title")
  }

  /// What is kept of markup above the first paragraph and between two others.
  private func kept(above: String = "", inside: String = "", as kind: PageKind = .news) throws -> [String] {
    let texts = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd]
    let page = try TestPage(
      """
      <title>Storm closes the pier</title><body><h1>Storm closes the pier</h1><div class=text>\(above)<p>\(texts[0])</p>
      <p>\(texts[1])</p>\(inside)<p>\(texts[2])</p><p>\(texts[3])</p></div></body>
      """)
    return try judged(page, as: kind, scores: [0.01, 0.9]).kept.filter { !texts.contains($0) }
  }

  @Test func aHeadlineThatIsALinkIsAnotherStoryOnPagesOfNews() throws {
    let headline = "TWO FISHERMEN FOUND A CANNON UNDER THE PIER"
    let link = "<p><a href=/cannon><strong>\(headline)</strong></a></p>"
    #expect(try kept(inside: link) == [])
    // On blogs and in guides it is a source.
    #expect(try kept(inside: link, as: .article) == [headline])
    #expect(try kept(inside: "<p><a href=/x>Berth 14, Norvale</a></p>") == ["Berth 14, Norvale"])
    let sentence = "The council has published the whole report of its engineers."
    #expect(try kept(inside: "<p><a href=/report>\(sentence)</a></p>") == [sentence])
  }

  @Test func theDateAboveTheTextIsNoPartOfIt() throws {
    #expect(try kept(above: "<div class=d>01.12.2026</div>", as: .article) == [])
    #expect(try kept(above: "<div class=d>3. March 2026 9:11, changed 12:40</div>", as: .article) == [])
    #expect(try kept(above: "<time datetime=2026-12-01>1 December</time>", as: .article) == [])
    #expect(try kept(above: "<div class=d>1 December</div>", as: .article) == ["1 December"])
    #expect(try kept(inside: "<p>01.12.2026</p>", as: .article) == ["01.12.2026"])
  }

  @Test func aHeadingThatSaysTheTitleIsNotNeededTwice() throws {
    #expect(try kept(above: "<h3>Storm closes the pier</h3>") == [])
  }

  @Test func howToReachTheAuthorIsNoPartOfTheText() throws {
    func kept(_ line: String, score: Float = 0.9) throws -> Bool {
      let texts = [Prose.opening, Prose.ferries, Prose.piers].map { "<p>\($0)</p>" }.joined()
      let page = try TestPage(
        "<title>Storm</title><meta name=author content='Ana Ruiz'><body><h1>Storm</h1>\(texts)<p>\(line)</p></body>"
      )
      return try judged(page, scores: [0.01, 0.9, 0.9, 0.9, score]).verdict(on: line).isKept
    }
    #expect(try !kept("Contact Ana Ruiz at aruiz@gazette.example or on X at @anaruiz."))
    #expect(try !kept("Contact Ana Ruiz at aruiz@gazette.example.", score: 0.3))
    #expect(try kept("Contact the harbour office at pier@norvale.example for a berth."))
    #expect(try kept("It was the storm, said Ana Ruiz, that nobody had expected in the town."))
  }

  // MARK: Boxes

  @Test(arguments: ["cta-box", "elementor-widget-call-to-action", "vc_cta3 vc_cta3-shape-rounded"])
  func aSmallBoxThatCallsToActionIsNoText(name: String) throws {
    func kept(_ name: String) throws -> Int {
      let box =
        "<div class='\(name)'><h3>Build your own pier</h3><p>A few places are left in April.</p><a href=/x>Sign me up</a></div>"
      return try judged(Story.page(inside: box)).kept.count
    }
    #expect(try kept(name) == Story.paragraphs.count)
    #expect(try kept("box") == Story.paragraphs.count + 3)
  }

  @Test func theHeadingOfABoxGoesWithItsText() throws {
    let heading = "Come along next time"
    func isKept(_ text: String, _ link: String) throws -> Bool {
      let page = try judged(
        Story.page(inside: "<div class=group><h3>\(heading)</h3>\(text)\(link)</div>"),
        scores: [0.01, 0.9, 0.9, 0.9, 0.6, 0.1, 0.1, 0.9])
      return try page.verdict(on: heading).isKept
    }
    let text = "<p>Leave us your address and we will write to you.</p>"
    #expect(try !isKept(text, "<p><a href=/x>Sign up</a></p>"))
    // A heading in a box of its own, with a link to itself, is that of the paragraph behind it.
    #expect(try isKept("<p>12</p>", "<p><a href=#x>#</a></p>"))
  }

  @Test func linksBehindAPointerAreNoText() throws {
    let links = "<div><a href=/a>▶ Get the app of the paper</a> <a href=/b>▶ See the cartoon</a></div>"
    #expect(try judged(Story.page(inside: links)).kept == Story.paragraphs)
    let text = "▶ The deck is of oak and steel."
    #expect(try judged(Story.page(inside: "<p>\(text)</p>")).verdict(on: text).isKept)
  }
}
