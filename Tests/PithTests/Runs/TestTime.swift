import Synchronization

/// A clock that stands still until it is told to go on.
final class TestTime: Sendable {
  /// 2026-03-04 12:00 UTC.
  private let time = Mutex(1_772_625_600)

  /// In seconds since 1970.
  var now: Int { time.withLock { $0 } }

  func advance(by seconds: Int) {
    time.withLock { $0 += seconds }
  }
}
