import Testing

@Suite struct LineDifferenceTests {
  @Test func isEmptyForTheSameText() {
    #expect(LineDifference(expected: "a\n\nb\n", actual: "a\n\nb\n").isEmpty)
  }

  @Test func marksWhatIsMissingAndWhatIsTooMuch() {
    let difference = LineDifference(expected: "a\nb\nc\nd\ne\nf", actual: "a\nb\nc\nX\ne\nf\ng")
    #expect(!difference.isEmpty)
    #expect(difference.testDescription == "\n  b\n  c\n- d\n+ X\n  e\n  f\n+ g")
  }
}
