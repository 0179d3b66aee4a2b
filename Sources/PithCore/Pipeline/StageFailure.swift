/// What went wrong with one input, where, and whether trying again can help.
public struct StageFailure: Error, Sendable, CustomStringConvertible {
  public let stage: StageName
  public let code: FailureCode
  /// Whether the same input may succeed when it is tried again later (a timeout, a 503), so that
  /// `retrying(_:)` and a next run are worth it.
  public let isTransient: Bool
  /// One sentence for people: what happened and, where it isn't plain, what to do.
  public let detail: String
  /// The error of the plain type or the library below, where there is one.
  public let underlying: (any Error)?

  public init(
    stage: StageName, code: FailureCode, isTransient: Bool = false, detail: String,
    underlying: (any Error)? = nil
  ) {
    self.stage = stage
    self.code = code
    self.isTransient = isTransient
    self.detail = detail
    self.underlying = underlying
  }

  /// The failure of an input that was under way when its run was cancelled.
  public static func cancelled(in stage: StageName) -> StageFailure {
    StageFailure(
      stage: stage, code: .cancelled, isTransient: true, detail: "the run was cancelled before this was done")
  }

  public var description: String { "\(stage): \(code): \(detail)" }
}
