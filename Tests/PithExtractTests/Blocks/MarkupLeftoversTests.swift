import PithCore
import Testing

@testable import PithExtract

@Suite struct MarkupLeftoversTests {
  private func shown(_ html: String, beside other: String = "") throws -> [String] {
    try TestPage.body("<p>\(html)</p>\(other)").assembled.map(\.text)
  }

  @Test(arguments: [
    ("&lt;a href=\"https://norvale.example/x?a&amp;amp;b\"&gt;#Bridge&lt;/a&gt; opens.", "#Bridge opens."),
    ("Fish &amp;amp; chips &amp;ndash; and&amp;nbsp;rain", "Fish & chips – and rain"),
    ("[caption id=\"7\" width=\"300\"]The pier[/caption]", "The pier"),
    ("[vc_row][vc_column width=\"1/2\"]The pier opens.[/vc_column][/vc_row]", "The pier opens."),
    ("[et_pb_section fb_built=\"1\"]The pier opens.[/et_pb_section]", "The pier opens."),
    ("It rained.&lt;br /&gt;Nobody minded.", "It rained. Nobody minded."),
  ])
  func whatThePageShowsByMistakeGoes(html: String, text: String) throws {
    #expect(try shown(html) == [text])
  }

  @Test(arguments: [
    "“It [the bridge] opens,” she said.", "[Video] The bridge", "a < b and c > d", "Fish & chips",
    "[caption] is a word of editors", "R&D;",
  ])
  func otherSignsStay(text: String) throws {
    #expect(try shown(text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")) == [text])
  }

  @Test func aBlockOfNothingElseIsNone() throws {
    #expect(try shown("[vc_row]", beside: "<p>The pier opens.</p>") == ["The pier opens."])
  }

  @Test func pagesThatShowCodeKeepIt() throws {
    let text = "Write &amp; for the sign."
    #expect(try shown("Write &amp;amp; for the sign.", beside: "<p>Use <code>x</code>.</p>").first == text)
    #expect(try shown("Write &amp;amp; for the sign.", beside: "<pre>x</pre>").first == text)
  }

  /// Tries of all pairs of places would be ten thousand million steps.
  @Test(arguments: ["&lt;a href=", "[caption x="])
  func whatMayBeginManyTimesIsReadInLinearTime(start: String) throws {
    let text = start + String(repeating: "href=", count: 100_000)
    #expect(try shown(text).count == 1)
  }
}
