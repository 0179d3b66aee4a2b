import PithCore
import Testing

@testable import PithExtract

@Suite struct CodeFillerTests {
  /// What is kept of a listing with a score within an article, or below it.
  private func kept(_ score: Float, before: String = "", isWithin: Bool = true) throws -> [String] {
    let listing = "\(before)<pre>git init</pre>"
    let page = try isWithin ? Story.page(inside: listing) : Story.page(after: "<div>\(listing)</div>")
    let first = isWithin ? [Float(0.01), 0.9, 0.9, 0.9] : [0.01, 0.9, 0.9, 0.9, 0.9, 0.9]
    let scores = first + (before.isEmpty ? [] : [0.9]) + [score] + (isWithin ? [0.9] : [])
    return try ModelledPage(page, ModelFile.scoring(scores, as: .article).model).kept
      .filter { !Story.paragraphs.contains($0) }
  }

  @Test func codeWithinATextIsKept() throws {
    #expect(try kept(0.2) == ["git init"])
    #expect(try kept(0.1) == [])
  }

  @Test func codeElsewhereIsJudgedByItsScore() throws {
    #expect(try kept(0.2, isWithin: false) == [])
  }

  @Test func codeThatIsAnnouncedIsKept() throws {
    let text = "At last the crew of the ferry wrote down how they begin every day of work on the river:"
    #expect(try kept(0.2, before: "<p>\(text)</p>", isWithin: false) == [text, "git init"])
  }
}
