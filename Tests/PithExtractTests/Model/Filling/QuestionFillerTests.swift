import PithCore
import Testing

@testable import PithExtract

/// What is kept of lists of questions below their threshold.
@Suite struct QuestionFillerTests {
  private static let questions = ["Do our carriers have to join?", "How far back can you look?"]
  private static let answers = [
    "No. About half of them answer by plain mail, and the lamp reads that too.",
    "Usually eighteen months, which is the limit in most contracts of the coast.",
  ]

  /// What is kept of a list of two questions and their answers.
  private func kept(
    _ scores: (question: Float, answer: Float), as kind: PageKind = .service, tag: String = "button",
    questions: [String] = questions
  ) throws -> [String] {
    let items = zip(questions, Self.answers).map { question, answer in
      "<li class=item><h4><\(tag) class=q>\(question)</\(tag.prefix { $0 != " " })></h4><div class=a><p>\(answer)</p></div></li>"
    }.joined()
    let page = try TestPage(
      "<title>Audits of freight</title><body><h1>Audits of freight</h1><p>\(Prose.opening)</p><p>\(Prose.piers)</p><ul>\(items)</ul></body>"
    )
    let model = try ModelFile.scoring(
      [0.01, 0.9, 0.9, scores.question, scores.answer, scores.question, scores.answer], as: kind
    ).model
    return ModelledPage(page, model).kept.filter { ![Prose.opening, Prose.piers].contains($0) }
  }

  private static let all = zip(questions, answers).flatMap { [$0, $1] }

  @Test(arguments: [PageKind.service, .article, .listing])
  func questionsStandAboveTheAnswersThatAreKept(kind: PageKind) throws {
    #expect(try kept((0.05, 0.9), as: kind) == Self.all)
  }

  @Test func onPagesOfServicesTheWholeListIsKept() throws {
    #expect(try kept((0.05, 0.2)) == Self.all)
    #expect(try kept((0.05, 0.05)) == [])
    #expect(try kept((0.05, 0.2), as: .article) == [])
  }

  @Test func pagesOfGoodsKeepAnswersAlone() throws {
    #expect(try kept((0.05, 0.9), as: .product) == Self.answers)
  }

  @Test func linksToOtherPagesAreNoQuestions() throws {
    #expect(try kept((0.05, 0.9), tag: "a href=/x") == Self.answers)
    #expect(try kept((0.05, 0.9), tag: "a href=#x") == Self.all)
  }

  @Test func headingsThatAskNothingAreJudgedByTheirScore() throws {
    #expect(try kept((0.05, 0.9), questions: ["About carriers and mail", "About months"]) == Self.answers)
  }
}
