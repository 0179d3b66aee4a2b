import Testing

@testable import Pith

@Suite struct FixedPointTests {
  @Test(arguments: [
    (0.966, 2, "0.97"), (0.004, 2, "0.00"), (-0.05, 2, "-0.05"), (1, 2, "1.00"), (-12.5, 1, "-12.5"),
    (3, 0, "3"), (-3, 0, "-3"), (0.25, 1, "0.3"),
  ])
  func hasThatManyDecimals(number: Double, decimals: Int, text: String) {
    #expect(FixedPoint.text(number, decimals: decimals) == text)
  }

  @Test func writesAnyNumber() {
    #expect(FixedPoint.text(.nan, decimals: 2) == "nan")
    #expect(FixedPoint.text(.infinity, decimals: 2) == "inf")
    #expect(FixedPoint.text(1e300, decimals: 2) == "1e+300")
  }
}
