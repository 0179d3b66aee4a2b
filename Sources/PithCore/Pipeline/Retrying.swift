/// A stage that tries inputs again that failed for the time being. Made by `retrying(_:)`.
public struct Retrying<Base: Stage, C: Clock<Duration>>: Stage {
  private let base: Base
  private let policy: RetryPolicy
  private let clock: C
  private let chance: @Sendable () -> Double
  private let permission: @Sendable (Base.Input, StageFailure) -> Bool

  init(
    _ base: Base, policy: RetryPolicy, clock: C, chance: @escaping @Sendable () -> Double,
    permission: @escaping @Sendable (Base.Input, StageFailure) -> Bool
  ) {
    self.base = base
    self.policy = policy
    self.clock = clock
    self.chance = chance
    self.permission = permission
  }

  public func run(_ input: Base.Input) async throws(StageExit) -> Base.Output {
    var attempt = 1
    while true {
      do throws(StageExit) {
        return try await base.run(input)
      } catch {
        guard case .failed(let failure) = error, canRetry(failure), attempt < policy.maximumAttempts,
          permission(input, failure)
        else { throw error }
        try await wait(afterAttempt: attempt, failure: failure)
        attempt += 1
      }
    }
  }

  /// A cancelled input counts as transient for a next run, but this one is over.
  private func canRetry(_ failure: StageFailure) -> Bool {
    failure.isTransient && failure.code != .cancelled
  }

  private func wait(afterAttempt attempt: Int, failure: StageFailure) async throws(StageExit) {
    do {
      try await clock.sleep(for: policy.delay(afterAttempt: attempt, chance: chance()))
    } catch {
      throw .failed(
        StageFailure(
          stage: failure.stage, code: .cancelled, isTransient: true,
          detail: "the run was cancelled before another attempt after: \(failure.detail)", underlying: failure
        ))
    }
  }
}

extension Stage {
  /// This stage, trying an input again, after a delay, when it fails with a failure that `isTransient`.
  ///
  /// A skip and any other failure is final, and so is the failure of the last attempt. An input that waits for
  /// its next attempt is outside this stage, so it holds no place of a `limited(to:)` within it:
  /// `fetch.limited(to: 16).retrying(.twice)`.
  ///
  /// - Parameters:
  ///   - clock: measures the delays.
  ///   - chance: gives a number from 0 to 1 for each delay, which decides the part of it that the policy's
  ///     `jitter` leaves to chance.
  ///   - permission: asked before each further attempt, such as for a budget that many inputs share.
  public func retrying<C: Clock<Duration>>(
    _ policy: RetryPolicy, clock: C = ContinuousClock(),
    chance: @escaping @Sendable () -> Double = { .random(in: 0...1) },
    permission: @escaping @Sendable (Input, StageFailure) -> Bool = { _, _ in true }
  ) -> Retrying<Self, C> {
    Retrying(self, policy: policy, clock: clock, chance: chance, permission: permission)
  }
}
