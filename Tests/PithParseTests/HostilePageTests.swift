import PithCore
import PithParse
import Testing

/// Pages that make parsers slow, deep or large. None may take more than a moment: were one of these quadratic, the
/// tests would never end.
@Suite struct HostilePageTests {
  @Test(arguments: [
    "<div>", "<b>", "<font>", "<a href=x>", "<p>", "<li>", "<ul><li>", "<table>", "<table><tr><td>", "<h1>",
    "<button>",
    "<form>", "<svg>", "<svg><p>", "<object><p>", "<x-y>", "<template>", "<noscript>", "<body class=x>",
    "<frameset>",
    "<b><div></b>", "<a href=x><div>", "<a href=x><div></a>", "</x>", "</p>", "</div>", "<script>", "<!--",
    "<title>",
    "<textarea>", "<a href='", "<a href=\"x>", "<![CDATA[", "<?x ", "<!", "<", "&", "&amp;", "&#1;", "&notin",
    "\u{FFFF}",
    "<p>\u{1}word word word word word word", "<script><!--<script>",
  ])
  func endsSoon(part: String) throws {
    let page = "<p>start" + String(repeating: part, count: 20_000)
    let document = try parse(page)
    #expect(document.text(below: 0).hasPrefix("start"))
    expectConsistent(document)
  }

  @Test func manyAttributesOnOneElement() throws {
    let attributes = (0..<50_000).map { "a\($0)=1 class=c\($0)" }.joined(separator: " ")
    #expect(try parse("<p \(attributes)>x").description == #"html(body(p[class=c0]("x")))"#)
  }

  @Test func manyElementNames() throws {
    let page = (0..<50_000).map { "<x-\($0)>" }.joined()
    #expect(try parse(page).nodes.count == 50_002)
  }

  @Test func longValuesAndTexts() throws {
    let long = String(repeating: "x", count: 5_000_000)
    let document = try parse("<p title='\(long)'>\(long)")
    #expect(document.text(below: 0).utf8.count == 5_000_000)
    #expect(document.firstElement(.p).flatMap { document.valueRange(of: .title, in: $0) }?.count == 5_000_000)
  }

  @Test func deepPagesAreFlattened() throws {
    let parser = HTMLParser(limits: .init(tree: .init(depth: 10)))
    let page = Array((String(repeating: "<div>", count: 50) + "x").utf8)
    let document = try parser.parse(page).document
    #expect(document.firstElement(.div) == 2)
    #expect(document.nodes.count { $0.tag == .div } == 50)
    #expect(document.text(below: 0) == "x")
    #expect(!document.isTruncated)
    expectConsistent(document, depth: 10)
  }

  @Test func pagesWithTooManyNodesAreCut() throws {
    let parser = HTMLParser(limits: .init(tree: .init(nodes: 100)))
    let document = try parser.parse(Array(String(repeating: "<p>x", count: 1_000).utf8)).document
    #expect(document.isTruncated)
    #expect(document.nodes.count == 100)
    expectConsistent(document)
    #expect(try !parser.parse(Array("<p>x".utf8)).document.isTruncated)
  }
}
