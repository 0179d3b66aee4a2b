import PithCore
import Testing

@testable import PithExtract

/// What a model that keeps every block but the title would leave behind the article.
@Suite struct PublisherLinesTests {
  private func judged(inside: String = "", after: String = "", as kind: PageKind = .news) throws
    -> ModelledPage
  {
    let body = Story.paragraphs.map { "<p>\($0)</p>" }
    let page = try TestPage(
      """
      <title>\(Story.title)</title><article><h1>\(Story.title)</h1><div>\(body[..<2].joined())\(inside)\(body[2...].joined())
      \(after)</div></article>
      """)
    return ModelledPage(page, try ModelFile.scoring([0.01, 0.9], as: kind).model)
  }

  @Test(arguments: [
    ("###", "end-mark"), ("# # #", "end-mark"), ("___", "end-mark"), ("-30-", "end-mark"),
    ("– 30 –", "end-mark"), ("(dpa/lno)", "editor-line"), ("(AFP)", "editor-line"),
    ("(rpt/bhn)", "editor-line"),
    ("- END -", "end-mark"), ("(gazette.example/Ana)", "editor-line"), ("责任编辑：", "editor-line"),
    ("编辑丨罗静", "editor-line"), ("审核丨李薇", "editor-line"), ("press@lumenar.example", "press-contact"),
    ("Contact: press@lumenar.example", "press-contact"), ("《海湾日报》（2026年07月12日 03 版）", "first-publication"),
    ("Sursa foto: Ana Ruiz", "photo-credit"), ("Borítókép: Ana Ruiz", "photo-credit"),
    ("Quelle: dpa", "source-line"), ("SOURCE Lumenar Energy Inc.", "source-line"),
    ("Editor: Wahyu Adi", "editor-line"),
    ("Media Contact: Jon Abelard press@lumenar.example +1 555 0142", "press-contact"),
    ("This article was originally published on Norvale Today.", "first-publication"),
    ("Photo: Ana Ruiz/Norvale Gazette", "photo-credit"),
    ("The swan, shortly before the recorder. Photo: Kelder Post", "photo-credit"),
  ])
  func whatPublishersPutBehindATextIsNoneOfIt(text: String, rule: String) throws {
    let page = try judged(after: "<p>\(text)</p>")
    #expect(page.kept == Story.paragraphs)
    #expect(try page.verdict(on: text).rule == rule)
  }

  @Test func aCallToWriteEndsAText() throws {
    let call = "Were you at the bridge? Write to tips@gazette.example and tell."
    #expect(try judged(after: "<p>\(call)</p>").kept == Story.paragraphs)
    let text = "Who wrote to bridge@norvale.example? Nobody in the office could say."
    #expect(try judged(after: "<p>\(text)</p>").kept.last == text)
  }

  @Test func theDayOfAPrintedPaperEndsATextInBrackets() throws {
    let line = "【2026/07/12 海灣日報】"
    #expect(try judged(after: "<p>\(line)</p>").kept == Story.paragraphs)
    let title = "【海灣的燈】"
    #expect(try judged(after: "<p>\(title)</p>").kept.last == title)
  }

  @Test func severalLinesGoTogether() throws {
    let page = try judged(after: "<p>###</p><p>Media Contact: Jon Abelard</p><p>Quelle: dpa</p><p>(dpa)</p>")
    #expect(page.kept == Story.paragraphs)
  }

  @Test(arguments: [
    "Source: the minutes of the council, which show who voted for the tunnel and who was against it in March.",
    "* * *", "– – –", "Photo: the pier stood empty for two days.", "(Norvale)", "(and nobody came)",
    "Sources close to it said no.",
  ])
  func whatOnlyLooksLikeItStays(text: String) throws {
    #expect(try judged(inside: "<p>\(text)</p>").verdict(on: text).isKept)
  }

  @Test func sourcesAreNamedInTheMidstOfATextToo() throws {
    let text = "Quelle: dpa"
    let inside = "<p>\(text)</p><p>\(Prose.opening)</p><p>\(Prose.ferries)</p><p>\(Prose.piers)</p>"
    #expect(try judged(inside: inside).verdict(on: text).isKept)
  }

  @Test func aLabelledFactAmongOthersIsNoTrailer() throws {
    let facts =
      "<p><b>Source:</b> the harbour office</p><p><b>Place:</b> Norvale</p><p><b>What happened:</b> cod fell</p>"
    #expect(try judged(after: facts).verdict(on: "Source: the harbour office").isKept)
  }

  @Test func cellsAndHeadingsAreNoLines() throws {
    let table = "<table><tr><th>Age</th><th>Boats</th></tr><tr><td>30</td><td>Photo: none</td></tr></table>"
    let page = try judged(after: table + "<h3>Source: x</h3><p>\(Prose.opening)</p>")
    #expect(page.kept.contains("Source: x"))
    #expect(page.texts.contains { $0.contains("Photo: none") && page.kept.contains($0) })
  }

  @Test func onPagesOfOtherKindsTheyMayBeAllThereIs() throws {
    #expect(try judged(after: "<p>Quelle: dpa</p>", as: .forum).verdict(on: "Quelle: dpa").isKept)
  }

  @Test func cellsOfLayoutsHaveSuchLinesAndCellsOfDataDoNot() throws {
    let line = "Print this story E-mail to a friend"
    func kept(_ table: String) throws -> Bool {
      try judged(inside: table).kept.contains { $0.contains(line) }
    }
    #expect(try !kept("<table><tr><td>\(line)</td></tr></table>"))
    let text = [Prose.opening, Prose.ferries, Prose.piers].joined(separator: "<br><br>")
    #expect(try !kept("<table><tr><td>Left</td><td>\(text)<br><br>\(line)</td></tr></table>"))
    #expect(
      try kept("<table><tr><td>Link</td><td>\(line)</td></tr><tr><td>Text</td><td>Open</td></tr></table>"))
  }
}
