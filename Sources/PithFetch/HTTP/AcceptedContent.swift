/// What a fetch asks for and takes.
public enum AcceptedContent: Hashable, Sendable {
  /// Web pages. A response that says it is something else is refused before its body is read.
  case pages
  /// Feeds, sitemaps and robots.txt, which servers send under types of all kinds: the type is not looked at.
  case sources
}

extension AcceptedContent {
  /// The value of the `Accept` header; `nil` for the one that the settings have for pages.
  var header: String? {
    switch self {
    case .pages: nil
    case .sources:
      "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5"
    }
  }

  /// The largest body that is taken, in bytes.
  func maximumBytes(_ settings: FetchSettings) -> Int {
    switch self {
    case .pages: settings.maximumBodyBytes
    case .sources: max(settings.maximumBodyBytes, settings.maximumSourceBytes)
    }
  }

  /// Whether a response with this `Content-Type` is taken.
  func takes(contentType: String?) -> Bool {
    switch self {
    case .pages: MediaType.mayBePage(contentType)
    case .sources: true
    }
  }
}
