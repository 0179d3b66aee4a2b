import Testing

@testable import PithExtract

@Suite struct CalibrationTests {
  private let calibration = Calibration(points: [(0.2, 0.1), (0.6, 0.5), (0.6, 0.7), (0.8, 0.9)])

  @Test(arguments: [(0.2, 0.1), (0.4, 0.3), (0.3, 0.2), (0.7, 0.8), (0.8, 0.9)] as [(Float, Float)])
  func confidenceLiesOnTheLineBetweenPoints(raw: Float, confidence: Float) {
    #expect(abs(calibration.confidence(of: raw) - confidence) < 1e-5)
  }

  @Test(arguments: [(0, 0.1), (-5, 0.1), (1, 0.9), (Float.infinity, 0.9)] as [(Float, Float)])
  func beyondTheEndsItIsThatOfTheEnd(raw: Float, confidence: Float) {
    #expect(calibration.confidence(of: raw) == confidence)
  }

  @Test func pointsOfOneValueAreNoTrap() {
    #expect([0.5, 0.7].contains(calibration.confidence(of: 0.6)))
    #expect(Calibration(points: [(0.5, 0.4), (0.5, 0.6)]).confidence(of: 0.5) == 0.4)
  }

  @Test func withoutPointsTheRawValueStands() {
    #expect(Calibration(points: []).confidence(of: 0.3) == 0.3)
  }
}
