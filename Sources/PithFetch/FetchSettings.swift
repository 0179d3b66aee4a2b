import PithCore

/// What a `PageFetcher` asks for, waits for and takes at most.
///
/// TLS certificates are always checked, and no setting turns that off; only http and https are spoken, after
/// redirects too. Durations below a millisecond count as one.
public struct FetchSettings: Sendable {
  /// Which proxy stands between Pith and the servers.
  public enum Proxy: Sendable {
    /// The one that `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` name, if any.
    case environment
    /// None, whatever the environment says.
    case none
  }

  // MARK: Time

  /// For resolving the host's name, connecting and the TLS handshake, for each hop. The default is 10 s.
  public var connectTimeout: Duration = .seconds(10)
  /// From a request that is sent to the first byte of its answer, for each hop. The default is 20 s.
  public var firstByteTimeout: Duration = .seconds(20)
  /// For all of it, redirects included. The default is 60 s.
  public var totalTimeout: Duration = .seconds(60)
  /// A transfer that is slower than this, in bytes a second, for the whole of `slowPeriod` is given up.
  /// The default is 100: a page that comes slower has no reader.
  public var minimumBytesPerSecond = 100
  /// How long a transfer may be slower than `minimumBytesPerSecond`, in whole seconds. The default is 30 s;
  /// keep it above `firstByteTimeout`, since a server that thinks is slow, too.
  public var slowPeriod: Duration = .seconds(30)

  // MARK: Size

  /// The largest number of redirects followed. The default is 20, as in the Fetch Standard.
  public var maximumRedirects = 20
  /// The largest body, in bytes, after decompression. The default is 20 MB: the largest of 2,426 news and
  /// blog pages has 5.3 MB.
  public var maximumBodyBytes = 20_000_000
  /// The largest head of one response, in bytes. The default is 256 KiB, below the 300 KB at which libcurl
  /// itself gives up.
  public var maximumHeaderBytes = 262_144
  /// While there are more open connections than this, those that wait for another request to their host are
  /// closed. The default is 256, a quarter of the open files that most systems allow a process.
  public var maximumIdleConnections = 256

  // MARK: Request

  /// The `User-Agent` header. The default names Pith and its version.
  public var userAgent = "Pith/\(PithVersion.current)"
  /// The `Accept` header. The default asks for HTML and takes what there is.
  public var accept = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"
  /// The `Accept-Language` header. The default is none: a page then comes in its own language.
  public var acceptLanguage: String?

  // MARK: Connection

  /// The default is the environment's.
  public var proxy: Proxy = .environment
  /// The path of a PEM file with the certificate authorities to trust, instead of the system's. The default
  /// is `nil`: the system's.
  public var certificateAuthorities: String?

  public init() {}
}
