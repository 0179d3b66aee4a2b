/// The kind of a failure, out of a small fixed set.
///
/// A code is a log key, a metric label and a field of `failures.jsonl`; it never carries data of the
/// input. Programs should treat a code they don't know as a failure like any other: later versions add some.
public struct FailureCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public var description: String { rawValue }

  // MARK: Any stage

  /// The run was cancelled while the input was under way.
  public static let cancelled = FailureCode(rawValue: "cancelled")

  // MARK: Input

  /// The input is no address that Pith can fetch, or a header to be sent with it is none.
  public static let invalidURL = FailureCode(rawValue: "invalidURL")
  /// The address has a scheme other than http and https.
  public static let unsupportedScheme = FailureCode(rawValue: "unsupportedScheme")
  /// There is no file or folder at the path.
  public static let fileNotFound = FailureCode(rawValue: "fileNotFound")
  /// The file or folder is there but cannot be read.
  public static let notReadable = FailureCode(rawValue: "notReadable")
  /// The source of a run's inputs broke off: what it had not given yet was not tried.
  public static let sourceFault = FailureCode(rawValue: "sourceFault")
  /// The folder holds no saved page.
  public static let noPages = FailureCode(rawValue: "noPages")
  /// The input holds no bytes, or only white space.
  public static let emptyInput = FailureCode(rawValue: "emptyInput")

  // MARK: Fetch

  /// The host name could not be resolved.
  public static let nameResolution = FailureCode(rawValue: "nameResolution")
  /// No connection, or it broke.
  public static let connection = FailureCode(rawValue: "connection")
  /// The proxy on the way could not be reached, or refused the request.
  public static let proxy = FailureCode(rawValue: "proxy")
  /// The TLS handshake or the certificate failed.
  public static let tls = FailureCode(rawValue: "tls")
  /// The host has an address that no page of the public web has: loopback, private, link-local and the like.
  public static let reservedAddress = FailureCode(rawValue: "reservedAddress")
  /// There was no connection within its limit of time.
  public static let connectTimeout = FailureCode(rawValue: "connectTimeout")
  /// The answer did not begin within its limit of time.
  public static let firstByteTimeout = FailureCode(rawValue: "firstByteTimeout")
  /// The page was not complete within its limit of time.
  public static let totalTimeout = FailureCode(rawValue: "totalTimeout")
  /// The page came more slowly than the least speed allowed.
  public static let tooSlow = FailureCode(rawValue: "tooSlow")
  /// More redirects than allowed.
  public static let tooManyRedirects = FailureCode(rawValue: "tooManyRedirects")
  /// The redirects run in a circle.
  public static let redirectLoop = FailureCode(rawValue: "redirectLoop")
  /// A redirect leads from https to http.
  public static let redirectToHTTP = FailureCode(rawValue: "redirectToHTTP")
  /// A redirect leads to a scheme other than http and https.
  public static let redirectToScheme = FailureCode(rawValue: "redirectToScheme")
  /// The page is not there: status 404 or 410.
  public static let notFound = FailureCode(rawValue: "notFound")
  /// Another status from 400 to 499.
  public static let clientError = FailureCode(rawValue: "clientError")
  /// A status from 500 to 599.
  public static let serverError = FailureCode(rawValue: "serverError")
  /// The body ended before its announced length.
  public static let truncatedBody = FailureCode(rawValue: "truncatedBody")
  /// The content coding (gzip, br, zstd, deflate) could not be undone.
  public static let contentCoding = FailureCode(rawValue: "contentCoding")
  /// More bytes than the limit before decompression.
  public static let transferTooLarge = FailureCode(rawValue: "transferTooLarge")
  /// The head of a response has more bytes than the limit.
  public static let headersTooLarge = FailureCode(rawValue: "headersTooLarge")
  /// The server broke the protocol.
  public static let protocolError = FailureCode(rawValue: "protocolError")

  /// The site's robots.txt could not be had, so that nobody knows what it allows.
  public static let robotsUnreachable = FailureCode(rawValue: "robotsUnreachable")
  /// The host asked for a pause that is longer than the run waits.
  public static let hostBusy = FailureCode(rawValue: "hostBusy")
  /// What went over the wire could not be recorded, though the run was told to.
  public static let notRecorded = FailureCode(rawValue: "notRecorded")

  // MARK: Bytes to document

  /// More bytes than the limit.
  public static let tooLarge = FailureCode(rawValue: "tooLarge")
  /// The bytes are not HTML: another content type, or binary data.
  public static let notHTML = FailureCode(rawValue: "notHTML")
  /// The bytes are no feed and no sitemap.
  public static let notASource = FailureCode(rawValue: "notASource")
  /// The parser gave up.
  public static let parserFault = FailureCode(rawValue: "parserFault")

  // MARK: Extract

  /// The page holds no main content that Pith can see.
  public static let noContent = FailureCode(rawValue: "noContent")
  /// The page has no text and sends browsers on to another address (`meta http-equiv="refresh"`).
  public static let metaRefresh = FailureCode(rawValue: "metaRefresh")
  /// The server sent a check for robots instead of the page; trying again at once is of no use.
  public static let botChallenge = FailureCode(rawValue: "botChallenge")
  /// The server sent a demand to accept cookies instead of the page.
  public static let consentWall = FailureCode(rawValue: "consentWall")

  // MARK: Write

  /// The disk or the quota is full.
  public static let diskFull = FailureCode(rawValue: "diskFull")
  /// The output folder cannot be written to.
  public static let notWritable = FailureCode(rawValue: "notWritable")
  /// Another fault while writing.
  public static let writeFault = FailureCode(rawValue: "writeFault")
}
