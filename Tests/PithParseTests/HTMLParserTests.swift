import PithCore
import PithParse
import Testing

@Suite struct HTMLParserTests {
  @Test func readsElementsAttributesAndText() throws {
    let document = try parse(
      "<!DOCTYPE html><html lang=de><head><title>A &amp; B</title></head>"
        + "<body><p class='x' onclick='y'>Grüße<br>und &#8212; mehr</p></body></html>")
    #expect(
      document.description
        == #"html[lang=de](head(title("A & B")) body(p[class=x]("Grüße" br "und — mehr")))"#)
  }

  @Test func leavesOutTheContentOfScriptStyleAndSVG() throws {
    let document = try parse(
      "<body><script>let a = '<p>';</script><style>p { }</style><svg><title>t</title></svg><p>x</body>")
    #expect(document.description == #"html(body(script style svg p("x")))"#)
  }

  @Test func anEmptyPageIsAnError() {
    #expect(throws: ParseError.emptyInput) { try HTMLParser().parse([]) }
    #expect(throws: ParseError.emptyInput) { try HTMLParser().parse(Array(" \n\t ".utf8)) }
  }

  @Test func aPageBeyondTheLimitIsAnError() {
    let parser = HTMLParser(limits: .init(bytes: 10))
    #expect(throws: ParseError.tooLarge(bytes: 12, limit: 10)) {
      try parser.parse(Array("<p>123456789".utf8))
    }
  }
}

func parse(_ html: String) throws -> HTMLDocument {
  try HTMLParser().parse(Array(html.utf8)).document
}
