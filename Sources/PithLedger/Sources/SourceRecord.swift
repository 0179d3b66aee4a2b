/// What the ledger knows of a source. Times are seconds since 1970, durations seconds.
public struct SourceRecord: Hashable, Sendable, Identifiable {
  public let id: Int64
  public var name: String
  public var kind: String
  public var address: String
  /// When a run heard of it first.
  public var added: Int
  /// When it is to be asked next.
  public var due: Int
  /// The time from one request to the next that was found right; `nil` before the first success.
  public var interval: Int?
  /// When it was asked last.
  public var attempted: Int?
  /// When it was last had, changed or not.
  public var succeeded: Int?
  /// When it last had something new.
  public var changed: Int?
  /// Failures since the last success.
  public var failures: Int
  /// The code of the last failure; `nil` after a success.
  public var code: String?
  /// What the last failure was, in a sentence.
  public var detail: String?
  /// Whether its server has said that it is gone for good (status 410).
  public var isGone: Bool
}
