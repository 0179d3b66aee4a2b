import Testing

@testable import PithExtract

@Suite struct DeclaredTextTests {
  private func linkedData(_ json: String) throws -> [String] {
    DeclaredText(try TestPage.linkedData(json).facts).linkedData
  }

  @Test func theLongestBodyInTheLinkedDataCounts() throws {
    let json = """
      [{"@type": "Comment", "text": "Cod fell"}, {"@type": "NewsArticle", "articleBody": "Cod fell hard"}]
      """
    #expect(try linkedData(json) == ["Cod fell hard"])
    #expect(try linkedData("{\"@type\": \"Review\", \"reviewBody\": \"Cod\"}") == ["Cod"])
    #expect(try linkedData("{\"@type\": \"NewsArticle\", \"headline\": \"Cod\"}").isEmpty)
  }

  @Test(
    arguments: [
      ("Cod fell\nEel rose", ["Cod fell", "Eel rose"]), ("Cod\r\n\r\n Eel \n", ["Cod", "Eel"]),
      ("<p>Cod <b>fell</b></p><p>Eel</p>", ["Cod fell", "Eel"]),
      ("Cod<br>Eel<br/>Ray<br />Oar", ["Cod", "Eel", "Ray", "Oar"]),
      ("<ul><li>Cod</li><li>Eel</li></ul>", ["Cod", "Eel"]), ("Cod &amp; eel", ["Cod & eel"]),
      ("<h2>Cod</h2>Eel", ["Cod", "Eel"]), ("Cod < eel", ["Cod < eel"]), (" \n ", []), ("", []),
    ] as [(String, [String])])
  func textIsCutIntoParagraphsAndItsTagsAreTakenAway(text: String, paragraphs: [String]) {
    #expect(DeclaredText.paragraphs(text) == paragraphs)
  }

  @Test func theScriptWithMostTextCounts() throws {
    let long = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd]
    func script(_ sentences: [String]) -> String {
      "<script type=application/json>{\"text\": \"<p>\(sentences.joined(separator: "</p><p>"))</p>\"}</script>"
    }
    let facts = try TestPage.body(
      script(long) + script(long + [Prose.opening]) + "<script type=application/json>{broken</script>"
    ).facts
    #expect(DeclaredText(facts).state == long + [Prose.opening])
    #expect(DeclaredText(try TestPage.body("<p>Cod fell</p>").facts).state.isEmpty)
  }

  @Test func theDescriptionForNetworksComesFirst() throws {
    let plain = "<meta name=description content='Cod fell'>"
    let graph = "<meta property=og:description content='Eel rose'>"
    #expect(DeclaredText(try TestPage.head(plain + graph).facts).description == ["Eel rose"])
    #expect(DeclaredText(try TestPage.head(plain).facts).description == ["Cod fell"])
    #expect(DeclaredText(try TestPage.head("").facts).description.isEmpty)
  }

  @Test func wordsAreCountedOverAllParagraphs() {
    #expect(DeclaredText.words(in: ["Cod fell.", "", "港の橋が開いた"]) == 2 + 4)
  }
}
