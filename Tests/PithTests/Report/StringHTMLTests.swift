import Testing

@testable import Pith

@Suite struct StringHTMLTests {
  @Test(arguments: [
    ("plain – text", "plain – text"), ("</p>", "&lt;/p&gt;"), ("a & b", "a &amp; b"),
    ("\" onclick='x'", "&quot; onclick=&#39;x&#39;"), ("one\n\ttwo", "one\n\ttwo"),
    ("a\u{0}b\u{1B}c\u{7F}d\u{85}e", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"), ("é\u{A0}", "é\u{A0}"),
    // A combining mark must not hide the bracket.
    ("<\u{338}script>", "&lt;\u{338}script&gt;"), ("", ""),
  ])
  func holdsNoMarkup(text: String, escaped: String) {
    #expect(text.escapedForHTML == escaped)
  }
}
