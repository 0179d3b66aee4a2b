import PithCore
import Testing

@testable import PithExtract

@Suite struct BlockScorerTests {
  private func result(_ file: ModelFile, _ body: String = "<p>Cod fell</p><p>Eel</p>") throws
    -> BlockScorer.Result
  {
    BlockScorer(model: try file.model).result(for: FeaturePage(try .body(body)).context)
  }

  @Test func kindsAreSharesOfOne() throws {
    var file = ModelFile()
    file.kinds[PageKind.forum.rawValue] = [.leaf(1)]
    let kinds = try result(file).kinds
    #expect(abs(kinds.reduce(0, +) - 1) < 1e-5)
    #expect(abs(kinds[PageKind.forum.rawValue] - 2.718_28 / 9.718_28) < 1e-4)
    #expect(abs(kinds[PageKind.news.rawValue] - 1 / 9.718_28) < 1e-4)
  }

  @Test(arguments: PageKind.allCases) func everyKindIsAFeatureOfAllBlocks(kind: PageKind) throws {
    let result = try result(.scoring([0.5], as: kind))
    for row in 0..<2 {
      for other in PageKind.allCases {
        let feature = try #require(BlockFeature(rawValue: BlockFeature.kindArticle.rawValue + other.rawValue))
        #expect(abs(result.matrix[row, feature] - (other == kind ? 1 : 0)) < 1e-5)
      }
    }
    #expect(abs(result.articleShare - (kind == .news || kind == .article ? 1 : 0)) < 1e-5)
  }

  @Test func theFirstStageReadsTheKind() throws {
    var file = ModelFile.scoring([0.5], as: .forum)
    file.first = [.node(.kindForum, 0.5, .leaf(-9), .leaf(9))]
    #expect(try result(file).scores.allSatisfy { $0 > 0.9 })
  }

  @Test func withoutASecondStageTheFirstDecides() throws {
    let result = try result(.scoring([0.9, 0.25]))
    #expect(!result.usesSecondStage)
    #expect(abs(result.scores[0] - 0.9) < 1e-3 && abs(result.scores[1] - 0.25) < 1e-3)
  }

  @Test func aScoreIsTheMeanOfBothStagesTheSecondCountingMore() throws {
    var file = ModelFile.scoring([0.9, 0.2])
    // The second stage is sure of what follows a likely block.
    file.second = [.node(.scoreBefore1, 0.5, .leaf(-20), .leaf(20))]
    let result = try result(file)
    #expect(result.usesSecondStage)
    #expect(abs(result.scores[0] - 0.27) < 1e-3 && abs(result.scores[1] - 0.76) < 1e-3)
  }

  @Test func aPageWithoutBlocksHasNoScores() throws {
    let result = try result(.scoring([0.9]), "")
    #expect(result.scores.isEmpty && result.kinds.isEmpty)
    #expect(result.articleShare == 0)
  }
}
