import Testing

@testable import PithExtract

@Suite struct PageSumsTests {
  private func sums(_ body: String) throws -> PageSums {
    let page = try TestPage.body(body).segmented
    return PageSums(page, TextSurvey(page))
  }

  @Test func anySumIsADifference() {
    var sum = PageSums.Sum(capacity: 3)
    for value in [2, 3, 5] as [Float] { sum.append(value) }
    #expect(sum.total == 10)
    #expect(sum.before(2) == 5)
    #expect(sum.over(1..<3) == 8)
    #expect(sum.over(1..<1) == 0)
  }

  @Test func fifteenWordsThatEndASentenceAreProse() throws {
    let sentence = Prose.opening
    let linked = "<a href=/x>\(Prose.ferries)</a>"
    let sums = try sums(
      "<p>\(sentence)</p><p>\(sentence.dropLast())</p><p>\(sentence.dropFirst(4))</p><p>\(linked)</p>")
    #expect(sums.isProse == [true, false, false, false])
    #expect(sums.proseWords.total == 15)
    #expect(sums.words.total == 15 + 15 + 14 + 15)
    #expect(sums.linkWords.total == 15)
  }

  @Test(arguments: [("10:30", true), ("in 2026", true), ("3 hours ago", true), ("cod 30", false)])
  func shortTextsWithATimeAreDated(text: String, isDated: Bool) throws {
    #expect(try sums("<p>\(text)</p>").dates.total == (isDated ? 1 : 0))
    #expect(try sums("<p>\(String(repeating: "cod ", count: 25)) \(text)</p>").dates.total == 0)
  }

  @Test func aHeadingIsOneByItsOwnElement() throws {
    #expect(try sums("<h2>Cod</h2><h3><b>Eel</b></h3><p>Ray</p>").headings.total == 2)
  }
}
