import Testing

@testable import PithStore

@Suite struct SlugTests {
  @Test(arguments: [
    ("Bridge Reopens", "bridge-reopens"), ("  --“Too fast”, she said... ", "too-fast-she-said"),
    ("L'été à Québec", "l-été-à-québec"), ("Ще не вмерла", "ще-не-вмерла"), ("新しい橋が開通", "新しい橋が開通"),
    ("पुल फिर खुला", "पुल-फिर-खुला"), ("١٢٣ الجسر", "١٢٣-الجسر"), ("Η Οδός", "η-οδός"), ("50 % – €3", "50-3"),
    ("🙂", ""),
    ("", ""),
    ("../../etc/passwd", "etc-passwd"), ("a\u{0}b\nc", "a-b-c"), ("e\u{301}te\u{301}", "été"),
  ])
  func keepsLettersAndDigitsOfEveryScript(title: String, slug: String) {
    #expect(Slug(title).text.unicodeScalars.elementsEqual(slug.unicodeScalars))
  }

  @Test func endsWithAWholeWord() {
    let slug = Slug(String(repeating: "bridge ", count: 20)).text
    // Eleven words of six letters with ten hyphens are 76 bytes; one more would be 83.
    #expect(slug == Array(repeating: "bridge", count: 11).joined(separator: "-"))
  }

  @Test func cutsAWordThatIsTooLongAtACharacter() {
    #expect(Slug(String(repeating: "x", count: 300)).text.utf8.count == 80)
    // Three bytes a character: 26 of them are 78 bytes.
    #expect(Slug(String(repeating: "橋", count: 50)).text.count == 26)
    // e, combining acute and combining dot below stay together.
    let marked = Slug(String(repeating: "q\u{323}\u{301}", count: 50)).text
    #expect(marked.utf8.count == 80)
    #expect(marked.allSatisfy { $0 == "q\u{323}\u{301}" })
  }

  @Test func shortStartDoesNotLoseALongTitle() {
    let slug = Slug("2026年 " + String(repeating: "橋", count: 50)).text
    #expect(slug.hasPrefix("2026年-橋橋"))
    #expect((78...80).contains(slug.utf8.count))
  }
}
