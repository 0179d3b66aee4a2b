/// One request and what was answered to it, as it went over the wire.
public struct HTTPExchange: Sendable {
  /// Why a body is not whole, in the words of WARC 1.1, section 5.13.
  public enum Truncation: String, Hashable, Sendable {
    /// It has more bytes than are taken.
    case length
    /// It took more time than it is given.
    case time
    /// The connection broke.
    case disconnect
    /// It wasn't wanted any more.
    case unspecified
  }

  /// The address that was asked for, without credentials.
  public var address: String
  /// The numeric address that the server has; `nil` where only a proxy knows it.
  public var serverAddress: String?
  /// When the request was made, in seconds since 1970.
  public var startUnixSeconds: Int
  /// The head of the request with the empty line at its end, as it was sent, but for the fields with names and passwords
  /// (`Authorization`, `Proxy-Authorization`).
  public var requestHead: [UInt8]
  /// The head of the final response, as it came; for HTTP/2 as libcurl writes it. Without the empty line at its end where it
  /// isn't whole, and empty where nothing came.
  public var responseHead: [UInt8]
  public var isResponseHeadWhole: Bool
  /// The body, as far as it came and was taken: without its transfer coding, with its content coding.
  public var body: [UInt8]
  /// Why head or body aren't whole; `nil` where they are.
  public var truncation: Truncation?

  public init(
    address: String, serverAddress: String? = nil, startUnixSeconds: Int, requestHead: [UInt8],
    responseHead: [UInt8] = [], isResponseHeadWhole: Bool = true, body: [UInt8] = [],
    truncation: Truncation? = nil
  ) {
    self.address = address
    self.serverAddress = serverAddress
    self.startUnixSeconds = startUnixSeconds
    self.requestHead = requestHead
    self.responseHead = responseHead
    self.isResponseHeadWhole = isResponseHeadWhole
    self.body = body
    self.truncation = truncation
  }
}
