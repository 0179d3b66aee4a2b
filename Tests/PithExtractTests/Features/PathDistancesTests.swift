import PithCore
import Testing

@testable import PithExtract

@Suite struct PathDistancesTests {
  @Test func thereIsALaneForEverySort() {
    #expect(PathDistances.firstTagLane + PathDistances.tags.count == PathDistances.lanes)
    #expect(BlockFeature.toComment.rawValue + PathDistances.lanes == BlockFeature.isHidden.rawValue)
    #expect(
      BlockFeature.toComment.rawValue + PathDistances.firstTagLane == BlockFeature.toArticleTag.rawValue)
  }

  @Test func distancesEndAt255Levels() throws {
    let levels = 300
    let page = try TestPage.body(
      "<div class=comments>" + String(repeating: "<div>", count: levels) + "Cod fell"
    ).segmented
    let distances = PathDistances(page)
    let lane = ClassMarks.comment.rawValue.trailingZeroBitCount
    let container = try #require(page.containers.indices.last)
    #expect(distances.distance(Int32(container), lane) > 200)
    for index in page.containers.indices.dropFirst() {
      #expect(distances.distance(Int32(index), lane) == UInt8(clamping: index))
    }
  }
}
