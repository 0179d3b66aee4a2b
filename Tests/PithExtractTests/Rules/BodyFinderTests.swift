import PithCore
import Testing

@testable import PithExtract

@Suite struct BodyFinderTests {
  @Test func whatStandsBesideTheBodyIsNotContent() throws {
    let page = try Story.page(
      before: "<div><p>Fair, nine degrees</p></div>", after: "<div><p>Printed on paper</p></div>")
    #expect(try page.verdict(on: "Fair, nine degrees") == .stripped(.other, "outside-body"))
    #expect(try page.verdict(on: "Printed on paper") == .stripped(.other, "outside-body"))
    #expect(page.kept == Story.paragraphs)
  }

  @Test func whatStandsAmongTheParagraphsIsContent() throws {
    let page = try Story.page(
      inside: "<h2>The work</h2><ul><li>Steel</li><li>Stone</li></ul><div><div>In <i>short</i></div></div>")
    #expect(
      page.kept == Story.paragraphs[..<3] + ["The work", "Steel", "Stone", "In short"]
        + Story.paragraphs[3...])
  }

  @Test func aBodyInPartsSideBySideIsOne() throws {
    let parts = Story.paragraphs.enumerated().map { "<div id=part\($0)><p>\($1)</p></div>" }
    let page = try TestPage(
      "<title>\(Story.title)</title><body><main><h1>\(Story.title)</h1>"
        + parts.joined(separator: "<div class=ad-container>Tickets at the quay</div>") + "</main></body>")
    #expect(page.kept == Story.paragraphs)
  }

  @Test func partsOfTheBodyInContainersOfTheirOwnAreKept() throws {
    let (first, last) = (Story.paragraphs[..<4], Story.paragraphs[4...])
    let page = try TestPage(
      """
      <title>\(Story.title)</title><body><div><h1>\(Story.title)</h1>
      <div class=text>\(first.map { "<p>\($0)</p>" }.joined())</div>
      <div class=box>Ferry fares</div>
      <div class=text>\(last.map { "<p>\($0)</p>" }.joined())</div></div></body>
      """)
    #expect(page.kept == Story.paragraphs)
  }

  @Test func paragraphsWithoutContainersAreTheBody() throws {
    let page = try TestPage("<title>\(Story.title)</title>\(Story.body)")
    #expect(page.kept == Story.paragraphs)
  }

  @Test func textBrokenByLineBreaksIsTheBody() throws {
    let page = try TestPage(
      "<title>\(Story.title)</title><body><div>\(Story.paragraphs.joined(separator: "<br><br>"))</div></body>"
    )
    #expect(page.kept == Story.paragraphs)
  }

  @Test func shortTextIsTheBodyWhereThereIsNoProse() throws {
    #expect(try TestPage.body("<div><p>Closed until May</p></div>").kept == ["Closed until May"])
  }

  // MARK: Links

  @Test func linksInTheBodyAreNoContent() throws {
    let page = try Story.page(inside: "<p><a href=/x>Ferry fares of the summer</a></p>")
    #expect(try page.verdict(on: "Ferry fares of the summer") == .stripped(.other, "links"))
  }

  @Test func aLinkedSentenceOfTheBodyIs() throws {
    let sentence = "The council has put the plans for the second bridge on show in the town hall."
    #expect(
      try Story.page(inside: "<p><a href=/x>\(sentence)</a></p>").verdict(on: sentence) == .kept("body"))
  }

  @Test func aLinkInsideASentenceTakesNothingAway() throws {
    let page = try Story.page(inside: "<p>See the <a href=/x>fares</a> of the ferry.</p>")
    #expect(try page.verdict(on: "See the fares of the ferry.") == .kept("body"))
  }

  // MARK: Postscripts

  @Test(arguments: ["correction", "editors-note", "postscript", "article-note"])
  func aPostscriptBelowTheBodyIsKept(name: String) throws {
    let note = "The name of the harbour master was misspelt."
    for markup in ["<p class=\(name)>\(note)</p>", "<div class=\(name)><h4>Note</h4><p>\(note)</p></div>"] {
      #expect(try Story.page(after: markup).verdict(on: note) == .kept("postscript"))
    }
  }

  @Test func aListOfCorrectionsIsNoPostscript() throws {
    let notes = (1...5).map { "<p>The name of boat \($0) was misspelt.</p>" }.joined()
    #expect(try Story.page(after: "<div class=corrections>\(notes)</div>").kept == Story.paragraphs)
  }

  @Test func aNoteAboveTheBodyIsNoPostscript() throws {
    let page = try Story.page(before: "<p class=correction>Names are spelt as found.</p>")
    #expect(try !page.verdict(on: "Names are spelt as found.").isKept)
  }
}
