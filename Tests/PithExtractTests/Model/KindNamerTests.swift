import PithCore
import Testing

@testable import PithExtract

@Suite struct KindNamerTests {
  /// A page of which a model keeps the first blocks and is sure of the rest that it is boilerplate.
  private func judged(_ page: TestPage, keeping count: Int, as kind: PageKind = .news) throws -> ModelledPage
  {
    let scores = [Float](repeating: 0.9, count: count) + [0.01]
    return ModelledPage(page, try ModelFile.scoring(scores, as: kind).model)
  }

  private let storyBlocks = Story.paragraphs.count + 1

  @Test(arguments: [
    ("related", BoilerplateKind.relatedArticles), ("newsletter", .newsletter), ("sharebar", .share),
    ("sidebar", .sidebar), ("cookiebar", .consent), ("breadcrumbs", .breadcrumb),
  ])
  func aBlockIsWhatTheRulesSay(word: String, kind: BoilerplateKind) throws {
    let page = try judged(Story.page(after: "<div class=\(word)><p>Cod fell</p></div>"), keeping: storyBlocks)
    #expect(try page.verdict(on: "Cod fell").strippedAs == kind)
  }

  @Test func aBlockThatNoRuleStripsIsWhatTheElementAroundItIsCalled() throws {
    let text = "Nobody on the quay had expected such a long summer."
    // The class speaks of a body too, so the rules keep it.
    let page = try judged(
      TestPage(
        "<title>Quay</title><div><div class='article-body related'><div><p>\(text)</p></div></div></div>"),
      keeping: 0)
    #expect(page.judgement.ruleVerdicts.allSatisfy { $0.isKept })
    let verdict = try page.verdict(on: text)
    #expect(verdict.strippedAs == .relatedArticles)
    #expect(verdict.rule == "score")
  }

  @Test func textInATemplateThatComesAgainIsAnotherArticles() throws {
    let other = [Prose.opening, Prose.ferries, Prose.piers]
    func page(_ kind: PageKind) throws -> ModelledPage {
      let story = "<div class=story><h1>\(Story.title)</h1>\(Story.body)</div>"
      let again = "<div><div class=story>\(other.map { "<p>\($0)</p>" }.joined())</div></div>"
      return try judged(
        TestPage("<title>\(Story.title)</title>\(story)\(again)"), keeping: storyBlocks, as: kind)
    }
    #expect(try page(.news).verdict(on: Prose.piers).strippedAs == .relatedArticles)
    #expect(try page(.product).verdict(on: Prose.piers).strippedAs == .other)
  }

  @Test func withoutAnyWordItIsOther() throws {
    let page = try judged(TestPage("<title>Quay</title><p>\(Prose.opening)</p>"), keeping: 0)
    let verdict = try page.verdict(on: Prose.opening)
    #expect(verdict.strippedAs == .other)
    #expect(verdict.rule == "score")
  }

  @Test func whatTheRulesHadAgainstAKeptBlockIsEvidence() throws {
    let page = try judged(Story.page(after: "<div><p>Fair, nine degrees</p></div>"), keeping: 30)
    let verdict = try page.verdict(on: "Fair, nine degrees")
    #expect(verdict.isKept)
    #expect(verdict.rule == "score")
    #expect(verdict.evidence == "outside-body")
  }

  @Test func theTitleIsTheTitleWhateverItsScore() throws {
    let markup = "<title>\(Story.title)</title><h1>\(Story.title)</h1>\(Story.body)"
    for count in [0, 30] {
      let verdict = try judged(TestPage(markup), keeping: count).verdict(on: Story.title)
      #expect(verdict.strippedAs == .duplicate)
      #expect(verdict.rule == "title")
    }
  }
}
