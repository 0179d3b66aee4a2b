import Dispatch
import Glibc

/// Turns the first SIGINT or SIGTERM into an orderly end of the run; the second one kills as usual.
struct SignalWatch {
  private let sources: [any DispatchSourceSignal]

  /// Watches until `end()` or the end of the process.
  init(_ stopSwitch: StopSwitch) {
    sources = [SIGINT, SIGTERM].map { number in
      // A signal with its default action kills before anyone hears of it.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
        stopSwitch.stop(.signal(number))
      }
      source.resume()
      return source
    }
  }

  func end() {
    for source in sources { source.cancel() }
  }

  /// Makes a closed pipe, and a file larger than `ulimit -f` allows, an error of `write`, so that the run can end in order.
  static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
