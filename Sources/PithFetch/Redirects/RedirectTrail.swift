/// The way of one fetch from address to address.
struct RedirectTrail: Hashable, Sendable {
  /// Where it began.
  let start: WebAddress
  /// Where the fetch is.
  private(set) var address: WebAddress
  private(set) var redirectCount = 0
  /// Where it has been since a cookie was last set: a server may well send a client back that has a cookie now.
  private var visited: Set<String>

  init(start: WebAddress) {
    self.start = start
    address = start
    visited = [start.requestText]
  }

  /// Goes where a redirect leads.
  ///
  /// - Parameter setsCookie: whether the redirect came with a cookie.
  /// - Throws: why it is not followed.
  mutating func follow(
    _ location: [UInt8], setsCookie: Bool, settings: FetchSettings
  ) throws(FetchError.Cause) {
    let next = try address.redirected(to: location)
    if address.scheme == "https" && next.scheme == "http" && !settings.followsRedirectsToHTTP {
      throw .redirectToHTTP
    }
    if setsCookie { visited = [] }
    guard visited.insert(next.requestText).inserted else { throw .redirectLoop }
    guard redirectCount < settings.maximumRedirects else {
      throw .tooManyRedirects(limit: settings.maximumRedirects)
    }
    redirectCount += 1
    address = next
  }
}
