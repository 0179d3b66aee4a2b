import Testing

@testable import PithExtract

@Suite struct FieldReadingTests {
  private func reading(isComplete: Bool, asked: inout [String]) -> FieldReading<String> {
    var reading = FieldReading<String>(isComplete: isComplete)
    func value(_ text: String?, _ name: String) -> String? {
      asked.append(name)
      return text
    }
    reading.add(value(nil, "a"), from: .meta("a"))
    reading.add(value("cod", "b"), from: .meta("b"))
    reading.add(value("eel", "c"), from: .meta("c"))
    reading.takeFirst()
    return reading
  }

  @Test func evidenceIsAllThatIsFound() {
    var asked: [String] = []
    let reading = reading(isComplete: true, asked: &asked)
    #expect(reading.findings.map(\.value) == ["cod", "eel"])
    #expect(reading.value == "cod")
    #expect(asked == ["a", "b", "c"])
  }

  @Test func whereOneValueIsWantedNothingIsLookedUpBehindIt() {
    var asked: [String] = []
    let reading = reading(isComplete: false, asked: &asked)
    #expect(reading.findings.map(\.value) == ["cod"])
    #expect(reading.value == "cod")
    #expect(asked == ["a", "b"])
  }
}
