public import PithCore
import Synchronization

/// Writes the failures of a run to a journal, in the order of the inputs, whatever the order they end in.
///
/// Inputs that a cancelled run gave up are left out, as those are that it never began.
public final class JournalObserver<Input: Sendable, Output: Sendable>: RunObserver {
  private struct State {
    /// Inputs that ended before an earlier one did; with the failure where they have one.
    var waiting: [Int: FailureRecord?] = [:]
    /// The first input that has not ended.
    var next = 0
    var error: WriteError?
  }

  private let journal: FailureJournal
  private let source: @Sendable (Input) -> String
  private let state = Mutex(State())

  /// What kept a failure from being written; `nil` where all were.
  public var error: WriteError? { state.withLock { $0.error } }

  /// - Parameter source: what an input is called in the journal.
  public init(_ journal: FailureJournal, source: @escaping @Sendable (Input) -> String) {
    self.journal = journal
    self.source = source
  }

  public func inputEnded(_ input: Input, at position: Int, with outcome: Outcome<Output>) {
    let record: FailureRecord? =
      switch outcome {
      case .failure(let failure) where failure.code != .cancelled:
        FailureRecord(source: source(input), failure)
      case .success, .skip, .failure: nil
      }
    state.withLock { state in
      state.waiting[position] = .some(record)
      while let record = state.waiting.removeValue(forKey: state.next) {
        state.next += 1
        if let record { append(record, &state) }
      }
    }
  }

  public func sourceFailed(_ failure: StageFailure) {
    state.withLock { append(FailureRecord(source: nil, failure), &$0) }
  }

  private func append(_ record: FailureRecord, _ state: inout State) {
    do {
      try journal.append(record)
    } catch {
      state.error = state.error ?? error
    }
  }
}

extension JournalObserver where Input == PageInput {
  public convenience init(_ journal: FailureJournal) {
    self.init(journal) { $0.request.source.description }
  }
}

extension JournalObserver where Input == PageRequest {
  public convenience init(_ journal: FailureJournal) {
    self.init(journal) { $0.source.description }
  }
}
