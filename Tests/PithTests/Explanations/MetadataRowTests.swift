import Testing

@testable import Pith

@Suite struct MetadataRowTests {
  private func rows(of field: MetadataField, in page: PageExplanation = .ferry) -> [MetadataRow] {
    MetadataRow.rows(of: page.explanation).filter { $0.field == field }
  }

  @Test func namesAllPlacesOfAValueTheDecisiveOneFirst() {
    #expect(
      rows(of: .title) == [
        MetadataRow(
          field: .title, values: ["Ferry to Odrin runs again"], sources: ["h1", "meta og:title"],
          isTaken: true),
        MetadataRow(
          field: .title, values: ["Ferry to Odrin runs again | Bay Mail"], sources: ["title"], isTaken: false),
      ])
  }

  @Test func putsNamesOfOnePlaceInOneRow() {
    #expect(
      rows(of: .authors) == [
        MetadataRow(
          field: .authors, values: ["Mila Tarn", "Jon Ekk"], sources: ["JSON-LD author"], isTaken: true),
        MetadataRow(field: .authors, values: ["Bay Mail"], sources: ["meta author"], isTaken: false),
      ])
  }

  @Test func showsAValueWhoseSourceIsNotKnown() {
    #expect(
      rows(of: .published) == [
        MetadataRow(field: .published, values: ["2026-03-09"], sources: [], isTaken: true)
      ])
  }

  @Test func namesAPlaceOnce() {
    var page = PageExplanation.ferry
    page.explanation.metadataEvidence = Array(
      repeating: MetadataEvidence(field: .title, value: "Ferry", source: "h1", isTaken: true), count: 3)
    #expect(
      rows(of: .title, in: page) == [
        MetadataRow(field: .title, values: ["Ferry"], sources: ["h1"], isTaken: true)
      ])
  }

  @Test func hasARowForEachFieldInTheirOrder() {
    let fields = MetadataRow.rows(of: PageExplanation.ferry.explanation).map(\.field)
    #expect(Set(fields) == Set(MetadataField.allCases))
    #expect(fields.first == .title && fields.last == .canonicalURL)
    #expect(rows(of: .tags) == [MetadataRow(field: .tags, values: [], sources: [], isTaken: true)])
  }
}
