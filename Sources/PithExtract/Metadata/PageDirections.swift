package import PithCore

/// Where a page sends its readers: to the page that it is a version of, and on after a time.
package struct PageDirections {
  /// The address of `<link rel="canonical">`, absolute; `nil` where there is none.
  package let canonicalURL: String?
  /// What browsers do that run no scripts; `nil` for staying.
  package let refresh: PageRefresh?

  package init(_ page: ParsedPage) {
    self.init(PageFacts(BlockSegmenter.segment(page.document)), url: page.url)
  }

  /// - Parameter url: the address of the page, where it is known.
  init(_ facts: PageFacts, url: String?) {
    let baseURL = facts.base.flatMap { WebLink.resolve($0, against: url) } ?? url
    canonicalURL = facts.canonicalLink.flatMap { WebLink.resolve($0, against: baseURL) }
    let reader = RefreshReader(baseURL: baseURL, url: url)
    // Browsers heed the first that is one.
    refresh = facts.refreshes.lazy.compactMap(reader.refresh).first
  }
}
