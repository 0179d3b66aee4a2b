import Testing

@testable import PithCLI

@Suite struct ByteSpeedTests {
  @Test func isThatOfTheLastSeconds() {
    var speed = ByteSpeed()
    #expect(speed.bytesPerSecond(at: .zero, total: 0) == 0)
    #expect(speed.bytesPerSecond(at: .seconds(1), total: 1_000) == 1_000)
    #expect(speed.bytesPerSecond(at: .seconds(2), total: 2_000) == 1_000)
    #expect(speed.bytesPerSecond(at: .seconds(4), total: 2_000) == 1_000.0 / 3)
    for second in 5...20 { _ = speed.bytesPerSecond(at: .seconds(second), total: 2_000) }
    #expect(speed.bytesPerSecond(at: .seconds(21), total: 2_000) == 0)
  }
}
