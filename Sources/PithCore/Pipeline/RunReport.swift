/// What became of the inputs of a run.
public struct RunReport: Sendable {
  /// Where and why inputs ended without a result: the key of the counts.
  public struct Cause<Code: Hashable & Sendable>: Hashable, Sendable {
    public let stage: StageName
    public let code: Code

    public init(stage: StageName, code: Code) {
      self.stage = stage
      self.code = code
    }
  }

  /// The inputs that were taken from the source. Each is a success, a skip or a failure.
  public private(set) var inputCount = 0
  public private(set) var successCount = 0
  public private(set) var skips: [Cause<SkipReason.Code>: Int] = [:]
  /// The failed inputs, and the failure of the source where there was one.
  public private(set) var failures: [Cause<FailureCode>: Int] = [:]
  /// Why the source broke off; `nil` where it came to its end or the run was cancelled.
  public private(set) var sourceFailure: StageFailure?
  /// Whether the run was cancelled before all its inputs were done: some ended as `.cancelled`, or the source
  /// was not asked for all it had.
  public internal(set) var wasCancelled = false
  /// From the start of the run to the end of its last input, by the run's clock.
  public internal(set) var duration: Duration = .zero

  public var skipCount: Int { skips.values.reduce(0, +) }

  /// The failed inputs, and 1 for the source where it failed.
  public var failureCount: Int { failures.values.reduce(0, +) }

  /// The number of failures of a code, in whatever stage.
  public func failureCount(of code: FailureCode) -> Int {
    failures.reduce(0) { $0 + ($1.key.code == code ? $1.value : 0) }
  }

  /// The number of skips of a code, in whatever stage.
  public func skipCount(of code: SkipReason.Code) -> Int {
    skips.reduce(0) { $0 + ($1.key.code == code ? $1.value : 0) }
  }

  /// Counts an input that ended.
  mutating func count<Output>(_ outcome: Outcome<Output>) {
    inputCount += 1
    switch outcome {
    case .success: successCount += 1
    case .skip(let reason): skips[Cause(stage: reason.stage, code: reason.code), default: 0] += 1
    case .failure(let failure): count(failure)
    }
  }

  /// Counts the failure of the source.
  mutating func countSource(_ failure: StageFailure) {
    sourceFailure = failure
    count(failure)
  }

  private mutating func count(_ failure: StageFailure) {
    failures[Cause(stage: failure.stage, code: failure.code), default: 0] += 1
    if failure.code == .cancelled { wasCancelled = true }
  }
}
