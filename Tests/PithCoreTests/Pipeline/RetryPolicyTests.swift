import PithCore
import Testing

@Suite struct RetryPolicyTests {
  private func delays(_ policy: RetryPolicy, chance: Double) -> [Duration] {
    (1...6).map { policy.delay(afterAttempt: $0, chance: chance) }
  }

  @Test func delaysGrowByTheFactorUpToTheMaximum() {
    let policy = RetryPolicy(
      maximumAttempts: 7, firstDelay: .milliseconds(100), factor: 3, maximumDelay: .seconds(5), jitter: 0)
    #expect(
      delays(policy, chance: 0.3) == [
        .milliseconds(100), .milliseconds(300), .milliseconds(900), .milliseconds(2700), .seconds(5),
        .seconds(5),
      ])
  }

  @Test(arguments: [(0.0, 750), (0.5, 875), (1.0, 1000)])
  func chanceDecidesTheJitteredPart(chance: Double, milliseconds: Int) {
    let policy = RetryPolicy(maximumAttempts: 2, firstDelay: .seconds(1), jitter: 0.25)
    #expect(policy.delay(afterAttempt: 1, chance: chance) == .milliseconds(milliseconds))
  }

  @Test func theFirstDelayIsWithinTheMaximumToo() {
    let policy = RetryPolicy(
      maximumAttempts: 2, firstDelay: .seconds(9), maximumDelay: .seconds(4), jitter: 0)
    #expect(policy.delay(afterAttempt: 1, chance: 0) == .seconds(4))
  }

  @Test func aHighAttemptDoesNotOverflow() {
    let policy = RetryPolicy(maximumAttempts: .max, factor: 1e6, jitter: 0)
    #expect(policy.delay(afterAttempt: .max, chance: 0) == .seconds(30))
  }

  @Test func twiceIsThreeAttempts() {
    #expect(RetryPolicy.twice.maximumAttempts == 3)
    #expect(RetryPolicy.twice.delay(afterAttempt: 1, chance: 1) == .seconds(2))
    #expect(RetryPolicy.twice.delay(afterAttempt: 2, chance: 1) == .seconds(4))
    #expect(RetryPolicy.twice.delay(afterAttempt: 2, chance: 0) == .zero)
  }
}
