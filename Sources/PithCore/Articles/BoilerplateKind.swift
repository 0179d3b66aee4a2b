/// What a stripped block is.
public enum BoilerplateKind: String, CaseIterable, Hashable, Sendable {
  case navigation
  case breadcrumb
  case masthead
  case footer
  case sidebar
  /// Lists of other articles: "Latest news", "You May Also Like", "More News".
  case relatedArticles
  /// A teaser of one other article inside the body.
  case readMore
  /// The form to write a comment, with its heading: "Leave a Reply".
  case commentForm
  /// What readers wrote.
  case comment
  case newsletter
  case share
  case consent
  case advertisement
  /// The box about the author.
  case authorBox
  case tags
  case caption
  case paywall
  case legal
  /// Content that the page doesn't show.
  case hidden
  /// Text that stands on the page already.
  case duplicate
  /// Boilerplate of no other kind: text that no rule takes for content.
  case other
}
