/// How much a run asks of the sites that it visits.
public struct PolitenessSettings: Hashable, Sendable {
  /// Whether robots.txt is asked first, and heeded. The default is `true`.
  public var obeysRobots = true
  /// The least time from one request to a host to the next. A site's `Crawl-delay` makes it longer. The default is 1 s.
  public var delay: Duration = .seconds(1)
  /// The longest `Crawl-delay` that is kept to. The default is 30 s.
  public var maximumCrawlDelay: Duration = .seconds(30)
  /// How many requests to a host may be under way at once. The default is 1, so that a slow server is asked more slowly.
  public var requestsPerHost = 1
  /// How many requests to all hosts of a registrable domain may be under way at once, which also come no quicker than this many
  /// within `delay`. The default is 4.
  public var requestsPerDomain = 4
  /// The longest time that a host which asks for a pause (`Retry-After`) is waited for. One that asks for more gets no request
  /// until then; its pages fail. The default is 2 minutes.
  public var longestPause: Duration = .seconds(120)

  public init() {}

  /// Sets `requestsPerHost`, and `requestsPerDomain` where that is less: the sites of a domain together get no less than one of its hosts.
  package mutating func allowRequestsPerHost(_ count: Int) {
    requestsPerHost = count
    requestsPerDomain = max(requestsPerDomain, count)
  }

  /// No robots.txt, no delay, no bound a host: for servers of one's own.
  public static let off: PolitenessSettings = {
    var settings = PolitenessSettings()
    settings.obeysRobots = false
    settings.delay = .zero
    settings.requestsPerHost = .max
    settings.requestsPerDomain = .max
    return settings
  }()

  /// The least time between two requests to hosts of one registrable domain.
  var domainDelay: Duration { delay / max(1, min(requestsPerDomain, 1_000_000)) }
}
