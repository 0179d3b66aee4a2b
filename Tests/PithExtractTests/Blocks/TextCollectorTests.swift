import Testing

@testable import PithExtract

@Suite struct TextCollectorTests {
  // MARK: White space

  @Test(arguments: [
    " ", "\t", "\n", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}", "\u{2003}",
    "\u{2009}", "\u{200A}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}", " \u{A0}\u{202F} ",
  ])
  func allWhiteSpaceIsOneSpace(space: String) {
    #expect("12\(space)000 tonnes".collapsed == "12 000 tonnes")
    #expect("\(space)Pier\(space)".collapsed == "Pier")
    #expect("水\(space)門".collapsed == "水 門")
  }

  // MARK: Invisible characters

  @Test(arguments: [
    "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}",
    "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{61C}", "\u{0}", "\u{1}",
    "\u{8}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9F}",
  ])
  func invisibleCharactersAreDropped(character: String) {
    #expect("har\(character)bour".collapsed == "harbour")
    #expect("\(character)قارب\(character)".collapsed == "قارب")
    #expect("har\(character) \(character)bour".collapsed == "har bour")
  }

  @Test func joinersStayWhereWordsAreWrittenWithThem() {
    #expect("می‌خواهم".collapsed == "می\u{200C}خواهم")
    #expect("नागरिक‍ता".collapsed == "नागरिक\u{200D}ता")
    #expect("क्‍ष".collapsed == "क्\u{200D}ष")
    #expect("👩‍🚒 👨‍👩‍👧 ❤️‍🔥".collapsed == "👩‍🚒 👨‍👩‍👧 ❤️‍🔥")
  }

  @Test func joinersElsewhereAreDropped() {
    #expect("har\u{200C}bour".collapsed == "harbour")
    #expect("\u{200D}Pier\u{200C}".collapsed == "Pier")
    #expect("قارب\u{200C} كبير".collapsed == "قارب كبير")
    #expect("قارب \u{200C}كبير".collapsed == "قارب كبير")
    #expect("قارب\u{200C}".collapsed == "قارب")
  }

  @Test func joinersStayAcrossInlineMarkup() throws {
    #expect(try TestPage.body("<p>می\u{200C}<b>خواهم</b></p>").texts == ["می\u{200C}خواهم"])
    #expect(try TestPage.body("<p><b>می</b>\u{200C}خواهم</p>").texts == ["می\u{200C}خواهم"])
  }

  @Test(arguments: [
    "é", "ß", "€", "…", "“ ”", "‰", "№", "ﬁ", "！", "\u{FFFD}", "한국", "🌊", "á", "️☂️", "٣", "।", "\u{200C}",
  ])
  func allElseStaysAsItIs(text: String) {
    let expected = text == "\u{200C}" ? "" : text
    #expect(text.collapsed == expected)
  }

  @Test func emptyTextStaysEmpty() {
    #expect("".collapsed == "")
    #expect(" \u{AD} ".collapsed == "")
  }

  // MARK: Preformatted text

  @Test func preformattedTextLosesOnlyWhatIsNotSeen() {
    var collector = TextCollector(capacity: 0)
    _ = Array("  a\u{A0}\u{A0}b\u{AD}\u{200B}c\n\td\u{0}  水\u{3000}門".utf8)
      .withUnsafeBufferPointer { collector.appendVerbatim($0) }
    #expect(String(decoding: collector.text, as: UTF8.self) == "  a  bc\n\td  水\u{3000}門")
  }

  // MARK: Blocks

  @Test func spacesAreNotCarriedOverToTheNextBlock() {
    var collector = TextCollector(capacity: 0)
    append("one ", to: &collector)
    let first = collector.endBlock(keepsIndentation: false)
    append("two", to: &collector)
    let second = collector.endBlock(keepsIndentation: false)
    #expect(collector.text[first].elementsEqual("one".utf8))
    #expect(collector.text[second].elementsEqual("two".utf8))
  }

  @Test func countsTheBytesThatAreSeen() {
    var collector = TextCollector(capacity: 0)
    #expect(append(" a\u{AD}b\u{A0}é ", to: &collector) == 4)
  }

  @Test func aBlockOfNothingIsAnEmptyRange() {
    var collector = TextCollector(capacity: 0)
    append(" \n", to: &collector)
    #expect(collector.endBlock(keepsIndentation: true).isEmpty)
  }

  @Test(arguments: [[0xC2], [0xE2, 0x80], [0xE1], [0xEF, 0xBB], [0x61, 0xE3, 0x80]] as [[UInt8]])
  func textThatEndsInsideACharacterIsNoTrap(bytes: [UInt8]) {
    var collector = TextCollector(capacity: 0)
    _ = bytes.withUnsafeBufferPointer { collector.append($0) }
    #expect(collector.text.count <= bytes.count)
  }

  @discardableResult
  private func append(_ text: String, to collector: inout TextCollector) -> Int {
    Array(text.utf8).withUnsafeBufferPointer { collector.append($0) }
  }

  // MARK: Long texts

  /// Words with single spaces between them, of so many bytes, that begin and end with a letter.
  private static func words(_ count: Int) -> String {
    String(
      (0..<count).map { $0 % 7 == 5 && $0 < count - 1 ? " " : Character(Unicode.Scalar(UInt8(97 + $0 % 26))) }
    )
  }

  @Test(arguments: 1...40)
  func whatIsSpecialIsSoWhereverItStands(place: Int) {
    let (before, after) = (Self.words(place), Self.words(40))
    for (special, plain) in [
      ("  ", " "), (" \u{A0}", " "), ("\u{A0} ", " "), (" \n\t", " "), ("\u{AD}", ""), (" \u{200B}", " "),
      ("\u{200B} ", " "), ("\u{7F}", ""), (" \u{7F} ", " "), ("é", "é"), (" é ", " é "), ("“", "“"),
    ] {
      let text = before + special + after
      let collected = Array(text.utf8).withUnsafeBufferPointer { bytes in
        var collector = TextCollector(capacity: 0)
        let ink = collector.append(bytes)
        return (text: String(decoding: collector.text, as: UTF8.self), ink: ink)
      }
      #expect(collected.text == before + plain + after)
      #expect(collected.ink == collected.text.utf8.count { $0 != 0x20 })
    }
  }
}
