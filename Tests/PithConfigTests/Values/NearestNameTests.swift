import Testing

@testable import PithConfig

@Suite struct NearestNameTests {
  private let keys = ["output", "format", "max-age", "max-bytes", "intervals", "least", "most"]

  @Test(arguments: [
    ("intervalls", "intervals"), ("ouptut", "output"), ("max_age", "max-age"), ("maxbytes", "max-bytes"),
    ("Format", "format"), ("mots", "most"),
  ])
  func findsWhatWasMeant(typed: String, meant: String) {
    #expect(NearestName.nearest(to: typed, in: keys) == meant)
  }

  @Test(arguments: ["colour", "", "x", "proxy"])
  func findsNothingThatIsFar(typed: String) {
    #expect(NearestName.nearest(to: typed, in: keys) == nil)
  }

  @Test(arguments: [
    ("abc", "abc", 0), ("abc", "ab", 1), ("abc", "abcd", 1), ("abc", "axc", 1), ("abc", "acb", 1),
    ("", "abc", 3),
    ("kitten", "sitting", 3),
  ])
  func countsEdits(first: String, second: String, distance: Int) {
    #expect(NearestName.distance(first, second) == distance)
    #expect(NearestName.distance(second, first) == distance)
  }
}
