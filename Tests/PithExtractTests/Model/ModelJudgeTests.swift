import PithCore
import Testing

@testable import PithExtract

@Suite struct ModelJudgeTests {
  private func judged(_ page: TestPage, _ scores: [Float] = [0.9], as kind: PageKind = .news) throws
    -> ModelledPage
  {
    ModelledPage(page, try ModelFile.scoring(scores, as: kind).model)
  }

  @Test func everyBlockHasAVerdictWithItsScore() throws {
    let page = try judged(Story.page(after: "<div><p>Fair, nine degrees</p></div>"), [0.9, 0.8, 0.1])
    #expect(page.judgement.verdicts.count == page.segmented.blocks.count)
    let scores = page.judgement.verdicts.compactMap(\.score)
    #expect(scores.count == page.segmented.blocks.count)
    #expect(abs(scores[0] - 0.9) < 1e-3 && abs(scores[1] - 0.8) < 1e-3 && abs(scores[2] - 0.1) < 1e-3)
  }

  @Test func aPageWithoutBlocksHasNoVerdicts() throws {
    let judgement = try judged(.body("")).judgement
    #expect(judgement.verdicts.isEmpty && judgement.kinds.isEmpty)
    #expect(judgement.expectedQuality == 0)
    #expect(judgement.result == nil)
  }

  // MARK: Headings without text

  /// The verdict on a heading between the third and the fourth paragraph, with this score, before another of its rank.
  private func heading(
    _ score: Float, as kind: PageKind = .article, below: String = "", _ belowScore: Float = 0.01
  )
    throws -> Verdict
  {
    let scores = [0.01, 0.9, 0.9, 0.9, score] + (below.isEmpty ? [] : [belowScore]) + [0.9]
    let page = try Story.page(inside: "<h2>The best oars of 2026</h2>\(below)<h2>What comes next</h2>")
    return try judged(page, scores, as: kind).verdict(on: "The best oars of 2026")
  }

  @Test func aHeadingThatTheModelIsSureOfNeedsNoText() throws {
    #expect(try heading(0.65).isKept)
    #expect(try heading(0.55).rule == "heading-without-text")
    // On news a lone heading is a label, unless the model is surer.
    #expect(try heading(0.65, as: .news).rule == "heading-without-text")
    #expect(try heading(0.85, as: .news).isKept)
  }

  @Test func aHeadingWhoseTextIsStrippedGoesWithIt() throws {
    #expect(try heading(0.65, below: "<p>\(Prose.crowd)</p>").rule == "heading-without-text")
    #expect(try heading(0.65, below: "<p>Oars</p>").isKept)
  }

  // MARK: Confidence

  @Test func aTextIsTrustedByWhereItIsFrom() throws {
    var file = ModelFile.scoring([0.9])
    file.calibration = [(0, 0.9), (1, 0.9)]
    let page = ModelledPage(try Story.page(), try file.model)
    func confidence(_ source: TextSource) -> Float {
      page.judge.confidence(in: page.judgement, TextFinder.Text(blocks: [], source: source, words: 90))
    }
    #expect(confidence(.page) == 0.9)
    #expect(confidence(.linkedData) == 0.8)
    #expect(confidence(.rules) == 0.3 && confidence(.state) == 0.3)
    #expect(confidence(.description) == 0)
  }

  // MARK: Copies

  private static let copied = "Tickets for the ferry are sold at the quay until nine."

  @Test func aCopyForNarrowScreensIsDropped() throws {
    let page = try judged(
      Story.page(
        inside: "<div class=wide><p>\(Self.copied)</p></div><div class=narrow><p>\(Self.copied)</p></div>"))
    #expect(page.verdicts(on: Self.copied).map(\.strippedAs) == [nil, .duplicate])
  }

  @Test func aCopyThatThePageHidesIsHidden() throws {
    let page = try judged(
      Story.page(inside: "<p>\(Self.copied)</p>", after: "<div hidden><p>\(Self.copied)</p></div>"))
    #expect(page.verdicts(on: Self.copied).map(\.strippedAs) == [nil, .hidden])
  }

  @Test func repeatsUnderOneParentStay() throws {
    let page = try judged(Story.page(inside: "<p>\(Self.copied)</p><p>\(Self.copied)</p>"))
    #expect(page.verdicts(on: Self.copied).map(\.isKept) == [true, true])
  }

  @Test func preformattedTextMayRepeatItself() throws {
    let line = "boat leaves the quay at nine and comes back at ten"
    let page = try judged(
      Story.page(inside: "<div><pre>\(line)</pre></div><div><pre>\(line)</pre></div>"), as: .documentation)
    #expect(page.verdicts(on: line).map(\.isKept) == [true, true])
  }

  // MARK: With the standard model

  @Test func anArticleIsKeptAndWhatIsAroundItIsNot() throws {
    let page = ModelledPage(
      try Story.page(
        before:
          "<header><a href=/>Norvale Gazette</a></header><nav><a href=/n>News</a> <a href=/s>Sport</a></nav>",
        after: """
          <div class=sharebar><a href=/f>Facebook</a></div>
          <section class=related><h3>More News</h3><ul><li><a href=/c>Cod prices fall again</a></ul></section>
          <section class=comments><h3>3 Comments</h3><div class=comment><p>Ida</p><p>The ferry was far quicker than this.</p></div></section>
          <footer>© 2026 Norvale Gazette</footer>
          """), .standard)
    #expect(page.kept == Story.paragraphs)
    #expect(try page.verdict(on: "Cod prices fall again").strippedAs == .relatedArticles)
    #expect(try page.verdict(on: "The ferry was far quicker than this.").strippedAs == .comment)
  }

  /// A page that says in every way that it is news.
  private func news(after: String) throws -> ModelledPage {
    let paragraphs = Story.paragraphs.map { "<p>\($0)</p>" }.joined()
    let page = try TestPage(
      """
      <!DOCTYPE html><html lang=en><head><title>\(Story.title)</title><meta property=og:type content=article>
      <script type='application/ld+json'>{"@type": "NewsArticle", "headline": "\(Story.title)",
      "datePublished": "2026-05-11T09:00:00Z"}</script></head><body>
      <article><h1>\(Story.title)</h1><div class=article-body>\(paragraphs)\(paragraphs.replacing("bridge", with: "pier"))</div></article>
      \(after)</body></html>
      """, url: "https://gazette.example/news/2026/05/11/norvale-reopens-its-harbour-bridge")
    return ModelledPage(page, .standard)
  }

  @Test func aStoryBelowANewsStoryIsNotPartOfIt() throws {
    let other = ["Cod", "Eel", "Ray", "Sole"].map { fish in
      "<p>\(fish) prices fell in the port of Easthaven for the third week in a row, and none of the skippers knew when the buyers would come back to the hall.</p>"
    }.joined()
    let page = try news(
      after: "<article><h1>Fish prices fall in Easthaven</h1><div class=article-body>\(other)</div></article>"
    )
    #expect(page.kept.filter { $0.contains("Easthaven") }.isEmpty, "\(page.judgement.kinds)")
    #expect(page.kept.count == 2 * Story.paragraphs.count)
  }

  @Test func commentsBelowANewsStoryAreNotPartOfIt() throws {
    let comments = (1...6).map { number in
      "<div class=comment><p>Ida \(number)</p><p>I crossed it on the first day with \(number) friends, and the ferry was far quicker than this.</p></div>"
    }.joined()
    let page = try news(after: "<section class=comments><h3>6 Comments</h3>\(comments)</section>")
    #expect(page.kept.filter { $0.contains("ferry was far quicker") }.isEmpty, "\(page.judgement.kinds)")
    #expect(page.kept.count == 2 * Story.paragraphs.count)
  }

  @Test func aBodySplitOverSiblingsIsWhole() throws {
    let parts = Story.paragraphs.enumerated().map { "<div class=part id=part\($0)><p>\($1)</p></div>" }
    let page = ModelledPage(
      try TestPage(
        """
        <title>\(Story.title)</title><body><main><h1>\(Story.title)</h1>
        \(parts[..<2].joined())<div class=ad-container>Tickets at the quay</div>\(parts[2...].joined())</main></body>
        """), .standard)
    #expect(page.kept.filter { $0 != "Tickets at the quay" } == Story.paragraphs)
  }

  // MARK: Reasons

  @Test func reasonsAreTheFeaturesThatMovedTheScoreMostFirst() throws {
    var file = ModelFile.scoring([0.9])
    file.first = [
      .node(.words, 10, .leaf(-1), .leaf(1)), .node(.commas, 0, .leaf(-3), .leaf(3)),
      .node(.links, 0, .leaf(0.5), .leaf(-0.5)),
    ]
    let page = ModelledPage(try .body("<p>\(Prose.opening)</p>"), try file.model)
    let reasons = page.judge.reasons(for: 0, in: page.judgement, atMost: 2)
    #expect(
      reasons == [
        Explanation.Reason(feature: "commas", value: 0, weight: -3),
        Explanation.Reason(feature: "words", value: 15, weight: 1),
      ])
  }

  // MARK: Confidence

  @Test func confidenceIsTheCalibratedQualityOfThePagesOwnText() throws {
    var file = ModelFile.scoring([0.9])
    file.calibration = [(0, 0.25), (1, 0.75)]
    let page = ModelledPage(try Story.page(), try file.model)
    let quality = page.judgement.expectedQuality
    #expect(quality > 0.8 && quality < 1)
    func text(_ source: TextSource) -> TextFinder.Text {
      TextFinder.Text(blocks: [], source: source, words: 0)
    }
    #expect(abs(page.judge.confidence(in: page.judgement, text(.page)) - (0.25 + quality / 2)) < 1e-3)
    #expect(page.judge.confidence(in: page.judgement, text(.state)) == 0.3)
  }
}
