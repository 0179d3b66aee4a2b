import Foundation
import Pith
import Testing

@Suite struct ExplanationJSONRendererTests {
  private struct Object: Decodable {
    struct Encoding: Decodable { let name, source: String }
    struct Evidence: Decodable {
      let field, value, source: String
      let taken: Bool
    }
    struct Totals: Decodable { let blocks, keptBlocks, words, keptWords: Int }
    struct Feature: Decodable, Equatable {
      let name: String
      let value, weight: Float?
    }
    struct ExplainedBlock: Decodable {
      let number: Int
      let kept: Bool
      let kind: String?
      let rule: String
      let evidence: String?
      let score: Float?
      let role: String
      let level: Int?
      let words: Int
      let text: String
      let features: [Feature]
    }

    let source: String
    let url: String?
    let encoding: Encoding
    let confidence: Float
    let warnings: [String]
    let kinds: [String: Float]
    let evidence: [Evidence]
    let totals: Totals
    let blocks: [ExplainedBlock]
  }

  private func object(_ bytes: [UInt8]) throws -> Object {
    try JSONDecoder().decode(Object.self, from: Data(bytes))
  }

  @Test func holdsAllOfAnExplanation() throws {
    let object = try object(ExplanationJSONRenderer().render(.ferry))
    #expect(object.source == "ferry.html")
    #expect(object.url == "https://baymail.example/ferry")
    #expect(object.encoding.name == "utf-8" && object.encoding.source == "meta")
    #expect(object.confidence == 0.93)
    #expect(object.kinds == ["news": 0.84, "article": 0.12, "forum": 0.03])
    #expect(object.warnings == ["paywallSuspected"])
    #expect(object.evidence.count == 6)
    #expect(object.evidence[1].source == "title" && !object.evidence[1].taken)
    #expect(object.totals.blocks == 5 && object.totals.keptWords == 21)
    #expect(object.blocks.map(\.number) == [1, 2, 3, 4, 5])
    #expect(object.blocks.map(\.kept) == [false, true, true, false, false])
    #expect(
      object.blocks.map(\.kind) == ["navigation", nil, nil, "relatedArticles", "relatedArticles"])
    #expect(object.blocks[3].rule == "region-heading" && object.blocks[3].evidence == "More News")
    #expect(object.blocks[3].role == "heading" && object.blocks[3].level == 3)
    #expect(object.blocks[4].score == nil && object.blocks[0].score == 0.02)
    #expect(object.blocks[4].words == 2 && object.blocks[4].text == "Lamp lit")
    #expect(object.blocks[2].features == [.init(name: "words", value: 16, weight: 2.25)])
  }

  @Test func saysWhereThePageGoesOn() throws {
    var page = PageExplanation.ferry
    #expect(
      String(decoding: ExplanationJSONRenderer().render(page), as: UTF8.self).contains("\"refresh\": null,"))
    page.explanation.refresh = PageRefresh(address: "https://baymail.example/next", delaySeconds: 5)
    let text = String(decoding: ExplanationJSONRenderer().render(page), as: UTF8.self)
    #expect(text.contains(#""refresh": {"address": "https://baymail.example/next", "delay": 5},"#))
  }

  @Test func hasAllFieldsOfTheMetadata() throws {
    struct Page: Decodable {
      struct Metadata: Decodable {
        let title: String?
        let authors, tags: [String]
        let published, modified: String?
      }
      let metadata: Metadata
    }
    let bytes = ExplanationJSONRenderer().render(.ferry)
    let metadata = try JSONDecoder().decode(Page.self, from: Data(bytes)).metadata
    #expect(metadata.title == "Ferry to Odrin runs again")
    #expect(metadata.authors == ["Mila Tarn", "Jon Ekk"] && metadata.tags == [])
    #expect(metadata.published == "2026-03-09" && metadata.modified == nil)
    let text = String(decoding: bytes, as: UTF8.self)
    for field in MetadataField.allCases { #expect(text.contains("\"\(field.rawValue)\": ")) }
  }

  @Test func leavesOutBlocksAndKeepsTheirNumbers() throws {
    let object = try object(
      ExplanationJSONRenderer().render(.ferry) { $0.strippedAs == .relatedArticles })
    #expect(object.blocks.map(\.number) == [4, 5])
    #expect(object.totals.blocks == 5)
  }

  @Test func writesNoNumberWhereThereIsNone() throws {
    var page = PageExplanation.ferry
    let reason = Explanation.Reason(feature: "ratio", value: .infinity, weight: .nan)
    let first = page.explanation.blocks[0]
    page.explanation.blocks = [.init(block: first.block, verdict: first.verdict, reasons: [reason])]
    let object = try object(ExplanationJSONRenderer().render(page))
    #expect(object.blocks[0].features == [.init(name: "ratio", value: nil, weight: nil)])
  }

  @Test func hasABlockOnEachLine() {
    let text = String(decoding: ExplanationJSONRenderer().render(.ferry), as: UTF8.self)
    #expect(text.split(separator: "\n").filter { $0.contains("\"number\": ") }.count == 5)
  }
}
