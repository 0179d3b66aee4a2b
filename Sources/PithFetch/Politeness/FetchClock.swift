import Glibc

/// The time by which politeness is measured: a clock that tests can replace, without its type.
struct FetchClock: Sendable {
  /// The time since the clock was made.
  let now: @Sendable () -> Duration
  /// Returns once `now` has reached a time.
  let sleep: @Sendable (_ until: Duration) async throws -> Void
  /// The seconds since 1970, for dates that servers give.
  let unixSeconds: @Sendable () -> Int

  init<C: Clock<Duration>>(
    _ clock: C = ContinuousClock(), unixSeconds: @escaping @Sendable () -> Int = { time(nil) }
  ) {
    let start = clock.now
    now = { start.duration(to: clock.now) }
    sleep = { try await clock.sleep(until: start.advanced(by: $0), tolerance: nil) }
    self.unixSeconds = unixSeconds
  }
}
