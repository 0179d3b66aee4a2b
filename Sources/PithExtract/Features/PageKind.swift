/// What a page is for. The block model weighs evidence by it: a list of links is boilerplate on a news page and
/// the content of a listing.
enum PageKind: Int, CaseIterable {
  case article, news, forum, product, collection, listing, documentation, service
}
