import ArgumentParser
import Pith

extension Console {
  /// Says what kept a command from its work, and gives what to throw for it; `nil` where there is nothing to say, since whoever read the
  /// output has had enough of it.
  func fault(_ error: any Error) -> (any Error)? {
    switch error {
    case let error as WriteError where error.problem == .readerGone: return nil
    case let error as ConfigurationError: table(error.problems.map(\.description))
    case let error as WriteError: message(error.description)
    case let error as LedgerError: message(error.description)
    case let error as ScheduleError: message(error.description)
    case let error as ContentHashError: message(error.description)
    case let fault as RunLock.Fault:
      message(fault.description)
      if case .held = fault { return ExitCode.lockHeld }
    default: return error
    }
    return ExitCode.couldNotRun
  }
}
