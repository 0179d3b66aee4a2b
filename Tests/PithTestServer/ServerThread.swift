import Glibc

/// A thread of the test server's own, so that a response that blocks holds up no Swift task.
final class ServerThread: Sendable {
  private let thread: pthread_t

  init(_ run: @escaping @Sendable () -> Void) throws(TestServerError) {
    let work = Unmanaged.passRetained(Work(run))
    var thread = pthread_t()
    let code = pthread_create(&thread, nil, runWork, work.toOpaque())
    guard code == 0 else {
      work.release()
      throw TestServerError("pthread_create: \(String(cString: strerror(code)))")
    }
    self.thread = thread
  }

  /// Waits for the end of the thread; to be called once.
  func join() {
    pthread_join(thread, nil)
  }
}

private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
  return nil
}
