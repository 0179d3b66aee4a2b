import PithCore
import Testing

@testable import PithExtract

@Suite struct SelectionTests {
  private func selection(_ scores: [Float], threshold: Float = 0.5, _ body: String) throws -> Selection {
    let page = FeaturePage(try .body(body))
    let result = BlockScorer.Result(
      kinds: [], scores: scores, matrix: page.matrix, usesSecondStage: false)
    return Selection(page.context, result, threshold: threshold)
  }

  private static let four = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }
    .joined()

  @Test func aBlockIsKeptFromTheThresholdOn() throws {
    #expect(try selection([0.5, 0.49, 0.51, 0], Self.four).kept == [0, 2])
  }

  @Test func structureOverrulesTheScore() throws {
    var selection = try selection([0.9, 0.9, 0.1, 0.1], Self.four)
    selection.strip(0, .stripped(.comment, "test"))
    selection.fill(2)
    #expect(selection.kept == [1, 2])
    #expect(selection.words(of: selection.kept) == 30)
    selection.strip(2, .stripped(.comment, "test"))
    #expect(selection.kept == [1])
  }

  @Test func theThresholdFallsWhereLittleIsKept() throws {
    var selection = try selection([0.4, 0.3, 0.2, 0.05], Self.four)
    selection.lowerThresholdIfLittleIsKept(isArticle: false)
    #expect(selection.kept == [0])
    #expect(selection.threshold < 0.4)
  }

  @Test func theThresholdStaysWhereEnoughIsKept() throws {
    var selection = try selection([0.9, 0.4, 0.4, 0.4], Self.four)
    selection.lowerThresholdIfLittleIsKept(isArticle: false)
    #expect(selection.threshold == 0.5)
  }

  @Test func theThresholdStaysWhereAnArticleIsKept() throws {
    let long = "<p>\(String(repeating: "cod ", count: 100))</p>"
    let rest = "<p>\(String(repeating: "eel ", count: 1_000))</p>"
    for isArticle in [true, false] {
      var selection = try selection([0.9, 0.45], long + rest)
      selection.lowerThresholdIfLittleIsKept(isArticle: isArticle)
      #expect(selection.kept == (isArticle ? [0] : [0, 1]))
    }
  }

  @Test func hopelessBlocksAreNotKeptByALowThreshold() throws {
    var selection = try selection([0.05, 0.05, 0.05, 0.05], Self.four)
    selection.lowerThresholdIfLittleIsKept(isArticle: false)
    #expect(selection.kept.isEmpty)
  }

  @Test func theExpectedQualityIsTheF1OfTheScores() throws {
    let selection = try selection([0.8, 0.2, 0.5, 0.5], Self.four)
    let no = Verdict.stripped(.other, "test")
    // 15 words kept, 12 of them right, of 30 that are.
    let quality = selection.expectedQuality([.kept("test"), no, no, no])
    #expect(abs(quality - 24 / 45) < 1e-5)
    #expect(
      abs(selection.expectedQuality([.kept("test"), no, .stripped(.duplicate, "test"), no]) - 24 / 37.5)
        < 1e-5)
    #expect(selection.expectedQuality([no, no, no, no]) == 0)
  }
}
