import Testing

@testable import PithExtract

@Suite struct StateTextTests {
  private func paragraphs(_ json: String) throws -> [String] {
    StateText(try #require(JSONReader.value(in: Array(json.utf8)))).paragraphs
  }

  private static let sentences = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd]
  private static let blocks = sentences.map { "{\"type\": \"text\", \"value\": \"\($0)\"}" }.joined(
    separator: ",")

  @Test func theArticleIsWhereMostOfTheProseStands() throws {
    let json = """
      {"navigation": ["Home", "Sport"], "page": {"teasers": ["Cod prices fell in the port for the third week"],
      "article": {"title": "The bridge of Norvale", "blocks": [\(Self.blocks)]}}}
      """
    #expect(try paragraphs(json) == Self.sentences)
  }

  @Test func theObjectWithThePagesTitleIsTheArticle() throws {
    let other = Self.sentences.map { "{\"value\": \"\($0.replacing("bridge", with: "pier"))\"}" }.joined(
      separator: ",")
    let json = """
      {"page": {"title": "Norvale Gazette", "articles": [{"headline": "Pier open", "blocks": [\(other), \(other)]},
      {"headline": "The bridge of Norvale", "blocks": [\(Self.blocks)]}]}}
      """
    let value = try #require(JSONReader.value(in: Array(json.utf8)))
    #expect(StateText(value, titles: ["the Bridge of Norvale!"]).paragraphs == Self.sentences)
    #expect(StateText(value, titles: ["Nothing of the sort"]).paragraphs.count == 12)
    #expect(StateText(value, titles: [""]).paragraphs.count == 12)
  }

  @Test func addressesAreNoProse() throws {
    let address = "https://gazette.example/log-in?to=a-b-c-d-e-f-g-h&flow=the-account-of-a-reader"
    let addresses = Array(repeating: "\"\(address)\"", count: 20).joined(separator: ",")
    #expect(try paragraphs("[\(addresses)]").isEmpty)
    #expect(try paragraphs("{\"a\": [\(addresses)], \"b\": [\(Self.blocks)]}") == Self.sentences)
    let japanese = String(repeating: "港の橋は月曜日の朝に再び開通した。", count: 10)
    #expect(try paragraphs("{\"a\": \"\(japanese)\"}") == [japanese])
  }

  @Test func anArticleInOneStringIsFound() throws {
    let text = Self.sentences.joined(separator: " ")
    #expect(try paragraphs("{\"a\": [{\"b\": \"\(text)\"}], \"c\": 7, \"d\": null}") == [text])
  }

  @Test func aFewSentencesAreNoArticle() throws {
    #expect(try paragraphs("{\"a\": \"\(Prose.opening)\", \"b\": \"\(Prose.ferries)\"}").isEmpty)
    #expect(try paragraphs("{}").isEmpty)
  }

  @Test func labelsAreNoProse() throws {
    let labels = (0..<40).map { "\"Open the menu of harbour \($0)\"" }.joined(separator: ",")
    #expect(try paragraphs("[\(labels)]").isEmpty)
    #expect(try paragraphs("{\"a\": [\"More on the bridge\", \(Self.blocks)]}") == Self.sentences)
  }

  @Test func programsAreNoProse() throws {
    let program = String(repeating: "if (boat) { leave(quay); } else { stay(quay); } ", count: 20)
    #expect(try paragraphs("{\"a\": \"\(program)\", \"b\": [\(Self.blocks)]}") == Self.sentences)
    #expect(try paragraphs("{\"a\": \"\(program)\"}").isEmpty)
  }
}
