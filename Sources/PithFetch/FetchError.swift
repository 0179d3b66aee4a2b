/// Why a page could not be fetched.
///
/// No text of an error shows a name or password that stood in the address.
public struct FetchError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Each way that a fetch can fail.
  public enum Cause: Error, Hashable, Sendable {
    /// The text is no web address, for the reason given.
    case invalidURL(String)
    /// The address has a scheme other than http and https.
    case unsupportedScheme(String)
    /// A header that was to be sent holds what no header may, in the words given.
    case invalidHeader(String)
    /// The host has an address outside the public web, and `FetchSettings.allowsPrivateNetworks` is off.
    case reservedAddress(String, ReservedNetwork)
    /// The name of the host could not be resolved.
    case nameResolution(String)
    /// The proxy on the way failed, and nobody knows how the site is.
    case proxy(ProxyFault)
    /// No connection, or it broke, in libcurl's words.
    case connection(String)
    /// The TLS handshake or the certificate failed, in libcurl's words.
    case tls(String)
    /// A limit of time passed.
    case timeout(Timeout)
    /// There were more redirects than the limit given.
    case tooManyRedirects(limit: Int)
    /// The redirects lead back to where they have been.
    case redirectLoop
    /// A redirect leads from https to http, where anybody on the way could change the page.
    case redirectToHTTP
    /// A redirect leads to a scheme other than http and https.
    case redirectToScheme(String)
    /// The server answered with a status that brings no page.
    case status(Int)
    /// The body is larger than the limit given, after decompression.
    case bodyTooLarge(limitBytes: Int)
    /// The body is larger than the limit given, as it is sent, before decompression.
    case transferTooLarge(limitBytes: Int)
    /// The head of a response is larger than the limit given.
    case headersTooLarge(limitBytes: Int)
    /// The `Content-Type` says that the body is no page; it was not read.
    case notHTML(contentType: String)
    /// The body ended before its announced end.
    case truncatedBody
    /// The content coding could not be undone, in libcurl's words.
    case contentCoding(String)
    /// The server broke the protocol, in libcurl's words.
    case protocolError(String)
    /// The site's robots.txt forbids the page, by the rule given.
    case forbiddenByRobots(rule: String)
    /// The site's robots.txt could not be had for the reason given, so that nobody knows what it allows.
    case robotsUnreachable(String)
    /// The host wants no request for the time given.
    case hostBusy(Duration)
    /// What went over the wire could not be recorded, in the recorder's words.
    case notRecorded(String)
    /// The task that asked for the page was cancelled.
    case cancelled
    /// The fetcher was closed before the page was there.
    case closed
  }

  /// The limit of time that passed.
  public enum Timeout: Hashable, Sendable {
    /// Resolving, connecting and the TLS handshake took longer.
    case connect(Duration)
    /// The answer to a request that was sent took longer to begin.
    case firstByte(Duration)
    /// All of it took longer.
    case total(Duration)
    /// The transfer was slower than the minimum, for this long.
    case speed(minimumBytesPerSecond: Int, Duration)
  }

  /// What is wrong with a proxy.
  public enum ProxyFault: Hashable, Sendable {
    /// Its address is none of a proxy.
    case invalidAddress
    /// Its name could not be resolved.
    case nameResolution
    /// No connection to it, or it spoke another protocol than expected, in libcurl's words.
    case connection(String)
    /// It refused the request with this status.
    case status(Int)
  }

  /// The address that was asked for, without credentials.
  public let address: String
  /// The address that the fault is at, without credentials, where redirects led away from `address`.
  public let redirectedAddress: String?
  public let cause: Cause
  /// What the server sent with a status that brings no page, as far as it was read; `nil` for every other cause.
  public let response: FetchResponse?
  /// From the order to the moment at which the request went out; zero where none did.
  var sendDelay = Duration.zero

  /// The headers of the response, where its status is the cause.
  var headers: HTTPHeaders? { response?.headers }

  init(_ cause: Cause, address: String, redirectedAddress: String? = nil, response: FetchResponse? = nil) {
    self.cause = cause
    self.response = response
    self.address = address
    self.redirectedAddress = redirectedAddress == address ? nil : redirectedAddress
  }

  /// Whether the same fetch may succeed later.
  ///
  /// That is so for everything between the two machines, for the statuses 408 and 429 and those from 500 on that aren't about
  /// what the server can do (501, 505), for hosts that want a pause, and for a name that was not resolved, since libcurl doesn't tell a name that doesn't exist from a
  /// resolver that is out of order.
  public var isTransient: Bool {
    switch cause {
    case .nameResolution, .connection, .timeout, .truncatedBody, .robotsUnreachable, .hostBusy, .cancelled,
      .closed:
      true
    case .proxy(.nameResolution), .proxy(.connection): true
    case .status(let status):
      status == 408 || status == 429 || status >= 500 && status != 501 && status != 505
    case .invalidURL, .unsupportedScheme, .invalidHeader, .reservedAddress, .tls, .tooManyRedirects,
      .redirectLoop,
      .redirectToHTTP, .redirectToScheme, .bodyTooLarge, .transferTooLarge, .headersTooLarge, .notHTML,
      .contentCoding, .protocolError, .forbiddenByRobots, .notRecorded, .proxy:
      false
    }
  }

  /// What happened and, where it isn't plain, what to do: one sentence without the address.
  public var reason: String {
    guard let redirectedAddress else { return cause.sentence }
    return "\(cause.sentence) (redirected to \(redirectedAddress))"
  }

  public var description: String { "\(address): \(reason)" }

  /// With the content coding of its response undone; a body that cannot be decoded becomes empty.
  func withDecodedResponse(maximumBytes: Int) -> FetchError {
    guard var response else { return self }
    response.body =
      (try? ContentCoding.decoded(response.body, headers: response.headers, maximumBytes: maximumBytes)) ?? []
    var error = FetchError(cause, address: address, redirectedAddress: redirectedAddress, response: response)
    error.sendDelay = sendDelay
    return error
  }
}
