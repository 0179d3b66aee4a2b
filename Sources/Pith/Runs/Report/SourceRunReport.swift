public import PithCore

/// What a run of sources came to.
public struct SourceRunReport: Sendable {
  /// When it began, in seconds since 1970.
  public var started: Int
  public var duration: Duration = .zero
  /// The sources that were asked, and those of them that failed.
  public var sourceCount = 0
  public var failedSourceCount = 0
  /// The requests for sources, robots.txt left out.
  public var sourceRequestCount = 0
  /// Pages that were listed for the first time.
  public var listedCount = 0
  /// Articles written for the first time, and again.
  public var writtenCount = 0
  public var changedCount = 0
  public var unchangedCount = 0
  public var duplicateCount = 0
  public var skips: [SkipReason.Code: Int] = [:]
  public var failures: [FailureCode: Int] = [:]
  /// What needs somebody's attention, one sentence each.
  public var problems: [RunProblem] = []
  /// Pages that are due and were not begun, because of a limit or the end of the run.
  public var leftCount = 0
  /// Why the run was ended before its time; `nil` where it came to its end.
  public var stop: RunStop.Reason?
  public var timings = FetchTimings.Snapshot()

  public init(started: Int) {
    self.started = started
  }
}
