import Testing

@testable import PithExtract

@Suite struct MarkupTextTests {
  @Test(arguments: [
    ("Storm closes pier", "Storm closes pier"), ("  Storm \n closes  ", "Storm closes"),
    ("Fish &amp; Chips", "Fish & Chips"), ("&quot;Storm&quot; &#8211; &#x2014;", "\"Storm\" – —"),
    ("Ruiz&#039;s boat", "Ruiz's boat"), ("Ruiz&rsquo;s&nbsp;boat", "Ruiz’s boat"), ("AT&T", "AT&T"),
    ("R&D & more", "R&D & more"), ("a &unknown; b", "a &unknown; b"), ("&", "&"), ("&;", "&;"),
    ("&#;", "&#;"),
    ("&#xZZ;", "&#xZZ;"), ("&#1114112;", "&#1114112;"), ("&#xD800;", "&#xD800;"), ("x&#0;y", "xy"),
    ("&#99999999999;", "&#99999999999;"), ("&amp;lt;", "&lt;"), ("&#38;", "&"), ("har&shy;bour", "harbour"),
    ("<b>Storm</b> closes<br>pier", "Storm closes pier"), ("&lt;p&gt;Storm&lt;/p&gt;", "Storm"),
    ("waves < 9 m and > 3 m", "waves < 9 m and > 3 m"), ("a <3 b", "a <3 b"),
    ("cut <a href=", "cut <a href="),
    ("<", "<"), ("<>", "<>"), ("</p>", ""), ("", ""), ("don&#146;t", "don’t"),
  ])
  func referencesAndTagsAreResolved(text: String, expected: String) {
    #expect(MarkupText.plain(text) == expected)
  }

  @Test(arguments: ["<a", "&", "&a", "<a>", "< ", "&amp;", "</"])
  func longRunsAreReadInLinearTime(part: String) {
    let text = MarkupText.plain(String(repeating: part, count: 20_000) + " end")
    #expect(text.hasSuffix("end"))
  }
}
