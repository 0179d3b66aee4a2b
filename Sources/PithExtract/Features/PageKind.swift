/// What a page is for. The block model weighs evidence by it: a list of links is boilerplate on a news page and
/// the content of a listing.
public enum PageKind: Int, CaseIterable, Sendable {
  case article, news, forum, product, collection, listing, documentation, service

  /// The name that people and programs read.
  public var name: String { "\(self)" }
}
