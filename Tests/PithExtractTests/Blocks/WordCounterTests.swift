import Testing

@testable import PithExtract

@Suite struct WordCounterTests {
  private func count(_ text: String) -> WordCounter.Count {
    Array(text.utf8).withUnsafeBufferPointer { WordCounter.count($0) }
  }

  @Test(arguments: [
    ("", 0),
    ("The ferry left at noon.", 5),
    ("It didn't leave: 9.30 a.m. was too early", 11),
    ("snake_case x2", 2),
    ("Паром ушёл в полдень — без грузовиков.", 6),
    ("Die Fähre fährt über den Fluß", 6),
    ("Η γέφυρα άνοιξε", 3),
    ("غادرت العبارة الميناء ظهرا", 4),
    ("הגשר נפתח מחדש", 3),
    ("पुल फिर खुल गया", 4),
    ("다리가 다시 열렸다", 3),
    ("« Le pont » … 12 000 €", 4),
    ("🌊 🌊 storm", 1),
  ])
  func wordsAreRunsOfLettersAndDigits(text: String, words: Int) {
    #expect(count(text).words == words)
  }

  @Test(arguments: [
    ("大桥重新开放", 3), ("大桥重新开放了。", 4), ("橋", 1), ("フェリーは正午に出た", 5), ("สะพานเปิด", 5), ("ສະພານ", 3),
    ("𠮷野家", 2), ("2026年5月", 3),
  ])
  func scriptsWithoutSpacesCountAWordForTwoCharacters(text: String, words: Int) {
    #expect(count(text).words == words)
  }

  @Test(arguments: [
    "It left.", "Did it leave?", "It left!", "It left: ", "It left…", "It left...", "“It left.”",
    "‘It left.’",
    "\"It left.\"", "(It left.)", "[It left.]", "Il est parti. »", "„Sie fuhr.“", "»Sie fuhr.«",
    "›Sie fuhr.‹",
    "它走了。", "「出た。」", "走了吗？", "走了！", "他说：", "走了……", "（走了。）", "وصل القارب؟", "नाव चली गई।", "नाव चली गई॥",
    "کشتی روانہ ہو گئی۔", "Նավը մեկնեց։", "ጀልባው ሄደ።", "出た｡", "走了．", "Паром ушёл.", "It left.'",
    "It left.\u{A0}",
    "သင်္ဘောထွက်သွားပြီ။", "កប៉ាល់ចាកចេញ។",
  ])
  func sentenceEndsAreSeenBehindQuotesAndBrackets(text: String) {
    #expect(count(text).endsSentence)
  }

  @Test(arguments: [
    "", "Ferry timetable", "Version 2.0", "It left. More", "It left, ", "走了", "Photo: Ana Ruiz", "It left — ",
    "It left. |", "قارب،", "$9.5", "Norvale »", "🌊",
  ])
  func allElseEndsNoSentence(text: String) {
    #expect(!count(text).endsSentence)
  }

  @Test(
    arguments: [[0xE2], [0xE2, 0x80], [0xF0], [0xF0, 0x9F], [0xD8], [0xC2], [0x80, 0xBF]] as [[UInt8]])
  func textThatEndsInsideACharacterIsNoTrap(bytes: [UInt8]) {
    let count = bytes.withUnsafeBufferPointer { WordCounter.count($0) }
    #expect(count.words <= 2)
  }

  @Test(arguments: 1...40)
  func wordsAreCountedAlikeWhereverTheyStand(place: Int) {
    let before = String((0..<place).map { $0 % 7 == 5 ? " " : "a" })
    for text in ["é", "_", "9", " ", "-", "“x”", "x y", "ß é", "."].map({
      "\(before)\($0)left the pier_7 at 9"
    }) {
      let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      #expect(count(text).words == words.count, "\(text)")
    }
  }

  @Test(arguments: 0...40)
  func whatClosesASentenceMayBeLong(closing: Int) {
    let closing = String(repeating: ")", count: closing)
    #expect(count("The ferry left at noon.\(closing)").endsSentence)
    #expect(!count("The ferry left at noon\(closing)").endsSentence)
    #expect(!count("The ferry left. At noon\(closing)").endsSentence)
  }
}
