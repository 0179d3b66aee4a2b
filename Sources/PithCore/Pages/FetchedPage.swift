/// The bytes of a page as they came from the network or a file, with what came with them.
public struct FetchedPage: Sendable {
  public var request: PageRequest
  /// The page's bytes, content coding undone, character encoding not.
  public var bytes: [UInt8]
  /// The address after redirects, or the one given for a saved page; `nil` where none is known.
  public var url: String?
  /// The HTTP status; `nil` for a saved page.
  public var status: Int?
  /// The value of the `Content-Type` header, as sent; `nil` where there was none.
  public var contentType: String?
  /// When the server sent the page, in seconds since 1970; `nil` for a saved page of which nobody says it.
  ///
  /// What a page tells from then on ("3 hours ago") is dated by it.
  public var fetchedUnixSeconds: Int?
  /// The headers that tell a page from a notice of its server, by their names in lower case; see `NoticeHeaders`. Empty for a saved page.
  public var noticeHeaders: [String: String] = [:]
  /// What is known to speak against relying on it, before anybody has looked at its text.
  public var warnings: [ExtractionWarning] = []
  /// What is taken in its place where no article can be made of it; at most one page.
  package var substitutes: [FetchedPage] = []

  /// What to give with the next request for the page, so that it is sent only if it has changed.
  public var validators = PageValidators()
  /// How long the page may be taken for unchanged.
  public var freshness = PageFreshness()
  /// What the server's headers ask of those who keep or show copies.
  public var indexing: Set<IndexingRule> = []

  public init(
    request: PageRequest, bytes: [UInt8], url: String? = nil, status: Int? = nil, contentType: String? = nil,
    fetchedUnixSeconds: Int? = nil
  ) {
    self.request = request
    self.bytes = bytes
    self.url = url
    self.status = status
    self.contentType = contentType
    self.fetchedUnixSeconds = fetchedUnixSeconds
  }
}
