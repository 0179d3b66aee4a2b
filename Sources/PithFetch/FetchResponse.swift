/// A page as the server sent it.
public struct FetchResponse: Sendable {
  /// The address after redirects, without credentials and fragment.
  public var url: String
  /// The HTTP status, from 200 to 299.
  public var status: Int
  /// The headers of the last response, redirects and interim ones left out.
  public var headers: HTTPHeaders
  /// The body, content coding undone.
  ///
  /// libcurl takes a compressed body that breaks off, in a response whose own length is right, for a whole one;
  /// this then holds what could be decompressed, as browsers show it.
  public var body: [UInt8]

  /// When the server made the response, in seconds since 1970: its `Date`, which a cache on the way keeps; `nil` where it has none, as
  /// servers without a clock do (RFC 9110, section 6.6.1).
  public var sentUnixSeconds: Int? { headers["date"].flatMap(HTTPDate.unixSeconds) }

  public init(url: String, status: Int, headers: HTTPHeaders, body: [UInt8]) {
    self.url = url
    self.status = status
    self.headers = headers
    self.body = body
  }
}
