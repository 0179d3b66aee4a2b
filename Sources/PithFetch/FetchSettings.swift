public import PithCore

/// What a `PageFetcher` asks for, waits for and takes at most.
///
/// Only http and https are spoken, after redirects too. Durations below a millisecond count as one.
public struct FetchSettings: Sendable {
  /// Which proxy stands between Pith and the servers.
  public enum Proxy: Hashable, Sendable {
    /// The one that `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` name, if any.
    case environment
    /// None, whatever the environment says.
    case none
    /// This one, `http://proxy.example:8080` or with a scheme of `socks5`, `socks4` or `https`, but for the hosts that `no_proxy` names.
    /// Names are resolved by the proxy.
    case address(String)
  }

  /// Which addresses are asked for with `headers`.
  public enum HeaderScope: Hashable, Sendable {
    /// All of them: for whoever asks for nothing but addresses of their own choice.
    case allAddresses
    /// Those with the origin (scheme, host and port) of one of these addresses, or with its host by https where it is by http. The rest was found
    /// in pages and feeds, and whoever wrote those may not choose who hears what the headers hold.
    case originsOf(Set<String>)
  }

  // MARK: Time

  /// For resolving the host's name, connecting and the TLS handshake, for each hop. The default is 10 s.
  public var connectTimeout: Duration = .seconds(10)
  /// From a request that is sent to the first byte of its answer, for each hop. The default is 20 s.
  public var firstByteTimeout: Duration = .seconds(20)
  /// For all of it, redirects included; what hosts and robots.txt are waited for in between does not count. The default is 60 s.
  public var totalTimeout: Duration = .seconds(60)
  /// An answer that comes slower than this, in bytes a second, for the whole of `slowPeriod` is given up.
  /// The default is 100: a page that comes slower has no reader.
  public var minimumBytesPerSecond = 100
  /// How long an answer that has begun may be slower than `minimumBytesPerSecond`. The default is 10 s.
  public var slowPeriod: Duration = .seconds(10)

  // MARK: Size

  /// The largest number of redirects followed. The default is 20, as in the Fetch Standard.
  public var maximumRedirects = 20
  /// The largest body, in bytes, after decompression. The default is 20 MB: the largest of 2,426 news and
  /// blog pages has 5.3 MB.
  public var maximumBodyBytes = 20_000_000
  /// The largest feed or sitemap, in bytes, after decompression, where that is more than `maximumBodyBytes`. The default is the 50 MiB of the
  /// protocol of sitemaps (https://www.sitemaps.org/protocol.html).
  public var maximumSourceBytes = 52_428_800
  /// The largest compressed body, in bytes, as it is sent. The default is 20 MB.
  public var maximumTransferBytes = 20_000_000
  /// The largest heads of one response, interim ones included, in bytes. The default is 256 KiB, below the 300 KB at which libcurl
  /// itself gives up.
  public var maximumHeaderBytes = 262_144
  /// How many transfers are under way at once; further ones wait for their turn, and their limits of time begin with it. The default is
  /// 512, since each may need a descriptor for its connection and two while its name is resolved, and many systems allow a process 1,024.
  public var maximumTransfers = 512
  /// How many connections there are to one host at once; requests beyond it wait within `connectTimeout`. The default is no limit.
  public var maximumConnectionsPerHost: Int?
  /// While there are more open connections than this, those that wait for another request to their host are
  /// closed. The default is 256, a quarter of the open files that most systems allow a process.
  public var maximumIdleConnections = 256

  // MARK: Request

  /// The `User-Agent` header. The default names Pith and its version.
  public var userAgent = "Pith/\(PithVersion.current)"
  /// Whether a text can be sent as `User-Agent`: letters, digits and signs of ASCII.
  package static func isUserAgent(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) }
  }

  /// The name that goes out: that among `headers` takes the place of `userAgent`.
  var sentUserAgent: String { headers.last { $0.name.lowercased() == "user-agent" }?.value ?? userAgent }

  /// The `Accept` header. The default asks for HTML and takes what there is.
  public var accept = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"
  /// The `Accept-Language` header. The default is none: a page then comes in its own language.
  public var acceptLanguage: String?
  /// Headers to send to the origin (scheme, host and port) of each address asked for; one with the name of a header above takes its
  /// place. A redirect to another origin gets none of them but `Accept`, `Accept-Language` and `User-Agent`, and neither does an address
  /// outside `headerScope`. The default is none.
  public var headers: [HTTPHeaders.Field] = []
  /// Which addresses are asked for with `headers`. The default is all.
  public var headerScope = HeaderScope.allAddresses
  /// Cookies to begin with. The default is none.
  public var cookies = CookieList()
  /// Whether cookies that servers set are sent back to them, as long as the fetcher lives. The default is `true`; with `cookies` they are
  /// in any case.
  public var keepsCookies = true

  /// Whether requests have anything to do with cookies.
  var usesCookies: Bool { keepsCookies || !cookies.lines.isEmpty }

  // MARK: Safety

  /// Whether hosts may have addresses outside the public web (loopback, private, link-local, and so on: `ReservedNetwork`). The default
  /// is `false`: no page, and no redirect, then reaches the networks that this machine is in.
  ///
  /// It is checked where a connection is made, so no DNS answer gets around it. Behind a proxy, which resolves names itself, only
  /// addresses that stand in URLs as numbers are checked, and names that end in `localhost`.
  public var allowsPrivateNetworks = false
  /// Whether redirects from https to http are followed. The default is `false`.
  public var followsRedirectsToHTTP = false
  /// The hosts, by name in any spelling and without port, whose TLS certificates are *not* checked. The default is none; `uncheckedUse` hears of each request to them.
  public var uncheckedHosts: Set<String> = []
  /// Hears, on a thread of the fetcher's, of each address that is requested without a check of its certificate.
  public var uncheckedUse: (@Sendable (_ address: String) -> Void)?

  // MARK: Connection

  /// The default is the environment's.
  public var proxy: Proxy = .environment
  /// The path of a PEM file with the certificate authorities to trust, instead of the system's. The default
  /// is `nil`: the system's.
  public var certificateAuthorities: String?

  // MARK: Record

  /// Keeps all that goes over the wire, robots.txt and redirects included. The default is `nil`: nobody does.
  public var recorder: (any ExchangeRecorder)?

  public init() {}
}
