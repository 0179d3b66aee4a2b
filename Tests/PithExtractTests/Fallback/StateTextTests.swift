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
