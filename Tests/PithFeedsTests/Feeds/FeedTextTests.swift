import Testing

@testable import PithFeeds

@Suite struct FeedTextTests {
  @Test(arguments: [
    ("Mill sold", "Mill sold"),
    ("Mill <b>sold</b> again", "Mill sold again"),
    ("Mill &amp; weir", "Mill & weir"),
    ("Mill &amp;amp; weir", "Mill & weir"),
    ("Caf&eacute; &#8217;n&#x27; bar", "Café ’n' bar"),
    ("&lt;i&gt;Mill&lt;/i&gt; sold", "Mill sold"),
    ("How the &lt;div&gt; element works", "How the <div> element works"),
    ("Why &lt;b&gt; is back", "Why <b> is back"),
    ("If 2 < 3 and 4 > 3", "If 2 < 3 and 4 > 3"),
    ("One<br/>two", "One two"),
    (" Mill\n  sold\u{A0}twice ", "Mill sold twice"),
    ("<img src=\"a.png\"/>Mill", "Mill"),
  ])
  func readsTitlesOfRSS(text: String, expected: String) {
    #expect(FeedText.title(text, markup: .unknown) == expected)
  }

  @Test func takesTextForText() {
    #expect(FeedText.title("Why <b> and </b> differ", markup: .text) == "Why <b> and </b> differ")
    #expect(FeedText.title("Mill &#8211; sold", markup: .text) == "Mill – sold")
  }

  @Test func knowsNoTitle() {
    #expect(FeedText.title(" <b> </b> ", markup: .html) == nil)
  }
}
