import PithCore
import Testing

@testable import PithExtract

@Suite struct MetadataReadingTests {
  private let page = """
    <meta property=og:title content='Storm closes pier'><meta name=author content='Ana Ruiz'>
    <meta property=article:published_time content='2026-01-31T08:05:00Z'><meta name=keywords content='storm, pier'>
    """

  private func evidence(_ page: TestPage, _ field: MetadataField) -> [MetadataEvidence] {
    page.metadataReading.evidence.filter { $0.field == field }
  }

  @Test func everyValueThatAPageGivesIsEvidenceWithItsPlace() throws {
    let json = #"{"@type":"NewsArticle","headline":"Storm shuts pier","author":{"name":"Ana Ruiz"}}"#
    let page = try TestPage.linkedData(json, head: page, body: "<h1>Storm closes pier</h1>")
    #expect(
      evidence(page, .title) == [
        MetadataEvidence(field: .title, value: "Storm closes pier", source: "meta og:title", isTaken: false),
        MetadataEvidence(
          field: .title, value: "Storm shuts pier", source: "JSON-LD headline", isTaken: false),
        MetadataEvidence(field: .title, value: "Storm closes pier", source: "h1", isTaken: true),
      ])
    #expect(evidence(page, .authors).map(\.source) == ["JSON-LD author", "meta author"])
    #expect(evidence(page, .authors).map(\.isTaken) == [true, false])
    #expect(evidence(page, .tags).map(\.value) == ["storm, pier"])
  }

  @Test func whatIsTakenIsWhatTheArticleHas() throws {
    let page = try TestPage.head(
      page, body: "<h1>Storm closes pier</h1><p class=byline>By Ana Ruiz and Tom Okafor</p>")
    let reading = page.metadataReading
    let taken = reading.evidence.filter(\.isTaken)
    #expect(taken.first { $0.field == .title }?.value == reading.metadata.title)
    #expect(
      taken.first { $0.field == .authors }?.value == reading.metadata.authors.joined(separator: ", "))
    #expect(taken.first { $0.field == .published }?.value == reading.metadata.published?.description)
    #expect(Set(taken.map(\.field)).count == taken.count)
  }

  @Test func fieldsOfWhichThePageSaysNothingHaveNoEvidence() throws {
    #expect(evidence(try .body("<p>Text</p>"), .authors).isEmpty)
    #expect(evidence(try .body("<p>Text</p>"), .published).isEmpty)
  }

  @Test func evidenceStandsInTheOrderOfTheFields() throws {
    let fields = try TestPage.head(page).metadataReading.evidence.map(\.field)
    let order = fields.compactMap { MetadataField.allCases.firstIndex(of: $0) }
    #expect(order == order.sorted())
    #expect(Set(fields).isSuperset(of: [.title, .authors, .published, .tags]))
  }
}
