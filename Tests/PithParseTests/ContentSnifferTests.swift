import PithCore
import PithParse
import Testing

@Suite struct ContentSnifferTests {
  @Test(arguments: [
    ("%PDF-1.7 <p>", "a PDF file"),
    ("PK\u{3}\u{4}\u{14}\0", "a ZIP archive or an office document"),
    ("GIF89a", "a GIF image"),
    ("  {\"html\": \"<p>x</p>\"}", "JSON data"),
    ("[{\"a\": 1}]", "JSON data"),
    (
      "<?xml version=\"1.0\"?><!-- x --><rss version=\"2.0\"><channel><title>x",
      "XML with the root element rss"
    ),
    (
      "\u{FEFF}<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'>",
      "XML with the root element feed"
    ),
    ("Just a line of text.\n\n1 < 2 & 3 > 2", "plain text without a single tag"),
    ("<!-- only a comment -->", "plain text without a single tag"),
  ])
  func saysWhatItIs(content: String, kind: String) {
    #expect(throws: ParseError.notHTML(kind)) { try HTMLParser().parse(Array(content.utf8)) }
  }

  @Test func packedAndRandomBytesAreNoPages() {
    #expect(throws: ParseError.notHTML("gzip data; unpack it first")) {
      try HTMLParser().parse([0x1F, 0x8B, 0x08, 0, 0, 0])
    }
    var random = SplitMix(seed: 1)
    let bytes = (0..<10_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    #expect(throws: ParseError.notHTML("binary data")) { try HTMLParser().parse(bytes) }
    #expect(throws: ParseError.notHTML("binary data")) {
      try HTMLParser().parse(Array(repeating: 0, count: 100) + [0x41])
    }
  }

  @Test(arguments: [
    "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><body>x</body></html>",
    "<p>x",
    "text <b>bold",
    "{<p>x",
  ])
  func readsPages(content: String) throws {
    #expect(try !parse(content).nodes.isEmpty)
  }

  @Test func aFewNullBytesAreNoReasonToRefuse() throws {
    let page = "<p>" + String(repeating: "words ", count: 50) + "\0\0<p>more"
    #expect(try parse(page).text(below: 0).hasSuffix("more"))
  }
}
