import Testing

@testable import PithExtract

@Suite struct PhraseTableTests {
  private let table = PhraseTable([
    ("port", "harbour, old harbour, harbour bridge"), ("span", "bridge,\n  old harbour bridge ,"),
    ("none", ""),
  ])

  private func found(_ text: String, at index: Int) -> [String] {
    var found: [String] = []
    let words = text.split(separator: " ").map { WordHash.of($0.utf8) }
    table.match(words, at: index) { value, count in found.append("\(value) \(count)") }
    return found.sorted()
  }

  @Test func everyPhraseThatStartsAtAWordIsFound() {
    #expect(found("the old harbour bridge", at: 1) == ["port 2", "span 3"])
    #expect(found("the old harbour bridge", at: 2) == ["port 1", "port 2"])
    #expect(found("the old harbour bridge", at: 3) == ["span 1"])
    #expect(found("the old harbour bridge", at: 0) == [])
  }

  @Test func aPhraseDoesNotReachBeyondTheText() {
    #expect(found("old", at: 0) == [])
    #expect(found("old harbour", at: 0) == ["port 2"])
  }

  @Test func anEmptyTableFindsNothing() {
    PhraseTable<Int>([]).match([1, 2], at: 0) { _, _ in Issue.record("found a phrase") }
  }

  @Test func manyPhrasesAreAllFound() {
    let list = (0..<2_000).map { "word\($0) tail\($0 % 7)" }.joined(separator: ",")
    let table = PhraseTable([(true, list)])
    for index in 0..<2_000 {
      var count = 0
      let words = ["word\(index)", "tail\(index % 7)"].map { WordHash.of($0.utf8) }
      table.match(words, at: 0) { _, length in count += length }
      #expect(count == 2)
    }
  }
}
