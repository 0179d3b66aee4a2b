/// Why a page gives no article.
public enum ExtractionError: Error, Hashable, Sendable {
  /// Nothing is left once boilerplate is stripped. `visibleWords` counts the words of the whole page;
  /// `needsJavaScript` says whether the page seems to show its text only by scripts.
  case noContent(visibleWords: Int, needsJavaScript: Bool)
}

extension ExtractionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noContent(visibleWords: 0, _):
      "the page holds no text: it may need JavaScript to show its content"
    case .noContent(let words, needsJavaScript: true):
      "no main content found among the page's \(words) words: it needs JavaScript to show its content"
    case .noContent(let words, needsJavaScript: false):
      "no main content found among the page's \(words) words: it may be a list of links, an error page, or need JavaScript"
    }
  }
}
