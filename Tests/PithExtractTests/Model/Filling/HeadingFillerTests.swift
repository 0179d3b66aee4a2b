import PithCore
import Testing

@testable import PithExtract

@Suite struct HeadingFillerTests {
  private func judged(
    _ page: TestPage, as kind: PageKind = .news, scores: [Float]
  ) throws -> ModelledPage {
    ModelledPage(page, try ModelFile.scoring(scores, as: kind).model)
  }

  @Test func aHeadingGoesWithTheTextBelowIt() throws {
    let markup = "<h2>The work</h2><p>Nobody on the quay had expected such a long summer.</p>"
    for (score, isKept) in [(Float(0.22), true), (0.15, false)] {
      let page = try judged(Story.page(inside: markup), scores: [0.01, 0.9, 0.9, 0.9, score, 0.9])
      #expect(try page.verdict(on: "The work").isKept == isKept)
    }
  }

  @Test func aHeadingBetweenTextsMayScoreLower() throws {
    #expect(try FilledStory.kept("<h3><div>A feel for it</div></h3>", scores: [0.25]) == ["A feel for it"])
    #expect(try FilledStory.kept("<h3><div>A feel for it</div></h3>", scores: [0.1]) == [])
  }

  @Test func aFormMayStandBetweenAHeadingOfNewsAndItsText() throws {
    let markup = "<h2>Four pages, no crossword</h2><form><p>Your address</p></form>"
    #expect(try FilledStory.kept(markup, scores: [0.35, 0.01]) == ["Four pages, no crossword"])
    let titled = markup.replacing("<form>", with: "<form><h3>Sign up to our newsletter</h3>")
    #expect(try FilledStory.kept(titled, scores: [0.35, 0.01, 0.01]) == ["Four pages, no crossword"])
    #expect(try FilledStory.kept(markup, as: .article, scores: [0.15, 0.01]) == [])
    let contents = "<h2>Contents</h2><ul><li>The piers</li><li>The deck</li></ul>"
    #expect(try FilledStory.kept(contents, as: .article, scores: [0.35, 0.01, 0.01]) == [])
  }

  @Test func aHeadingGoesWithTheListBelowIt() throws {
    let list = "<h2>The crossing by numbers</h2><ul><li>Steps up to the deck: 71</li><li>Lamps: 40</li></ul>"
    #expect(
      try FilledStory.kept(list, scores: [0.3, 0.6, 0.6])
        == ["The crossing by numbers", "Steps up to the deck: 71", "Lamps: 40"])
    #expect(try FilledStory.kept(list, scores: [0.1, 0.6, 0.6]).count == 2)
  }

  // MARK: Teasers

  @Test func aLinkedHeadingIsKeptBesideOthersThatAre() throws {
    func review(_ number: Int, _ text: String) -> String {
      "<h3><a href=https://paper\(number).example/story>What paper number \(number) found</a></h3><p>\(text)</p>"
    }
    let texts = [Prose.opening, Prose.ferries, Prose.crowd]
    let markup = zip(1..., texts).map { review($0, $1) }.joined()
    func headings(_ scores: [Float]) throws -> [String] {
      let page = try TestPage.body("<article><h1>Papers</h1><p>\(Prose.piers)</p>\(markup)</article>")
      return try judged(page, as: .article, scores: [0.01, 0.9] + scores).kept.filter {
        $0.hasPrefix("What paper")
      }
    }
    #expect(
      try headings([0.9, 0.9, 0.35, 0.9, 0.2, 0.9])
        == ["What paper number 1 found", "What paper number 2 found"])
    #expect(try headings([0.35, 0.9, 0.35, 0.9, 0.2, 0.9]) == [])
  }

  /// What is kept of a page of services whose headings have a score and whose texts are kept.
  private func keptTeasers(as kind: PageKind, score: Float) throws -> [String] {
    let texts = [Prose.opening, Prose.ferries]
    let cards = texts.enumerated().map {
      "<div class=card><h3><a href=/\($0)>Service \($0)</a></h3><p>\($1)</p></div>"
    }
    let page = try judged(.body(cards.joined()), as: kind, scores: [score, 0.9, score, 0.9])
    return page.kept.filter { !texts.contains($0) }
  }

  @Test(arguments: [PageKind.service, .listing, .documentation])
  func theHeadingsOfTeasersThatAreKeptGoWithThem(kind: PageKind) throws {
    #expect(try keptTeasers(as: kind, score: 0.3) == ["Service 0", "Service 1"])
    #expect(try keptTeasers(as: kind, score: 0.15) == [])
  }

  @Test func thoseOfGoodsAreJudgedByTheirScore() throws {
    #expect(try keptTeasers(as: .collection, score: 0.3) == [])
  }

  @Test func whatAPollAsksIsNoHeading() throws {
    let poll = "<h3>Do you cross the new bridge?</h3><p>Yes No</p><p><button>Vote</button></p>"
    #expect(try FilledStory.kept(poll, scores: [0.35, 0.1, 0.1]) == [])
  }
}
