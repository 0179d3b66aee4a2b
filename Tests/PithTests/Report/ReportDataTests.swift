import Foundation
import Testing

@testable import Pith

@Suite struct ReportDataTests {
  private func object(_ blocks: [Explanation.ExplainedBlock]) throws -> (features: [String], blocks: [[Any]])
  {
    let data = Data(ReportData(blocks).json.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return (
      try #require(object["features"] as? [String]), try #require(object["blocks"] as? [[Any]])
    )
  }

  @Test func namesEachFeatureOnce() throws {
    let (features, blocks) = try object(PageExplanation.ferry.explanation.blocks)
    #expect(features == ["link-share", "words"])
    #expect(blocks.count == 5)
    #expect(blocks[0][0] as? String == "paragraph" && blocks[0][1] as? Int == 3)
    #expect(blocks[0][2] as? [Double] == [0, 1, -1.8] && blocks[0][3] as? [Double] == [1, 3, -0.6])
    #expect(blocks[2][2] as? [Double] == [1, 16, 2.25])
    #expect(blocks[3][0] as? String == "heading 3" && blocks[3].count == 2)
  }

  @Test func cannotEndItsElement() throws {
    let name = "</script><!--"
    let explained = Explanation.ExplainedBlock(
      block: Block(role: .paragraph, text: "A"), verdict: .kept("body"),
      reasons: [.init(feature: name, value: .nan, weight: .infinity)])
    #expect(!ReportData([explained]).json.utf8.contains(UInt8(ascii: "<")))
    let (features, blocks) = try object([explained])
    #expect(features == [name])
    #expect((blocks[0][2] as? [Any])?.last is NSNull)
  }
}
