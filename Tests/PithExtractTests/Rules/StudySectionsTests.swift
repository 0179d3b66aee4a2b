import PithCore
import Testing

@testable import PithExtract

@Suite struct StudySectionsTests {
  /// Whether the text below a heading is kept on a page that has others.
  private func isKept(below heading: String, besides others: [String]) throws -> Bool {
    let sections = others.map {
      "<section><h2>\($0)</h2><p>\(Prose.opening)</p><p>\(Prose.piers)</p></section>"
    }
    let page = try TestPage(
      """
      <title>Type metal</title><article><h1>Type metal</h1>\(sections.joined())
      <section><h2>\(heading)</h2><p>\(Prose.ferries)</p></section><section><h2>The end</h2><p>\(Prose.crowd)</p></section></article>
      """)
    return try page.verdict(on: Prose.ferries).isKept
  }

  @Test(arguments: [
    ("Discussion", ["Introduction", "Results"]), ("4. Discussion", ["1. Introduction", "3. Results"]),
    ("Diskussion", ["Einleitung", "Ergebnisse"]),
    ("Results and discussion", ["Materials and Methods", "References"]),
  ])
  func theDiscussionOfAStudyIsText(heading: String, others: [String]) throws {
    #expect(try isKept(below: heading, besides: others))
  }

  @Test func elsewhereItOpensComments() throws {
    #expect(try !isKept(below: "Discussion", besides: ["How it is cast", "Who bought it"]))
    #expect(try !isKept(below: "Discussion", besides: ["Introduction", "Who bought it"]))
    #expect(try !isKept(below: "Comments", besides: ["Introduction", "Results"]))
  }
}
