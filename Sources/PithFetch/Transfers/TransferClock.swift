/// The limits of time of one fetch.
struct TransferClock {
  private let settings: FetchSettings
  /// When the fetch would have begun, had it done nothing but its requests.
  private let start: ContinuousClock.Instant
  private var totalDeadline: ContinuousClock.Instant { start + settings.totalTimeout }
  private var firstByteDeadline: ContinuousClock.Instant?
  private var arrivedBytes = 0
  /// Since when the speed of the current answer is measured, and how many bytes had arrived by then.
  private var checkpoint: (since: ContinuousClock.Instant, bytes: Int)?
  private(set) var phase = TransferFault.Phase.connecting

  /// - Parameter elapsed: what earlier requests of the same fetch took.
  init(_ settings: FetchSettings, elapsed: Duration) {
    self.settings = settings
    start = .now - elapsed
  }

  /// What the requests of the fetch have taken so far.
  var elapsed: Duration { start.duration(to: .now) }

  mutating func beginHop() {
    phase = .connecting
    firstByteDeadline = nil
    checkpoint = nil
  }

  mutating func requestStarts() {
    phase = .waiting
    checkpoint = nil
    firstByteDeadline = .now + settings.firstByteTimeout
  }

  mutating func bytesArrived(_ count: Int) {
    arrivedBytes += count
    guard phase != .receiving else { return }
    phase = .receiving
    firstByteDeadline = nil
    checkpoint = (.now, arrivedBytes)
  }

  /// The limit of time that has passed by now, if any.
  mutating func expiredTimeout(at now: ContinuousClock.Instant) -> FetchError.Timeout? {
    if let firstByteDeadline, firstByteDeadline <= now { return .firstByte(settings.firstByteTimeout) }
    if totalDeadline <= now { return .total(settings.totalTimeout) }
    guard let start = checkpoint, start.since + settings.slowPeriod <= now else { return nil }
    let seconds = start.since.duration(to: now) / .seconds(1)
    if Double(arrivedBytes - start.bytes) < Double(settings.minimumBytesPerSecond) * seconds {
      return .speed(minimumBytesPerSecond: settings.minimumBytesPerSecond, settings.slowPeriod)
    }
    checkpoint = (now, arrivedBytes)
    return nil
  }

  /// A moment before which no limit of time can pass: one that runs, or one that begins to run now.
  func earliestDeadline(after now: ContinuousClock.Instant) -> ContinuousClock.Instant {
    min(
      firstByteDeadline ?? now + settings.firstByteTimeout, (checkpoint?.since ?? now) + settings.slowPeriod,
      totalDeadline)
  }
}
