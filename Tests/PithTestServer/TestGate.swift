import Glibc

/// A gate at which responses wait until a test opens it, once and for all of them.
public final class TestGate: Sendable {
  /// Readable from the moment the gate is open: the end of a pipe that nobody reads.
  let descriptor: Int32
  private let opener: Int32

  /// A gate that stays closed.
  public static let never = TestGate()

  public init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    descriptor = Socket.keptFromChildren(ends[0])
    opener = Socket.keptFromChildren(ends[1])
  }

  deinit {
    close(descriptor)
    close(opener)
  }

  public func open() {
    write(opener, [1], 1)
  }
}
