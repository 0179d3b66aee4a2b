import PithCore

/// When a page that was not had is tried again.
enum RevisitPolicy {
  private static let hour = 3_600
  private static let day = 86_400

  /// What may pass is tried for about two weeks: after half an hour, then twice the time, up to three days.
  private static let firstPause = 1_800
  private static let longestPause = 3 * day
  private static let mostAttempts = 10
  /// Some feeds list an article before it can be read.
  private static let pausesAfterMissing = [hour, day]
  /// The page may be mended, a consent wall may go.
  private static let pausesAfterFault = [6 * hour, day, 3 * day]
  /// A text may be free after a day.
  private static let pausesAfterNotice = [day]
  /// A robots.txt is changed now and then.
  private static let pausesAfterRobots = [7 * day, 30 * day]

  /// Whether a failure is the fault of this machine, so that the page simply stays due.
  static func isOwnFault(_ failure: StageFailure) -> Bool {
    [.cancelled, .diskFull, .notWritable, .writeFault, .notRecorded].contains(failure.code)
  }

  /// The time for the next attempt; `nil` for none.
  ///
  /// - Parameter failures: those in a row before this one.
  static func due(after failure: StageFailure, failures: Int, at now: Int) -> Int? {
    if failure.isTransient || failure.code == .botChallenge || failure.code == .robotsUnreachable {
      guard failures < mostAttempts else { return nil }
      return now + min(firstPause << failures, longestPause)
    }
    if failure.code == .notFound {
      return failure.isGone ? nil : due(pausesAfterMissing, failures, now)
    }
    return due(pausesAfterFault, failures, now)
  }

  /// The time for the next attempt; `nil` for none.
  ///
  /// - Parameter failures: those in a row before this one.
  static func due(after reason: SkipReason, failures: Int, at now: Int) -> Int? {
    due(reason.code == .robots ? pausesAfterRobots : pausesAfterNotice, failures, now)
  }

  private static func due(_ pauses: [Int], _ failures: Int, _ now: Int) -> Int? {
    failures < pauses.count ? now + pauses[failures] : nil
  }
}
