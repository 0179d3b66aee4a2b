import Synchronization

/// How long pages took to come, as the buckets of a histogram.
public final class FetchTimings: Sendable {
  /// The upper ends of the buckets, in seconds: those of Prometheus's client libraries, and a minute, the limit of a fetch.
  public static let bounds: [Double] = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

  /// What was noted so far.
  public struct Snapshot: Hashable, Sendable {
    /// The pages up to each of `bounds`, and beyond all of them; not summed up.
    public var counts = [Int](repeating: 0, count: FetchTimings.bounds.count + 1)
    public var seconds = 0.0
    public var bytes = 0
  }

  private let state = Mutex(Snapshot())

  public init() {}

  public var snapshot: Snapshot { state.withLock { $0 } }

  func note(_ time: Duration, bytes: Int) {
    let seconds = time / .seconds(1)
    let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    state.withLock { state in
      state.counts[bucket] += 1
      state.seconds += seconds
      state.bytes += bytes
    }
  }
}
