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
      Story.page(inside: "<div class=card><div class=card-text>\(text)</div></div>"),
      scores: [0.9, 0.9, 0.9, 0.9, score, 0.9])
    return try page.verdict(on: text)
  }

  @Test func aSentenceInABoxBetweenParagraphsIsFilled() throws {
    let text = "Two reporters crossed the bridge on eleven nights and asked everyone whom they met."
    #expect(try box(text, score: 0.42).rule == "gap")
    #expect(try !box(text, score: 0.25).isKept)
    #expect(try !box("Eleven nights on the bridge between Norvale and the other side", score: 0.42).isKept)
  }

  @Test func anIconBesideItDoesNotPartASentenceFromTheText() throws {
    let text = "Two reporters crossed the bridge on eleven nights and asked everyone whom they met."
    let markup = "<div class=callout><div class=emoji>!</div><div class=callout-text>\(text)</div></div>"
    #expect(try FilledStory.kept(markup, scores: [0.1, 0.4]) == [text])
  }

  @Test func theTextOfABoxIsKeptWithItsHeading() throws {
    let text = "Spring tides are those that come with the new moon and with the full moon."
    let markup = "<div class=fact><h3><span>Spring tides</span></h3><div class=t><p>\(text)</p></div></div>"
    #expect(try FilledStory.kept(markup, scores: [0.45, 0.45]) == ["Spring tides", text])
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

  // MARK: Siblings

  @Test func paragraphsSideBySideMayHaveClassesOfTheirOwn() throws {
    let text = "Take quarters for the lockers of the ferry. All of them still take quarters."
    #expect(try FilledStory.kept("<p class=has-dropcap>\(text)</p>", scores: [0.28]) == [text])
    #expect(try FilledStory.kept("<div><p class=has-dropcap>\(text)</p></div>", scores: [0.28]) == [])
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

  // MARK: Ends

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
    #expect(try verdict(note, score: 0.01).isKept)
    let second = "The deck is 40 feet high. An earlier version of this story misstated the height."
    #expect(try verdict(second, score: 0.01).isKept)
    #expect(
      try !verdict("Norvale Gazette is a paper for all who live on the western coast.", score: 0.2).isKept)
  }

  // MARK: Boxes

  /// What is kept of an article whose paragraphs stand in numbered boxes each, the last two of which have a score, with markup before those.
  private func keptBoxes(_ between: String = "", score: Float) throws -> [String] {
    let boxes = Story.paragraphs.enumerated().map { number, text in
      "<section class='part part-\(number)'><div class='widget widget-\(number) text'><div class=inner><p>\(text)</p></div></div></section>"
    }
    let page = try TestPage(
      """
      <title>\(Story.title)</title><div class=page><h1>\(Story.title)</h1>\(boxes[..<3].joined())\(between)
      \(boxes[3...].joined())</div>
      """)
    let extra = between.isEmpty ? [] : [Float(0.05)]
    return try judged(page, scores: [0.01, 0.9, 0.9, 0.9] + extra + [score, score]).kept
  }

  @Test func aTextInBoxesIsNotCutOff() throws {
    #expect(try keptBoxes(score: 0.35) == Story.paragraphs)
    #expect(try keptBoxes("<div class=ad><p>Advertisement</p></div>", score: 0.35) == Story.paragraphs)
    #expect(try keptBoxes(score: 0.2) == Array(Story.paragraphs[..<3]))
  }

  @Test(arguments: ["<h2>Cod fell to its lowest price in forty years</h2>", "<h4>More stories</h4>"])
  func boxesBehindTheHeadingOfAnotherStoryAreIts(heading: String) throws {
    #expect(try keptBoxes(heading, score: 0.35) == Array(Story.paragraphs[..<3]))
  }

  // MARK: Insets

  @Test func aBoxOfSentencesWithAButtonIsKeptWithItsHeading() throws {
    let texts = ["The office pays a yearly sum for each of the dogs.", "Ask for it before the end of March."]
    let sentences = texts.map { "<p>\($0)</p>" }.joined()
    let box =
      "<div class=fold><h3>Dogs on the pier</h3><button>Open and close</button><div class=in>\(sentences)</div></div>"
    #expect(try FilledStory.kept(box, scores: [0.6, 0.05, 0.35, 0.35]) == ["Dogs on the pier"] + texts)
    // Sentences with a link each are pitches: "The news on your phone? Here is our app."
    let linked = box.replacing("dogs.", with: "<a href=/x>dogs</a>.")
      .replacing("March.", with: "<a href=/y>March</a>.")
    #expect(try FilledStory.kept(linked, scores: [0.6, 0.05, 0.35, 0.35]) == [])
  }

  @Test func aFormWithinTheTextDoesNotPartItsSentences() throws {
    let texts = [
      "The office pays a yearly sum for each of the dogs.",
      "Ask for it at the office <a href=/o>on the pier</a>.",
    ]
    let sentences = texts.map { "<p>\($0)</p>" }.joined()
    let form =
      "<div class=newsletter-signup>\(["Sign up", "Get the best of the coast.", "E-mail", "Go", "No spam"].map { "<p>\($0)</p>" }.joined())</div>"
    let kept = try FilledStory.kept(
      "\(form)<div class=in>\(sentences)</div>", scores: [0.05, 0.05, 0.05, 0.05, 0.05, 0.45, 0.45])
    #expect(kept == [texts[0], "Ask for it at the office on the pier."])
  }

  // MARK: Lone paragraphs

  /// What is kept of paragraphs that score next to nothing, each in a box of its own behind goods, in an article of such boxes.
  private func keptLone(_ paragraphs: [String], names: String = "grid-text") throws -> [String] {
    func box(_ text: String) -> String { "<div class='\(names)'><div class=wrap><p>\(text)</p></div></div>" }
    let goods = ["Needle & Sons", "$421", "Shop now"].map { "<div class=x1><p>\($0)</p></div>" }.joined()
    let page = try TestPage(
      """
      <title>\(Story.title)</title><div class=page><h1>\(Story.title)</h1>\(Story.paragraphs.map(box).joined())
      \(paragraphs.map { goods + box($0) }.joined())</div>
      """)
    let scores = paragraphs.map { _ in [0.05, 0.05, 0.05, 0.1] as [Float] }
    return try judged(
      page, scores: [0.01] + Array(repeating: 0.9, count: Story.paragraphs.count) + scores.joined()
    ).kept
      .filter { !Story.paragraphs.contains($0) }
  }

  private static let lone =
    "The bridge stays what it was, a way home for those who work on the other side, and yet the council now sells its view by the hour, its railing by the metre and its lamps by the piece."

  @Test(arguments: ["grid-text", "_1665V _2q-Vk"])
  func aLoneLongParagraphInABoxOfTheTextStays(names: String) throws {
    #expect(try keptLone([Self.lone], names: names) == [Self.lone])
    #expect(
      try keptLone(
        ["The bridge stays what it was, a way home for those who work on the other side."], names: names)
        == [])
    let many = ["On Monday", "On Tuesday", "On Friday"].map {
      Self.lone.replacing("The bridge", with: "\($0) the bridge")
    }
    #expect(try keptLone(many, names: names) == [])
  }
}
