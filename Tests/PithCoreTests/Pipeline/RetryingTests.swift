import PithCore
import PithTestServer
import Synchronization
import Testing

@Suite struct RetryingTests {
  private let clock = ManualClock()
  private let policy = RetryPolicy(
    maximumAttempts: 4, firstDelay: .seconds(1), factor: 2, maximumDelay: .seconds(60), jitter: 0)

  @Test func transientFailuresAreTriedAgainAfterTheDelays() async {
    let attempts = Attempts([
      .failure(.totalTimeout, isTransient: true), .failure(.connection, isTransient: true),
    ])
    let stage = attempts.retrying(policy, clock: clock)
    async let ending = stage.ending(of: 7)
    await clock.waitForSleepers(1)
    #expect(attempts.count == 1)
    clock.advance(by: .milliseconds(999))
    #expect(clock.sleeperCount == 1, "not yet")
    clock.advance(by: .milliseconds(1))
    await clock.waitForSleep(number: 2)
    #expect(attempts.count == 2)
    clock.advance(by: .seconds(2))
    #expect(await ending == "done: 7")
    #expect(attempts.count == 3)
    #expect(clock.requestedSleeps == [.seconds(1), .seconds(2)])
  }

  @Test func chanceIsDrawnForEachDelay() async {
    let draws = Mutex([0.0, 0.5])
    let attempts = Attempts(Array(repeating: .failure(.totalTimeout, isTransient: true), count: 2))
    var policy = policy
    policy.jitter = 0.5
    let stage = attempts.retrying(policy, clock: clock) { draws.withLock { $0.removeFirst() } }
    async let ending = stage.ending(of: 7)
    await clock.waitForSleep(number: 1)
    clock.advance(by: .milliseconds(500))
    await clock.waitForSleep(number: 2)
    clock.advance(by: .milliseconds(1500))
    #expect(await ending == "done: 7")
    #expect(clock.requestedSleeps == [.milliseconds(500), .milliseconds(1500)])
  }

  @Test func theLastFailureIsFinal() async {
    let attempts = Attempts(Array(repeating: .failure(.totalTimeout, isTransient: true), count: 9))
    var policy = policy
    policy.firstDelay = .zero
    let stage = attempts.retrying(policy, clock: clock)
    #expect(await stage.ending(of: 7) == "failed: fetch totalTimeout")
    #expect(attempts.count == 4)
  }

  @Test(arguments: [
    StageExit.failure(.notFound), .skip(), .failed(.cancelled(in: .fetch)),
  ])
  func otherEndingsAreFinal(exit: StageExit) async {
    let attempts = Attempts([exit])
    let ending = await attempts.retrying(policy, clock: clock).ending(of: 7)
    #expect(!ending.contains("done"))
    #expect(attempts.count == 1)
    #expect(clock.requestedSleeps.isEmpty)
  }

  @Test(arguments: [1, 0, -1]) func oneAttemptIsNoRetry(maximumAttempts: Int) async {
    let attempts = Attempts([.failure(.totalTimeout, isTransient: true)])
    let stage = attempts.retrying(RetryPolicy(maximumAttempts: maximumAttempts), clock: clock)
    #expect(await stage.ending(of: 7) == "failed: fetch totalTimeout")
    #expect(attempts.count == 1)
  }

  @Test func eachFurtherAttemptNeedsPermission() async {
    let attempts = Attempts(Array(repeating: .failure(.connection, isTransient: true), count: 9))
    let left = Mutex(2)
    var policy = policy
    policy.firstDelay = .zero
    let stage = attempts.retrying(
      policy, clock: clock,
      permission: { input, failure in
        guard input == 7, failure.code == .connection else { return false }
        return left.withLock { left in
          left -= 1
          return left >= 0
        }
      })
    #expect(await stage.ending(of: 7) == "failed: fetch connection")
    #expect(attempts.count == 3)
  }

  @Test func anInputThatWaitsHoldsNoPlaceOfALimitInside() async {
    let attempts = Attempts([.failure(.totalTimeout, isTransient: true)])
    let stage = attempts.limited(to: 1).retrying(policy, clock: clock)
    async let first = stage.ending(of: 1)
    await clock.waitForSleepers(1)
    #expect(await stage.ending(of: 2) == "done: 2")
    clock.advance(by: .seconds(1))
    #expect(await first == "done: 1")
  }

  @Test func cancellationEndsTheWaitAndNamesTheFailure() async {
    let attempts = Attempts([.failure(.totalTimeout, isTransient: true)])
    let stage = attempts.retrying(policy, clock: clock)
    let task = Task { () -> StageFailure? in
      do throws(StageExit) {
        _ = try await stage.run(7)
        return nil
      } catch {
        guard case .failed(let failure) = error else { return nil }
        return failure
      }
    }
    await clock.waitForSleepers(1)
    task.cancel()
    let failure = await task.value
    #expect(failure?.code == .cancelled)
    #expect(failure?.stage == .fetch)
    #expect((failure?.underlying as? StageFailure)?.code == .totalTimeout)
    #expect(attempts.count == 1)
  }
}

/// Ends its inputs as scripted, one entry an attempt, and lets them through after that.
private final class Attempts: Stage {
  private let state: Mutex<(exits: [StageExit], count: Int)>

  init(_ exits: [StageExit]) {
    state = Mutex((exits, 0))
  }

  var count: Int { state.withLock { $0.count } }

  func run(_ input: Int) async throws(StageExit) -> Int {
    let exit = state.withLock { state in
      state.count += 1
      return state.exits.isEmpty ? nil : state.exits.removeFirst()
    }
    if let exit { throw exit }
    return input
  }
}
