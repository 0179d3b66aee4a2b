public import PithCore

/// A page as the server sent it.
public struct FetchResponse: Hashable, Sendable {
  /// The address after redirects, without credentials and fragment.
  public var url: String
  /// The HTTP status: from 200 to 299, 304 for a page that has not changed since the request's validators were given, or that
  /// of a redirect where the request said not to follow it. Another one only in `FetchError.response`.
  public var status: Int
  /// The headers of the last response, redirects and interim ones left out.
  public var headers: HTTPHeaders
  /// The body, content coding undone.
  public var body: [UInt8]
  /// The way to where a redirect leads that was not followed.
  var trail: RedirectTrail?
  /// What the requests on that way took, without what was waited for in between; zero for what is no such redirect.
  var elapsed = Duration.zero
  /// From the order to the moment at which the request went out: the time that the connection took.
  var sendDelay = Duration.zero

  /// Where a redirect leads that was not followed. May hold a name and password.
  var redirectTarget: String? { trail?.address.requestText }

  /// When the server made the response, in seconds since 1970: its `Date`, which a cache on the way keeps; `nil` where it has none, as
  /// servers without a clock do (RFC 9110, section 6.6.1).
  public var sentUnixSeconds: Int? { headers["date"].flatMap { HTTPDate.unixSeconds($0) } }

  /// What to give with the next request, so that the page is sent only if it has changed.
  public var validators: PageValidators {
    PageValidators(entityTag: headers["etag"], lastModified: headers["last-modified"])
  }

  /// How long the page may be taken for unchanged.
  public var freshness: PageFreshness { CacheControl.freshness(headers) }

  public init(url: String, status: Int, headers: HTTPHeaders, body: [UInt8]) {
    self.url = url
    self.status = status
    self.headers = headers
    self.body = body
  }
}
