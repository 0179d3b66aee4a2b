/// Where the text of an article comes from. All but `page` are fallbacks, in the order in which they are tried.
public enum TextSource: String, CaseIterable, Hashable, Sendable {
  /// The blocks of the page that the block model keeps.
  case page
  /// The blocks that the rules keep, where the model keeps hardly any.
  case rules
  /// `articleBody` or the like in the page's JSON-LD.
  case linkedData
  /// The data that the page's own scripts start from, such as `__NEXT_DATA__`.
  case state
  /// The page's description: a sentence or two.
  case description
}
