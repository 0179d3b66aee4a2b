import PithCore
import Testing

@testable import PithExtract

/// Boxes of facts among the paragraphs of an article.
@Suite struct BoxFillerTests {
  private static let heading = "How the reporters worked on this"
  private static let sentence =
    "Two of them crossed the bridge on eleven nights and asked everyone whom they met."

  /// Which of the box's blocks are kept. It stands behind the third of five paragraphs.
  private func kept(_ markup: String, scores: [Float] = [0.16, 0.2], isLast: Bool = false) throws -> [String]
  {
    let box = [0.01, 0.9, 0.9, 0.9] + scores + [0.9]
    let page = try isLast ? Story.page(inside: "", after: markup) : Story.page(inside: markup)
    let judged = ModelledPage(page, try ModelFile.scoring(box).model)
    return judged.kept.filter { !Story.paragraphs.contains($0) }
  }

  private static let content = "<h4>\(heading)</h4><div>\(sentence)</div>"

  @Test(arguments: ["kg-callout-card", "kg-toggle-card", "infobox infobox--person", "article-factbox"])
  func aBoxOfFactsIsKeptWhole(name: String) throws {
    #expect(try kept("<div class='\(name)'>\(Self.content)</div>") == [Self.heading, Self.sentence])
  }

  @Test(arguments: [
    "<div class=promo>\(content)</div>",
    "<div class=infobox><h4>\(heading)</h4><div>\(sentence) <a href=/join>Join</a></div></div>",
    "<div class=infobox>\(content)<input type=email></div>",
    "<div class=infobox><h4>\(heading)</h4><div>Eleven nights on the bridge</div></div>",
    "<div class=infobox><h4>Newsletter</h4><div>\(sentence)</div></div>",
  ])
  func otherBoxesAreNot(markup: String) throws {
    #expect(try kept(markup).isEmpty)
  }

  @Test func aBoxThatScoresNextToNothingIsNot() throws {
    #expect(try kept("<div class=infobox>\(Self.content)</div>", scores: [0.05, 0.1]).isEmpty)
  }
}
