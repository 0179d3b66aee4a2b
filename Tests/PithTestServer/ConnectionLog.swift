import Glibc
import Synchronization

/// What the server's threads share: the open connections, what was received, and who waits for it.
final class ConnectionLog: Sendable {
  struct State {
    var requests: [TestRequest] = []
    var connectionCount = 0
    /// The descriptors of the open connections.
    var open: Set<Int32> = []
    fileprivate var threads: [ServerThread] = []
    fileprivate var isClosing = false
    fileprivate var waiters: [Waiter] = []
  }

  fileprivate struct Waiter {
    let isOver: @Sendable (State) -> Bool
    let continuation: CheckedContinuation<Void, Never>
  }

  private let state = Mutex(State())

  var requests: [TestRequest] { state.withLock { $0.requests } }
  var connectionCount: Int { state.withLock { $0.connectionCount } }

  func append(_ request: TestRequest) {
    change { $0.requests.append(request) }
  }

  /// Runs a connection on a thread of its own and closes it afterwards.
  func serve(_ descriptor: Int32, _ run: @escaping @Sendable () -> Void) {
    change { state in
      let thread = try? ServerThread {
        run()
        // Under the lock, so that the number isn't shut down when it belongs to another connection already.
        self.change { state in
          state.open.remove(descriptor)
          close(descriptor)
        }
      }
      guard let thread, !state.isClosing else {
        if thread == nil { close(descriptor) } else { shutdown(descriptor, Int32(SHUT_RDWR)) }
        if let thread { state.threads.append(thread) }
        return
      }
      state.connectionCount += 1
      state.open.insert(descriptor)
      state.threads.append(thread)
    }
  }

  /// Waits for a state; a waiter that is left when the server closes goes on as well.
  func wait(until isOver: @escaping @Sendable (State) -> Bool) async {
    await withCheckedContinuation { continuation in
      change { $0.waiters.append(Waiter(isOver: isOver, continuation: continuation)) }
    }
  }

  /// Whether this call is the first one.
  func beginClosing() -> Bool {
    state.withLock { state in
      defer { state.isClosing = true }
      return !state.isClosing
    }
  }

  /// Breaks the connections and waits for their threads. Only after the accepting thread has ended.
  func closeAll() {
    let threads = state.withLock { state in
      for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
      defer { state.threads = [] }
      return state.threads
    }
    for thread in threads { thread.join() }
    let waiters = state.withLock { state in
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.continuation.resume() }
  }

  private func change(_ body: (inout State) -> Void) {
    let over = state.withLock { state in
      body(&state)
      let over = state.waiters.filter { $0.isOver(state) }
      state.waiters = state.waiters.filter { !$0.isOver(state) }
      return over
    }
    for waiter in over { waiter.continuation.resume() }
  }
}
