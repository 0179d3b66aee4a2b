/// A page as a document tree, with what is known of where it came from.
public struct ParsedPage: Sendable {
  public var request: PageRequest
  /// The address after redirects, or the one given for a saved page; `nil` where none is known.
  public var url: String?
  public var document: HTMLDocument
  public var encoding: CharacterEncoding
  /// When the server sent the page, in seconds since 1970; `nil` where that isn't known.
  public var fetchedUnixSeconds: Int?
  /// The HTTP status; `nil` for a saved page.
  public var status: Int?
  /// The headers that tell a page from a notice of its server; see `FetchedPage`.
  public var noticeHeaders: [String: String] = [:]
  /// What is known to speak against relying on it, before anybody has looked at its text.
  public var warnings: [ExtractionWarning] = []

  /// What the server's headers ask of those who keep or show copies.
  public var indexing: Set<IndexingRule> = []

  public init(
    request: PageRequest, url: String?, document: HTMLDocument, encoding: CharacterEncoding,
    fetchedUnixSeconds: Int? = nil
  ) {
    self.request = request
    self.url = url
    self.document = document
    self.encoding = encoding
    self.fetchedUnixSeconds = fetchedUnixSeconds
  }
}
