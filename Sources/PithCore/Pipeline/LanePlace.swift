import Synchronization

/// The place of an input in its lane, which is given up once.
final class LanePlace: Sendable {
  private let isLeft = Atomic(false)
  private let free: @Sendable () -> Void

  init(free: @escaping @Sendable () -> Void) {
    self.free = free
  }

  func leave() {
    if !isLeft.exchange(true, ordering: .relaxed) { free() }
  }
}
