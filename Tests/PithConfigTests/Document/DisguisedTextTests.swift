import Testing

@testable import PithConfig

@Suite struct DisguisedTextTests {
  @Test func keepsThePlacesOfAllElse() {
    var text = DisguisedText("a: 1\r\n\"ключ\": 2\nb: 3\n")
    let isDone = text.disguise("ключ", at: TextPlace(line: 2, column: 1))
    #expect(isDone)
    #expect(text.original(at: TextPlace(line: 2, column: 1)) == "ключ")
    #expect(text.text.unicodeScalars.count == "a: 1\r\n\"ключ\": 2\nb: 3\n".unicodeScalars.count)
    #expect(!text.text.contains("ключ"))
    #expect(text.text.hasPrefix("a: 1\r\n\""))
    #expect(text.text.hasSuffix("\": 2\nb: 3\n"))
  }

  @Test func givesEachKeyItsOwnName() {
    var text = DisguisedText("k: 1\nk: 2\n")
    let isDone = [1, 2].map { text.disguise("k", at: TextPlace(line: $0, column: 1)) }
    #expect(isDone == [true, true])
    let names = text.text.split(separator: "\n").compactMap(\.first)
    #expect(Set(names).count == 2)
  }

  @Test(arguments: [
    ("\"a\\u0062\": 1\n", "ab", 1, 1), ("!!str k: 1\n", "k", 1, 1), ("k: 1\n", "k", 9, 1),
    ("k: 1\n", "k", 1, 90),
    ("k: 1\n", "", 1, 1),
  ])
  func leavesAloneWhatItCannotFind(yaml: String, key: String, line: Int, column: Int) {
    var text = DisguisedText(yaml)
    let isDone = text.disguise(key, at: TextPlace(line: line, column: column))
    #expect(!isDone)
    #expect(text.text == yaml)
  }
}
