import PithCore
import Testing

@testable import PithExtract

/// What structure decides where a model would keep every block but the title, the first one.
@Suite struct StructureRulesTests {
  private func judged(
    _ page: TestPage, as kind: PageKind = .news, scores: [Float] = [0.01, 0.9]
  ) throws -> ModelledPage {
    ModelledPage(page, try ModelFile.scoring(scores, as: kind).model)
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
    let page = try judged(Story.page(inside: example.0), as: kind)
    let verdict = try page.verdict(on: example.1)
    #expect(verdict.strippedAs == example.2)
    #expect(verdict.rule == example.3)
    #expect(page.kept == Story.paragraphs)
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

  // MARK: Tables

  private static let routes = """
    <table><tr><th>Route</th><th>Votes</th><th>Cost</th></tr>
    <tr><td>Saltby</td><td>803</td><td>7</td></tr><tr><td>Kell</td><td></td><td>-</td></tr></table>
    """
  private static let cells = ["Route", "Votes", "Cost", "Saltby", "803", "7", "Kell", "-"]

  @Test func aTableOfWhichMostCellsAreKeptIsKeptWhole() throws {
    let page = try judged(
      .body(Self.routes), as: .documentation, scores: [0.9, 0.9, 0.9, 0.9, 0.9, 0.01, 0.9, 0.01])
    #expect(page.kept == Self.cells)
  }

  @Test func aTableOfWhichFewCellsAreKeptIsJudgedCellByCell() throws {
    let page = try judged(
      .body(Self.routes), as: .documentation, scores: [0.9, 0.9, 0.9, 0.9, 0.01, 0.01, 0.01, 0.01])
    #expect(page.kept == ["Route", "Cost", "Saltby"])
  }

  /// An article whose paragraphs are kept, with a table between the first two, whose cells all have one score.
  private func article(_ table: String, cells: Int, score: Float) throws -> ModelledPage {
    let texts = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }
    let page = try TestPage.body(
      "<article><h1>Storm</h1>\(texts[0])\(table)\(texts[1...].joined())</article>")
    let scores = [0.01, 0.9] + Array(repeating: score, count: cells) + [0.9]
    return try judged(page, scores: scores)
  }

  @Test func aTableWithinAnArticleIsKeptWholeThoughItsCellsScoreBelowTheThreshold() throws {
    let page = try article(Self.routes, cells: Self.cells.count, score: 0.35)
    #expect(page.kept.dropFirst().prefix(Self.cells.count).elementsEqual(Self.cells))
  }

  @Test func aTableThatScoresLowIsNone() throws {
    let page = try article(Self.routes, cells: Self.cells.count, score: 0.1)
    #expect(page.kept == [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd])
  }

  @Test func aTableThatARuleStripsIsNone() throws {
    let page = try article(
      "<div class=comments>\(Self.routes)</div>", cells: Self.cells.count, score: 0.9)
    #expect(page.kept == [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd])
  }

  @Test func aTableOfWhatRulesTakeForLabelsIsNone() throws {
    let data =
      "<table><tr><td>Advertisement</td><td>3</td></tr><tr><td>Advertisement</td><td>12</td></tr></table>"
    let page = try article(data, cells: 4, score: 0.4)
    #expect(page.kept == [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd])
  }

  @Test func aTableForTheLayoutIsNone() throws {
    let layout =
      "<table><tr><td><p>Cod</p><p>Eel</p></td><td>Ray</td></tr><tr><td>Sole</td><td>Tuna</td></tr></table>"
    let page = try article(layout, cells: 5, score: 0.35)
    #expect(page.kept == [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd])
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

  // MARK: Gaps

  private func gap(score: Float, _ text: String) throws -> Verdict {
    // The title, three paragraphs, the gap, two paragraphs.
    let page = try judged(
      Story.page(inside: "<p>\(text)</p>"), scores: [0.9, 0.9, 0.9, 0.9, score, 0.9])
    return try page.verdict(on: text)
  }

  @Test func aGapInTheBodyIsFilled() throws {
    let verdict = try gap(score: 0.35, "Nobody on the quay had expected such a long summer.")
    #expect(verdict.isKept)
    #expect(verdict.rule == "gap")
  }

  /// The verdict on a box between two paragraphs.
  private func box(_ text: String, score: Float) throws -> Verdict {
    let page = try judged(
      Story.page(inside: "<div class=callout><div class=callout-text>\(text)</div></div>"),
      scores: [0.9, 0.9, 0.9, 0.9, score, 0.9])
    return try page.verdict(on: text)
  }

  @Test func aSentenceInABoxBetweenParagraphsIsFilledFromAHigherScoreOn() throws {
    let text = "Two reporters crossed the bridge on eleven nights and asked everyone whom they met."
    #expect(try box(text, score: 0.42).rule == "gap")
    #expect(try !box(text, score: 0.35).isKept)
    #expect(try !box("Eleven nights on the bridge between Norvale and the other side", score: 0.42).isKept)
  }

  @Test func whatIsSurelyNoContentIsNoGap() throws {
    #expect(try !gap(score: 0.2, "Nobody on the quay had expected such a long summer.").isKept)
  }

  @Test func aFewWordsAreNoGap() throws {
    #expect(try !gap(score: 0.35, "Nobody on the quay").isKept)
  }

  /// How many paragraphs of an article are kept that stand side by side and have these scores.
  private func keptParagraphs(_ scores: [Float], sentences: Int = 1) throws -> Int {
    let paragraphs = scores.indices.map { day in
      let sentence =
        "On day \(day) the fleet went out again, and nobody in the fish hall knew what it would bring home in the evening. "
      return "<p>\(String(repeating: sentence, count: sentences))</p>"
    }
    let page = try TestPage.body("<main><h1>Storm</h1>\(paragraphs.joined())</main>")
    return try judged(page, as: .article, scores: [0.01] + scores).kept.count
  }

  @Test func aLongBodyIsNotCutOffWhereItsScoresFall() throws {
    let scores = stride(from: Float(0.9), to: 0.26, by: -0.04).map { $0 }
    #expect(try keptParagraphs(scores) == scores.count)
  }

  @Test func theLaterAParagraphStandsTheLowerItsScoreMayBe() throws {
    func kept(sentences: Int) throws -> Int {
      let scores = Array(repeating: Float(0.9), count: 12) + Array(repeating: 0.18, count: 8)
      return try keptParagraphs(scores, sentences: sentences)
    }
    #expect(try kept(sentences: 1) == 12)
    #expect(try kept(sentences: 5) == 20)
  }

  @Test func whereNearlyAllWouldBeAddedTheirScoresAreRight() throws {
    #expect(try keptParagraphs([0.9, 0.9] + Array(repeating: 0.28, count: 12)) < 8)
  }

  // MARK: Headings and ends

  @Test func aHeadingGoesWithTheTextBelowIt() throws {
    let markup = "<h2>The work</h2><p>Nobody on the quay had expected such a long summer.</p>"
    for (score, isKept) in [(Float(0.32), true), (0.2, false)] {
      let page = try judged(Story.page(inside: markup), scores: [0.01, 0.9, 0.9, 0.9, score, 0.9])
      #expect(try page.verdict(on: "The work").isKept == isKept)
    }
  }

  /// The verdict on a heading below the title that scores so low that no other would be kept. The body is in two parts, so that
  /// the heading is in what holds them both.
  private func subtitle(_ text: String) throws -> Verdict {
    let parts = [Story.paragraphs[..<3], Story.paragraphs[3...]].map { part in
      "<section>\(part.map { "<p>\($0)</p>" }.joined())</section>"
    }
    let page = try TestPage(
      "<title>\(Story.title)</title><article><header><h1>\(Story.title)</h1><h2>\(text)</h2><p>9 May</p></header>"
        + "\(parts.joined())</article>")
    let judged = try judged(page, scores: [0.01, 0.27, 0.01, 0.9])
    try #require(judged.judgement.ruleVerdicts[1].rule == "body")
    return try judged.verdict(on: text)
  }

  @Test func aLongHeadingBelowTheTitleIsASecondTitle() throws {
    #expect(
      try subtitle("Ferries that carried cars in the meantime will go on until the end of the summer").isKept)
  }

  @Test(arguments: ["All about the bridge", "On the coast: \(Story.title)"])
  func otherHeadingsThereAreJudgedByTheirScore(text: String) throws {
    #expect(try !subtitle(text).isKept)
  }

  @Test func theEndOfTheBodyIsNotCutOff() throws {
    for (score, count) in [(Float(0.3), 5), (0.2, 3)] {
      let page = try judged(Story.page(), scores: [0.01, 0.9, 0.9, 0.9, score, score])
      #expect(page.kept == Array(Story.paragraphs.prefix(count)))
    }
  }
}
