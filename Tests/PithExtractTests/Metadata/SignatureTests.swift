import PithCore
import Testing

@testable import PithExtract

@Suite struct SignatureTests {
  private func authors(_ end: String) throws -> [String] {
    let text = String(repeating: "<p>The storm came at night and closed the pier.</p>", count: 5)
    let head = "<meta name=author content=Norvale><meta property=og:site_name content=Norvale>"
    return try TestPage.head(
      head, body: "<h1>Storm closes pier</h1><article>\(text)\(end)</article><p>Other stories</p>"
    ).metadata.authors
  }

  @Test(arguments: ["text-align:right", "text-align: right;"])
  func theNameSetToTheRightIsTheAuthor(style: String) throws {
    #expect(try authors("<p style='\(style)'><strong>Ana Ruiz</strong></p>") == ["Ana Ruiz"])
  }

  @Test(arguments: [
    "<p><strong>Ana Ruiz</strong></p>", "<p style='text-align:right'>Photo: Ana Ruiz</p>",
    "<p style='text-align:right'>Norvale</p>",
    "<p style='text-align:right'>Ana Ruiz</p><p style='text-align:right'>Tom Okafor</p>",
    "<div style='text-align:right'><p>Sun came out again</p></div>",
    "</article><div><p style='text-align:right'>Ana Ruiz</p></div>",
  ])
  func allElseIsNone(end: String) throws {
    #expect(try authors(end) == ["Norvale"])
  }
}
