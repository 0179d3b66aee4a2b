import Testing

@testable import PithExtract

@Suite struct ClassLexiconTests {
  /// The phrases of a list, words joined as class names join them.
  private func names(_ list: String) -> [String] {
    list.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: "-") }
  }

  @Test func everyEntryMarksItsOwnName() {
    var reader = ClassMarkReader()
    for (mark, list) in ClassLexicon.entries {
      for name in names(list) {
        let marks = Array(name.utf8).withUnsafeBufferPointer { reader.marks(of: $0) }
        #expect(marks.contains(mark), "\(name)")
      }
    }
  }

  @Test func exceptionsHoldAWordThatWouldMark() {
    let words = PhraseTable(ClassLexicon.entries)
    for name in names(ClassLexicon.exceptions) {
      let parts = name.split(separator: "-").map { WordHash.of($0.utf8) }
      var isMarked = false
      for index in parts.indices { words.match(parts, at: index) { _, _ in isMarked = true } }
      #expect(isMarked, "\(name) needs no exception")
    }
  }

  @Test func entriesAreWordsOfLowerCaseLetters() {
    for (_, list) in ClassLexicon.entries {
      for name in names(list) {
        #expect(!name.isEmpty && name.lowercased() == name, "\(name)")
        #expect(name.utf8.allSatisfy { $0 != UInt8(ascii: "=") })
      }
    }
  }
}
