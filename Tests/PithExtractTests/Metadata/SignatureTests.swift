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

  @Test(arguments: [
    "<p>등대가 다시 켜졌다.<br><br>윤서진 기자 seojin@narae.example</p>", "<p>윤서진 기자 seojin@narae.example</p>",
  ])
  func aKoreanReporterSignsInALine(end: String) throws {
    #expect(try authors(end) == ["윤서진"])
  }

  @Test(arguments: [
    ("<p>（高瀬結衣）</p>", ["高瀬結衣"]), ("<p>（敬称略）</p>", ["Norvale"]),
    ("<p>（高瀬結衣）</p><p>嵐は夜に来た。</p><p>（水野花子）</p>", ["Norvale"]),
    ("<p>【海灣的燈】</p>", ["Norvale"]), ("<p>大风把码头关了。</p><p>（海湾的灯）</p>", ["Norvale"]),
    ("</article><div><p>（高瀬結衣）</p></div>", ["Norvale"]),
  ])
  func aJapaneseNameInBracketsSignsAtTheEnd(end: String, names: [String]) throws {
    #expect(try authors("<p>嵐は夜に来て、桟橋を閉じた。</p>\(end)") == names)
  }

  @Test func reportersOfSeveralStoriesSignNone() throws {
    let text = String(repeating: "<p>The storm came at night and closed the pier.</p>", count: 15)
    #expect(try authors("\(text)<p>윤서진 기자</p>") == ["윤서진"])
    #expect(try authors("\(text)<p>윤서진 기자</p><p>도경률 기자</p>") == ["Norvale"])
  }
}
