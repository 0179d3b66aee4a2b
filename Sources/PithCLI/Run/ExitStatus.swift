import ArgumentParser
import Pith

extension ExitCode {
  /// Some inputs failed.
  static let someFailed = ExitCode(1)
  /// The run could not be done: the output cannot be written.
  static let couldNotRun = ExitCode(2)

  /// Another run holds the lock: EX_TEMPFAIL of sysexits.h.
  static let lockHeld = ExitCode(75)

  /// The status of a run that was stopped by a signal, as shells tell it.
  static func stopped(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }

  /// What a run's end means for the status.
  init(_ report: RunReport, stoppedFor reason: StopSwitch.Reason?) {
    switch reason {
    case .signal(let signal): self = .stopped(by: signal)
    case .outputFault: self = .couldNotRun
    case .outputClosed, nil:
      let outputFaults = Self.outputFaults.reduce(0) { $0 + report.failureCount(of: $1) }
      let cancelled = report.failureCount(of: .cancelled)
      if outputFaults > 0 {
        self = .couldNotRun
      } else {
        self = report.failureCount > cancelled ? .someFailed : .success
      }
    }
  }

  /// Faults that lie with the output folder rather than with an input.
  private static let outputFaults: [FailureCode] = [
    .diskFull, .notWritable, .writeFault, .notRecorded,
  ]
}
