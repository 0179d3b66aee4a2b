import Dispatch
import Glibc
import Pith

/// What signals do to a run of sources: SIGINT and SIGTERM end it in order, a second one kills as usual, SIGHUP opens the log file anew.
struct RunSignals {
  private let sources: [any DispatchSourceSignal]

  /// Watches until `end()` or the end of the process.
  init(_ stop: RunStop, _ logFile: LogOutput?) {
    let ends = [SIGINT, SIGTERM].map { number in
      Self.watch(number) {
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
        stop.request(.signal(number))
      }
    }
    sources = ends + [Self.watch(SIGHUP) { logFile?.reopen() }]
  }

  private static func watch(
    _ number: Int32, _ handler: @escaping @Sendable () -> Void
  ) -> any DispatchSourceSignal {
    // A signal with its default action kills before anyone hears of it.
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler(handler: handler)
    source.resume()
    return source
  }

  func end() {
    for source in sources { source.cancel() }
  }
}
