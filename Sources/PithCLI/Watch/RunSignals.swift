import Dispatch
import Glibc
import Pith

/// What signals do to a run of sources: SIGHUP opens the log file anew; SIGINT and SIGTERM end it in order once it has begun, a second one
/// kills as usual.
struct RunSignals {
  private var sources: [any DispatchSourceSignal]

  /// Watches for SIGHUP until `end()` or the end of the process.
  init(_ logFile: LogOutput?) {
    sources = [Self.watch(SIGHUP) { logFile?.reopen() }]
  }

  /// Keeps a SIGHUP that comes before anybody watches for it from ending the process.
  static func ignoreHangups() {
    signal(SIGHUP, SIG_IGN)
  }

  /// Watches for what ends the run.
  mutating func watchEnds(_ stop: RunStop) {
    sources += [SIGINT, SIGTERM].map { number in
      Self.watch(number) {
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
        stop.request(.signal(number))
      }
    }
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
