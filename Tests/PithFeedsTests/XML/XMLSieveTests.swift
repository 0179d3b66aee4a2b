import Testing

@testable import PithFeeds

@Suite struct XMLSieveTests {
  private func sieve(_ text: String) -> (xml: String, isComplete: Bool) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var sieve = XMLSieve(bytes, from: 0)
      var xml: [UInt8] = []
      while sieve.advance() { xml += sieve.piece }
      return (String(decoding: xml, as: UTF8.self), sieve.isComplete)
    }
  }

  @Test(arguments: [
    ("<a>x</a>", "<a>x</a>"),
    ("<a b='c' d=e f>x</a>", "<a b=\"c\" d=\"e\" f=\"\">x</a>"),
    ("<a b='\"<&amp;&'/>", "<a b=\"&quot;&lt;&amp;&amp;\"/>"),
    ("<a>&nbsp;&lt;&#65;&#0;&bogus;&</a>", "<a>\u{A0}&lt;A\u{FFFD}&amp;bogus;&amp;</a>"),
    ("<a>?x=1&copy=2</a>", "<a>?x=1&amp;copy=2</a>"),
    ("<a><![CDATA[<b>&amp;]]></a>", "<a>&lt;b&gt;&amp;amp;</a>"),
    ("<a><b><c>x</a>", "<a><b><c>x</c></b></a>"),
    ("<a>x</b></A>", "<a>x</a>"),
    ("<a><!-- <b> --><?php x ?><!ENTITY y>z</a>", "<a>z</a>"),
    ("<a>1 < 2 <</a>", "<a>1 &lt; 2 &lt;</a>"),
    ("<a>x</a><b>y</b>", "<a>x</a>"),
    ("<a <b>x</b></a>", "<a><b>x</b></a>"),
    ("<a>\u{0}\u{1B}x\t</a>", "<a>x\t</a>"),
  ])
  func mends(text: String, expected: String) {
    let result = sieve(text)
    #expect(result.xml == expected)
    #expect(result.isComplete || expected.hasSuffix("/>"))
  }

  @Test(arguments: ["<a>x", "<a><b>x</b>", "<a><![CDATA[x</a>", "<a x='</a>", "<a><!-- x</a>"])
  func tellsWhatIsCutOff(text: String) {
    #expect(!sieve(text).isComplete)
  }

  @Test func passesLongTextOnInPieces() {
    let text = "<a>" + String(repeating: "word &amp; ", count: 40_000) + "</a>"
    #expect(sieve(text).xml == text)
    let cdata = String(repeating: "word & ", count: 40_000)
    #expect(sieve("<a><![CDATA[\(cdata)]]></a>").xml == "<a>\(cdata.replacing("&", with: "&amp;"))</a>")
  }
}
