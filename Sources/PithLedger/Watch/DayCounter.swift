/// What is counted of a source, a day.
public enum DayCounter: String, CaseIterable, Hashable, Sendable {
  /// Articles that were written for the first time.
  case written
  /// Articles that were written again because they had changed.
  case changed
  /// Pages that were fetched, or asked for, and had not changed.
  case unchanged
  case duplicates
  case skipped
  case failed
  /// Requests for the source itself.
  case requests
}
