/// What a reader of an article should know before relying on it.
public enum ExtractionWarning: String, CaseIterable, Hashable, Sendable {
  /// The text seems to stop before its end: the page announces more words than were found, or ends in an ellipsis.
  case cutOffSuspected
  /// The page shows readers without a subscription only a part of the article.
  case paywallSuspected
  /// The page lists other pages rather than being an article itself.
  case listingPage
  /// The page holds text, but none that reads like an article's.
  case noArticle
  /// The page builds its text with scripts, which Pith doesn't run.
  case needsJavaScript
  /// The page is the AMP version of another, which was wanted and could not be had.
  case ampPage
}
