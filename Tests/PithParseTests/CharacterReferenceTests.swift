import PithCore
import Testing

@testable import PithParse

@Suite struct CharacterReferenceTests {
  @Test(arguments: [
    ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"),
    ("&eacute;&hellip;&euro;", "é…€"),
    ("&period;&comma;&NewLine;&zwnj;", ".,\n\u{200C}"),
    ("&NotEqualTilde;", "≂̸"), ("&Tab;&zwnj;&CounterClockwiseContourIntegral;", "\t\u{200C}∳"),
    // Without a semicolon: the longest of the names that may be.
    ("&eacute &notit; &noti &copyright", "é ¬it; ¬i ©right"),
    ("&hellip &unknown; &unknown &", "&hellip &unknown; &unknown &"),
    ("AT&T R&D &&amp;", "AT&T R&D &&"),
    ("&#8212;&#x2014;&#X2014 &#8212x", "——— —x"),
    // What windows-1252 pages mean by C1 controls.
    ("&#145;&#146;&#150;&#x80;", "‘’–€"),
    ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a&#1;b&#xFFFF;c", "abc"),
    ("&#; &#x; &#xg", "&#; &#x; &#xg"),
    ("&am<b>p;</b>", "&amp;"),
  ])
  func isResolved(reference: String, text: String) throws {
    #expect(try parse("<p>\(reference)").text(below: 0) == text)
  }

  @Test func everyNameOfTheStandardIsKnown() {
    let names = NamedCharacters.entries.split(separator: ",").flatMap { $0.split(separator: " ").dropFirst() }
    #expect(names.count == 2_125)
    for name in names {
      let text = Array(name.utf8).withUnsafeBufferPointer { NamedCharacterTable.standard.text(of: $0) }
      #expect(text?.isEmpty == false, "\(name)")
    }
  }
}
