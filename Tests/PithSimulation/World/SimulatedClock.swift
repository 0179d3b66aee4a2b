import Synchronization

/// A clock that goes on when it is told to.
public final class SimulatedClock: Sendable {
  private let time: Mutex<Int>

  /// - Parameter time: in seconds since 1970.
  public init(_ time: Int) {
    self.time = Mutex(time)
  }

  /// In seconds since 1970.
  public var now: Int { time.withLock { $0 } }

  public func set(_ time: Int) {
    self.time.withLock { $0 = time }
  }
}
