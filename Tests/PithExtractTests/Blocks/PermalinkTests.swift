import PithCore
import Testing

@testable import PithExtract

@Suite struct PermalinkTests {
  private func texts(_ body: String) throws -> [String] {
    try TestPage.body(body).assembled.map(\.text)
  }

  @Test(arguments: [
    "<h2>Lamps<a class=headerlink href='#lamps'>¶</a></h2>",
    "<h2>Lamps <a href='#lamps'><span>#</span></a></h2>",
    "<h2><a href='guide.html#lamps'>§</a>Lamps</h2>", "<h2><a href='#lamps'>🔗</a> Lamps</h2>",
    "<h2>Lamps<a href='#lamps'>\u{F0C1}</a></h2>", "<dl><dt>Lamps<a href='#lamps'>¶</a></dl>",
    "<ol><li>Lamps <a href='#fnref:1'>↩\u{FE0E}</a></ol>",
  ])
  func theSignBesideAHeadingGoes(markup: String) throws {
    #expect(try texts(markup) == ["Lamps"])
  }

  @Test func theLinesOfAFootnoteStay() throws {
    #expect(try texts("<p>One wick.<br>Two lamps. <a href='#fnref:1'>↩</a></p>") == ["One wick.\nTwo lamps."])
  }

  @Test(arguments: [
    ("<h2>Tides in C#</h2>", "Tides in C#"), ("<h2><a href='#sharp'>C#</a></h2>", "C#"),
    ("<p>See <a href=/law>§</a></p>", "See §"), ("<h2><a href='#lamps'>#</a></h2>", "#"),
    ("<pre>a <a href='#a'>#</a></pre>", "a #"),
  ])
  func signsOfTheTextStay(markup: String, text: String) throws {
    #expect(try texts(markup) == [text])
  }

  @Test func aTitleHasNone() throws {
    let page = try TestPage.head(
      "<title>Trimming lamps — The Keeper's Handbook 2.1</title>",
      body: "<h1>Trimming lamps<a class=headerlink href='#trimming'>¶</a></h1><p>Take a wick.</p>")
    #expect(page.metadata.title == "Trimming lamps")
  }
}
