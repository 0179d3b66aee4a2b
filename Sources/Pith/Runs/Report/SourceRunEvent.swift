public import PithCore
public import PithLedger

/// Something that happened in a run of sources.
public enum SourceRunEvent: Sendable {
  /// A source was asked, and listed this.
  case sourceRead(name: String, Ledger.Enlistment, isModified: Bool, nextDue: Int)
  /// A source could not be had; it has failed that many times in a row.
  case sourceFailed(name: String, StageFailure, failures: Int, nextDue: Int)
  /// A source was not asked, since its host wants no request (`Retry-After`) until that time.
  case sourcePutOff(name: String, StageFailure, nextDue: Int)
  /// A source's server says that it is gone for good; it is asked no more.
  case sourceGone(name: String, StageFailure)
  /// A part of a source, such as a sitemap of an index or a line of a list, could not be used.
  case partFailed(name: String, part: String, StageFailure)
  /// A page came to its end; a failure or a skip is tried again at that time, or never.
  case page(source: String, address: String, Outcome<FiledPage>, nextDue: Int?)
  /// What is worth knowing beside.
  case note(String)
}
