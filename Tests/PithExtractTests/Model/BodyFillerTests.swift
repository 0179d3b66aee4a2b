import PithCore
import Testing

@testable import PithExtract

/// What is kept below the threshold, since it belongs to what is kept above it.
@Suite struct BodyFillerTests {
  private func judged(
    _ page: TestPage, as kind: PageKind = .news, scores: [Float]
  ) throws -> ModelledPage {
    ModelledPage(page, try ModelFile.scoring(scores, as: kind).model)
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

  // MARK: Ends beside the text

  /// The verdict on a paragraph behind the element with the prose, in the element that holds both or outside of it.
  private func closing(_ text: String, score: Float, isOutside: Bool = false) throws -> Verdict {
    let prose = Story.paragraphs.map { "<li>\($0)</li>" }.joined()
    let paragraph = "<p>\(text)</p>"
    let page = try judged(
      TestPage(
        """
        <title>\(Story.title)</title><h1>\(Story.title)</h1><article><div class=text><ul>\(prose)</ul>\(isOutside ? "" : paragraph)</div>
        </article><div>\(isOutside ? paragraph : "")</div>
        """), scores: [0.01] + Array(repeating: 0.9, count: Story.paragraphs.count) + [score])
    return try page.verdict(on: text)
  }

  @Test func aSentenceThatClosesATextOfItemsStays() throws {
    let text = "All times are estimates, and the roads office answers questions on weekdays until four."
    #expect(try closing(text, score: 0.4).rule == "end")
    #expect(try !closing(text, score: 0.2).isKept)
    #expect(try !closing(text, score: 0.4, isOutside: true).isKept)
    #expect(try !closing("Roads office: weekdays until four", score: 0.4).isKept)
  }

  // MARK: Standfirsts

  /// The verdict on a text between the head of a page, in which the title shares its heading with a topic, and its body.
  private static let topic =
    "Norvale in the morning after the long night of the great storm that nobody had expected"

  private func underTitle(
    _ text: String, score: Float, between: String = "", description: String = ""
  ) throws -> Verdict {
    let paragraphs = (1...5).map { day in
      "<p>On day \(day) the fleet went out again, and nobody in the hall knew what it would bring home in the evening.</p>"
    }
    let page = try TestPage(
      """
      <head><meta property=og:title content="Old pier closes"><meta name=description content="\(description)"></head>
      <body>
      <div class=top><h1>\(Self.topic): Old pier closes</h1></div>
      <div class=line><span>By Ana Ruiz</span></div>\(between)<div class=line><span>\(text)</span></div>
      <div class=text>\(paragraphs.joined())</div></body>
      """)
    return try judged(page, scores: [0.03, 0.03, score] + Array(repeating: 0.9, count: 5)).verdict(on: text)
  }

  private static let summary =
    "The council wants to wait for the spring before it decides what becomes of the planks."

  @Test func aSentenceFarFromTheProseBelowTheTitleIsTheStandfirst() throws {
    #expect(try underTitle(Self.summary, score: 0.3).rule == "standfirst")
    #expect(try !underTitle(Self.summary, score: 0.15).isKept)
  }

  @Test func whatTheDescriptionHasTooMayScoreLowerAndBeNoSentence() throws {
    let text = "Council waits for spring before it decides what becomes of the planks"
    #expect(try underTitle(text, score: 0.22, description: Self.summary).isKept)
    #expect(try !underTitle(text, score: 0.22).isKept)
    #expect(try !underTitle(text, score: 0.15, description: Self.summary).isKept)
  }

  @Test(arguments: [
    "Published at 17:45, changed after the evening session of the council.",
    "Printed on Saturday, the 31st of January 2026, in Norvale.", "Read more of it below.",
  ])
  func datesAndLabelsBelowTheTitleAreNoStandfirst(text: String) throws {
    #expect(try !underTitle(text, score: 0.3).isKept)
  }

  @Test func whatStandsBelowAnImageIsItsCaption() throws {
    #expect(try !underTitle(Self.summary, score: 0.3, between: "<div><img src=pier.jpg></div>").isKept)
  }

  // MARK: Siblings

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
    for (score, isKept) in [(Float(0.22), true), (0.15, false)] {
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

  // MARK: Lists

  /// What is kept of a list behind the paragraphs of an article, whose items have these scores.
  private func keptItems(_ intro: String, _ list: String, scores: [Float]) throws -> [String] {
    let texts = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }
    let page = try TestPage.body("<article><h1>Storm</h1>\(texts.joined())<p>\(intro)</p>\(list)</article>")
    return Array(
      try judged(page, scores: [0.01, 0.9, 0.9, 0.9, 0.9, 0.9] + scores + [0.01]).kept.dropFirst(5))
  }

  private static let books = ["“The Salt Path Home”", "“Knots for Boys”", "“A Short History of Mud”"]
  private static let bookList = "<ol>" + books.map { "<li>\($0)</li>" }.joined() + "</ol>"

  @Test func aListIsNotTorn() throws {
    let intro = "These were lent out most often of all."
    #expect(try keptItems(intro, Self.bookList, scores: [0.45, 0.6, 0.41]) == Self.books)
    #expect(try keptItems(intro, Self.bookList, scores: [0.2, 0.6, 0.1]) == [Self.books[1]])
    #expect(try keptItems(intro, Self.bookList, scores: [0.45, 0.45, 0.45]) == [])
  }

  @Test func aListThatIsAnnouncedIsKept() throws {
    let intro = "The three books that were lent out most often:"
    #expect(try keptItems(intro, Self.bookList, scores: [0.45, 0.45, 0.45]) == Self.books)
    let links = Self.bookList.replacing("<li>", with: "<li><a href=/x>").replacing("</li>", with: "</a></li>")
    #expect(try keptItems(intro, links, scores: [0.45, 0.45, 0.45]) == [])
  }

  // MARK: Within the text

  /// What is kept of markup between the third and the fourth paragraph of an article, whose blocks have these scores.
  private func keptInside(_ markup: String, as kind: PageKind = .news, scores: [Float]) throws -> [String] {
    let page = try judged(
      Story.page(inside: markup), as: kind, scores: [0.01, 0.9, 0.9, 0.9] + scores + [0.9])
    return page.kept.filter { !Story.paragraphs.contains($0) }
  }

  @Test(arguments: [bookList, "<h2>Lent out</h2><div>\(bookList)</div>"])
  func aListWithinAnArticleIsKeptWhole(markup: String) throws {
    let scores: [Float] = markup.contains("<h2>") ? [0.01] : []
    #expect(try keptInside(markup, scores: scores + [0.2, 0.2, 0.2]) == Self.books)
    #expect(try keptInside(markup, scores: scores + [0.1, 0.1, 0.1]) == [])
    #expect(try keptInside(markup, as: .forum, scores: scores + [0.2, 0.2, 0.2]) == [])
    let links = markup.replacing("<li>", with: "<li><a href=/x>").replacing("</li>", with: "</a></li>")
    #expect(try keptInside(links, scores: scores + [0.2, 0.2, 0.2]) == [])
  }

  @Test func aPointerBetweenItsItemsIsNoPartOfAList() throws {
    let pointer = "<li>Read also: <a href=/x>Why the library floods</a></li>"
    let list = Self.bookList.replacing("</ol>", with: "\(pointer)</ol>")
    #expect(try keptInside(list, scores: [0.2, 0.2, 0.2, 0.2]) == Self.books)
  }

  @Test func termsWithWhatTheyMeanAreAList() throws {
    let terms = "<dl><dt>Berths</dt><dd>forty at the quay</dd></dl>"
    #expect(try keptInside(terms, scores: [0.2, 0.2]) == ["Berths", "forty at the quay"])
  }

  @Test func aQuotationWithinAnArticleIsKept() throws {
    let quotation = "I counted three hundred of them and then I fell asleep"
    #expect(try keptInside("<blockquote><p>\(quotation)</p></blockquote>", scores: [0.25]) == [quotation])
    #expect(try keptInside("<blockquote><p>\(quotation)</p></blockquote>", scores: [0.15]) == [])
    // What other sites' posts look like.
    #expect(
      try keptInside("<blockquote class=twitter-tweet><p>\(quotation)</p></blockquote>", scores: [0.35])
        == [])
  }

  @Test func aHeadingBetweenTextsMayScoreLower() throws {
    #expect(try keptInside("<h3><div>A feel for it</div></h3>", scores: [0.25]) == ["A feel for it"])
    #expect(try keptInside("<h3><div>A feel for it</div></h3>", scores: [0.1]) == [])
  }

  @Test func aFormMayStandBetweenAHeadingOfNewsAndItsText() throws {
    let markup = "<h2>Four pages, no crossword</h2><form><p>Your address</p></form>"
    #expect(try keptInside(markup, scores: [0.35, 0.01]) == ["Four pages, no crossword"])
    let titled = markup.replacing("<form>", with: "<form><h3>Sign up to our newsletter</h3>")
    #expect(try keptInside(titled, scores: [0.35, 0.01, 0.01]) == ["Four pages, no crossword"])
    #expect(try keptInside(markup, as: .article, scores: [0.15, 0.01]) == [])
    let contents = "<h2>Contents</h2><ul><li>The piers</li><li>The deck</li></ul>"
    #expect(try keptInside(contents, as: .article, scores: [0.35, 0.01, 0.01]) == [])
  }

  @Test func paragraphsSideBySideMayHaveClassesOfTheirOwn() throws {
    let text = "Take quarters for the lockers of the ferry. All of them still take quarters."
    #expect(try keptInside("<p class=has-dropcap>\(text)</p>", scores: [0.28]) == [text])
    #expect(try keptInside("<div><p class=has-dropcap>\(text)</p></div>", scores: [0.28]) == [])
  }

  // MARK: Postscripts

  @Test func aCorrectionBehindTheBodyBelongsToIt() throws {
    func verdict(_ text: String, score: Float) throws -> Verdict {
      let texts = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }
      let page = try TestPage.body(
        "<article><h1>Storm</h1><div>\(texts.joined())</div><footer><div class=x1>\(text)</div></footer></article>"
      )
      return try judged(page, scores: [0.01, 0.9, 0.9, 0.9, 0.9, score]).verdict(on: text)
    }
    let note = "Correction: An earlier version of this story gave the wrong height of the deck."
    #expect(try verdict(note, score: 0.2).rule == "postscript")
    #expect(try !verdict(note, score: 0.05).isKept)
    #expect(
      try !verdict("Norvale Gazette is a paper for all who live on the western coast.", score: 0.2).isKept)
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
    let page = try article(Self.routes, cells: Self.cells.count, score: 0.2)
    #expect(page.kept.dropFirst().prefix(Self.cells.count).elementsEqual(Self.cells))
  }

  @Test func aTableThatEndsAnArticleIsKeptToo() throws {
    let texts = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }.joined()
    func kept(_ body: String) throws -> Int {
      let scores = [0.01, 0.9, 0.9, 0.9, 0.9] + Array(repeating: Float(0.35), count: Self.cells.count)
      return try judged(.body("<h1>Storm</h1>\(body)"), scores: scores).kept.count
    }
    #expect(try kept("<article>\(texts)\(Self.routes)</article>") == 4 + Self.cells.count)
    #expect(try kept("<article>\(texts)</article><aside><div>\(Self.routes)</div></aside>") == 4)
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
}
