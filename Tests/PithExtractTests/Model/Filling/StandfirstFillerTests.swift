import PithCore
import Testing

@testable import PithExtract

@Suite struct StandfirstFillerTests {
  private func judged(
    _ page: TestPage, as kind: PageKind = .news, scores: [Float]
  ) throws -> ModelledPage {
    ModelledPage(page, try ModelFile.scoring(scores, as: kind).model)
  }

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

  @Test func theDescriptionRightBelowTheTitleIsTheStandfirst() throws {
    let page = try TestPage(
      """
      <head><title>\(Story.title)</title><meta name=description content="\(Self.summary)"></head>
      <div class=masthead><h1>\(Story.title)</h1><h2>\(Self.summary)</h2></div><article>\(Story.body)</article>
      """)
    for (score, isKept) in [(Float(0.07), true), (0.02, false)] {
      #expect(try judged(page, scores: [0.01, score, 0.9]).verdict(on: Self.summary).isKept == isKept)
    }
  }

  /// What is kept of key points between the title and the text, of which the first one is.
  private func keptPoints(_ points: [String], score: Float) throws -> [String] {
    let list = points.map { "<li><b>\($0)</b></li>" }.joined()
    let page = try TestPage(
      "<title>\(Story.title)</title><article><h1>\(Story.title)</h1><ul>\(list)</ul><div>\(Story.body)</div></article>"
    )
    let scores = [0.01, 0.9] + Array(repeating: score, count: points.count - 1) + [0.9]
    return try judged(page, scores: scores).kept.filter(points.contains)
  }

  @Test func keyPointsAreKeptTogether() throws {
    let points = [
      "Bridge open after two years", "Deck is ninety centimetres higher", "Ferries go on until autumn",
    ]
    #expect(try keptPoints(points, score: 0.25) == points)
  }
}
