/// How often a failed input is tried again, and how long to wait before that.
///
/// The delays grow by a factor from one to the next up to a maximum (exponential back-off). A part of each is
/// left to chance, so that inputs that failed together don't come back together.
public struct RetryPolicy: Hashable, Sendable {
  /// How often an input is tried at most, the first time included. Below 1 counts as 1: no retries.
  public var maximumAttempts: Int
  /// The delay before the second attempt. The default, 2 s, outlasts a dropped connection and a server's restart
  /// of one worker; what takes longer is met by the growth.
  public var firstDelay: Duration
  /// What each delay is multiplied by to give the next. The default is 2.
  public var factor: Double
  /// The longest delay. The default is 30 s: an input that waits keeps its place in the pipeline's window.
  public var maximumDelay: Duration
  /// The part of a delay that is left to chance, from 0 (none) to 1 (anything between none and all of the delay).
  /// The default is 1, "full jitter" in "Exponential Backoff And Jitter", AWS Architecture Blog, 2015, which brings a crowd back in the
  /// fewest requests.
  public var jitter: Double

  public init(
    maximumAttempts: Int, firstDelay: Duration = .seconds(2), factor: Double = 2,
    maximumDelay: Duration = .seconds(30), jitter: Double = 1
  ) {
    self.maximumAttempts = maximumAttempts
    self.firstDelay = firstDelay
    self.factor = factor
    self.maximumDelay = maximumDelay
    self.jitter = jitter
  }

  /// Two retries, so at most three attempts, up to 2 s and up to 4 s apart.
  public static let twice = RetryPolicy(maximumAttempts: 3)

  /// The time to wait after a failed attempt.
  ///
  /// - Parameters:
  ///   - attempt: the number of the attempt that failed, from 1.
  ///   - chance: what chance gives, from 0 (the shortest delay) to 1 (the whole).
  public func delay(afterAttempt attempt: Int, chance: Double) -> Duration {
    var delay = min(firstDelay, maximumDelay)
    for _ in 1..<max(1, attempt) {
      // Stops at the maximum, so that a high number of attempts can't overflow.
      guard delay < maximumDelay else { break }
      delay = min(delay * factor, maximumDelay)
    }
    return delay * (1 - jitter + jitter * chance)
  }
}
