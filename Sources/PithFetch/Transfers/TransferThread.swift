internal import CLibCurl
import Glibc
import Synchronization

/// The thread that owns libcurl's multi handle, and the inbox through which orders reach it.
final class TransferThread: Sendable {
  /// What the thread has to do next.
  struct Mail: Sendable {
    var orders: [TransferOrder] = []
    var cancellations: [TransferIdentifier] = []
    var isClosing = false
  }

  /// The part of a multi handle that any thread may use.
  ///
  /// Sendable because `curl_multi_wakeup` is made for other threads, and nobody but the transfer thread does
  /// anything else with the pointer. It is called under the lock that the thread's end takes as well, so never
  /// on a handle that is gone.
  private struct Bell: @unchecked Sendable {
    let multi: UnsafeMutableRawPointer

    func ring() { curl_multi_wakeup(multi) }
  }

  private enum Life {
    case notStarted
    case running(pthread_t, Bell)
    case closed
  }

  private struct State {
    var life = Life.notStarted
    var mail = Mail()
  }

  private let planner: RequestPlanner
  private let state = Mutex(State())

  init(_ planner: RequestPlanner) {
    self.planner = planner
  }

  func start(_ order: TransferOrder) {
    let refusal: FetchError.Cause? = state.withLock { state in
      if case .notStarted = state.life { launch(&state) }
      switch state.life {
      case .closed: return .closed
      case .notStarted: return .connection("there is no memory or no thread left to work with")
      case .running(_, let bell):
        state.mail.orders.append(order)
        bell.ring()
        return nil
      }
    }
    if let refusal { order.fail(refusal) }
  }

  func cancel(_ identifier: TransferIdentifier) {
    state.withLock { state in
      guard case .running(_, let bell) = state.life else { return }
      state.mail.cancellations.append(identifier)
      bell.ring()
    }
  }

  /// Has the thread fail what is under way and end, and waits for that.
  func close() {
    let thread: pthread_t? = state.withLock { state in
      defer { state.life = .closed }
      guard case .running(let thread, let bell) = state.life else { return nil }
      state.mail.isClosing = true
      bell.ring()
      return thread
    }
    if let thread { pthread_join(thread, nil) }
  }

  /// Empties the inbox; for the transfer thread.
  func takeMail() -> Mail {
    state.withLock { state in
      let mail = state.mail
      state.mail.orders.removeAll()
      state.mail.cancellations.removeAll()
      return mail
    }
  }

  /// Starts the thread; leaves the state as it is where that fails.
  private func launch(_ state: inout State) {
    guard CurlLibrary.isReady, let multi = curl_multi_init() else { return }
    let bell = Bell(multi: multi)
    let work = ThreadWork { [planner, self] in
      TransferLoop(multi: bell.multi, planner: planner, inbox: self).run()
    }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(work)
    let code = pthread_create(&thread, nil, runWork, context.toOpaque())
    guard code == 0 else {
      context.release()
      curl_multi_cleanup(multi)
      return
    }
    state.life = .running(thread, bell)
  }
}

/// What a new thread is to do, in a form that goes through a C pointer.
private final class ThreadWork: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<ThreadWork>.fromOpaque(context).takeRetainedValue().run() }
  return nil
}
