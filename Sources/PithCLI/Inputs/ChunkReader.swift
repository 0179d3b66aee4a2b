import Dispatch
import Glibc
import Synchronization

/// Reads a file, pipe or terminal in pieces, without holding a thread of Swift concurrency while it waits.
final class ChunkReader: Sendable {
  enum Chunk: Sendable {
    case bytes([UInt8])
    case end
    case fault(errno: Int32)
  }

  private let descriptor: Int32
  private let queue = DispatchQueue(label: "pith.chunk-reader")

  /// Takes over the descriptor, but for standard input.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// What comes next; `.end` once the task is cancelled, even while a read still waits for its pipe.
  func next() async -> Chunk {
    let handover = Handover()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        guard handover.begin(continuation) else { return }
        queue.async { handover.finish(with: self.read()) }
      }
    } onCancel: {
      handover.finish(with: .end)
    }
  }

  private func read() -> Chunk {
    while true {
      var bytes = [UInt8](repeating: 0, count: Self.chunkSize)
      let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { return .bytes(Array(bytes.prefix(count))) }
      if count == 0 { return .end }
      if errno != EINTR { return .fault(errno: errno) }
    }
  }

  /// In bytes: what a pipe of Linux holds.
  private static let chunkSize = 65_536
}

extension ChunkReader {
  /// One read's result, which comes from the reading queue or from a cancellation, whichever is first.
  private final class Handover: Sendable {
    private enum State {
      case idle
      case waiting(CheckedContinuation<Chunk, Never>)
      case finished
    }

    private let state = Mutex(State.idle)

    /// - Returns: whether there is something to wait for; if not, the continuation has been resumed.
    func begin(_ continuation: CheckedContinuation<Chunk, Never>) -> Bool {
      let isCancelled = state.withLock { state in
        if case .finished = state { return true }
        state = .waiting(continuation)
        return false
      }
      if isCancelled { continuation.resume(returning: .end) }
      return !isCancelled
    }

    func finish(with chunk: Chunk) {
      let continuation: CheckedContinuation<Chunk, Never>? = state.withLock { state in
        defer { state = .finished }
        if case .waiting(let continuation) = state { return continuation }
        return nil
      }
      continuation?.resume(returning: chunk)
    }
  }
}
