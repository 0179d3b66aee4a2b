import Glibc
import Synchronization

/// What the server's threads share: the open connections, what was received, and who waits for it.
final class ConnectionLog: Sendable {
  struct State {
    var requests: [TestRequest] = []
    var connectionCount = 0
    /// The descriptors of the open connections.
    var open: Set<Int32> = []
    /// The threads of the open connections, and those whose end nobody has waited for yet.
    fileprivate var threads: [Int32: ServerThread] = [:]
    fileprivate var endedThreads: [ServerThread] = []
    fileprivate var isClosing = false
    fileprivate var waiters: [Waiter] = []
  }

  fileprivate struct Waiter {
    let isOver: @Sendable (State) -> Bool
    let continuation: CheckedContinuation<Void, Never>
  }

  private let state = Mutex(State())
  private let keepsRequests: Bool

  init(keepsRequests: Bool = true) {
    self.keepsRequests = keepsRequests
  }

  var requests: [TestRequest] { state.withLock { $0.requests } }
  var connectionCount: Int { state.withLock { $0.connectionCount } }

  func append(_ request: TestRequest) {
    guard keepsRequests else { return }
    change { $0.requests.append(request) }
  }

  /// Runs a connection on a thread of its own and closes it afterwards.
  func serve(_ descriptor: Int32, _ run: @escaping @Sendable () -> Void) {
    for thread in takeEndedThreads() { thread.join() }
    change { state in
      guard !state.isClosing, let thread = try? ServerThread({ self.runToEnd(descriptor, run) }) else {
        close(descriptor)
        return
      }
      state.connectionCount += 1
      state.open.insert(descriptor)
      state.threads[descriptor] = thread
    }
  }

  private func runToEnd(_ descriptor: Int32, _ run: () -> Void) {
    run()
    change { state in
      state.open.remove(descriptor)
      if let thread = state.threads.removeValue(forKey: descriptor) { state.endedThreads.append(thread) }
      // Under the lock, so that nobody takes the number for that of the next connection.
      close(descriptor)
    }
  }

  private func takeEndedThreads() -> [ServerThread] {
    state.withLock { state in
      defer { state.endedThreads = [] }
      return state.endedThreads
    }
  }

  /// Waits for a state, or for the server's end.
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
      return state.threads.values + state.endedThreads
    }
    for thread in threads { thread.join() }
    change { _ in }
  }

  private func change(_ body: (inout State) -> Void) {
    let over = state.withLock { state in
      body(&state)
      let over = state.waiters.filter { state.isClosing || $0.isOver(state) }
      state.waiters = state.waiters.filter { !state.isClosing && !$0.isOver(state) }
      return over
    }
    for waiter in over { waiter.continuation.resume() }
  }
}
