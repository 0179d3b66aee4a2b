import PithCore
import Testing

@testable import PithExtract

@Suite struct StateDateTests {
  /// The day of a page that shows none, with this data for its program.
  private func day(_ state: String, head: String = "", body: String = "") throws -> String? {
    let filler = String(repeating: "-", count: 400)
    let script = "<script>window.__DATA__ = {\"filler\": \"\(filler)\", \"page\": \(state)}</script>"
    return try TestPage.head(
      "<title>\(Story.title)</title>\(head)", body: "<h1>\(Story.title)</h1>\(Story.body)\(body)\(script)"
    ).metadata.published?.description
  }

  private static let other = "{\"title\": \"Cod prices fall for a week\", \"date\": \"2026-01-02\"}"

  @Test(arguments: [
    "{\"title\": \"\(Story.title)\", \"date\": \"2026-03-11T09:15:00Z\"}",
    "{\"post\": {\"headline\": \"\(Story.title)\", \"modified\": \"2026-04-01\", \"publishedAt\": \"2026-03-11T09:15:00Z\"}}",
    "[\(other), {\"name\": \"\(Story.title)\", \"published\": \"2026-03-11T09:15:00Z\", \"created\": \"2026-03-01\"}]",
    "{\"title\": {\"rendered\": \"<b>\(Story.title)</b>\"}, \"date\": \"2026-03-11T09:15:00Z\"}",
  ])
  func theDateBesideTheTitleIsTheArticles(state: String) throws {
    #expect(try day(state) == "2026-03-11T09:15:00Z")
  }

  @Test(arguments: [
    other, "[\(other)]", "{\"title\": \"\(Story.title)\", \"updated\": \"2026-03-11\"}",
    "{\"title\": \"\(Story.title)\", \"date\": \"soon\", \"next\": \(other)}", "{\"date\": \"2026-03-11\"}",
    "3",
  ])
  func otherDatesAreNot(state: String) throws {
    #expect(try day(state) == nil)
  }

  /// As deep as JSON is read.
  @Test func aDeepObjectIsFoundAtOnce() throws {
    let object = "{\"title\": \"\(Story.title)\", \"date\": \"2026-03-11\"}"
    let lists = String(repeating: "[1, {\"a\": ", count: 28) + object + String(repeating: "}]", count: 28)
    #expect(try day(lists) == "2026-03-11")
  }

  @Test func whatThePageSaysOtherwiseCountsMore() throws {
    let state = "{\"title\": \"\(Story.title)\", \"date\": \"2026-03-11\"}"
    #expect(try day(state, head: "<meta name=date content=2026-03-10>") == "2026-03-10")
    #expect(try day(state, body: "<p>Posted on March 9, 2026</p>") == "2026-03-09")
  }

  @Test func itIsSaidWhereTheDateIsFrom() throws {
    let script =
      "<script>window.__DATA__ = {\"title\": \"\(Story.title)\", \"filler\": \"\(String(repeating: "-", count: 400))\", \"date\": \"2026-03-11\"}</script>"
    let page = try TestPage.head("<title>\(Story.title)</title>", body: "<h1>\(Story.title)</h1>\(script)")
    let reading = MetadataReader(page.facts, url: nil, fetchedAt: nil).read()
    #expect(reading.published.findings.map { "\($0.source)" } == ["script date"])
  }
}
