/// How a page fared in a run.
public enum PageSettlement: Hashable, Sendable {
  /// Its article was written to the file that was reserved for it.
  case written(ArticleFacts, file: String, revision: Int, indexLine: String?)
  /// The server, or the text, says that nothing has changed.
  case unchanged
  /// It is the article of another page.
  case duplicate(of: Int64, ArticleFacts)
  /// It was left out on purpose, and comes again at that time, or never.
  case skipped(code: String, due: Int?)
  /// It failed, and is tried again at that time, or never.
  case failed(code: String, due: Int?)
}
