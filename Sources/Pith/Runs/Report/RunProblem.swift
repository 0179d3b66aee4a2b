/// Something that doesn't mend itself, or hasn't for a while.
public struct RunProblem: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// The server of a source says that it is gone for good.
    case sourceGone
    /// A source has failed several times in a row.
    case sourceFailing
    /// A source that used to give articles gives none.
    case sourceQuiet
    /// The articles of a source are much shorter than they were.
    case articlesShrunk
    /// Most pages of a source failed.
    case pagesFailing
    /// The ledger or the output folder could not be written.
    case output
  }

  public var kind: Kind
  /// The name of the source; `nil` where it is about the whole run.
  public var source: String?
  /// One sentence: what it is, and what to do.
  public var text: String
  /// Whether it was not told before, or not for a day.
  public var isNews: Bool

  public init(_ kind: Kind, source: String?, text: String, isNews: Bool = true) {
    self.kind = kind
    self.source = source
    self.text = text
    self.isNews = isNews
  }
}
