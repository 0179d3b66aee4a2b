public import PithCore

/// Fetches pages as their sites want it: asks robots.txt first, gives each host time between requests, and heeds what servers say
/// of too many.
///
///     let fetcher = PoliteFetcher(PageFetcher())
///     let page = try await fetcher.fetch("https://news.example/story")
///
/// One value serves a whole run, since it knows which host was asked when. Each redirect is a request like any other: its host
/// has a robots.txt and a turn of its own.
public final class PoliteFetcher: Sendable {
  private let exchange: PoliteExchange
  private let settings: PolitenessSettings
  let agent: String
  var fetchSettings: FetchSettings { exchange.fetcher.settings }
  let gate: HostGate
  private let robots: RobotsCache
  private let times = HostTimes()
  private let budget: RetryBudget

  /// The further attempts for a host that has nothing but failures, and for a run that has: 3 pages of a host, and some tens of hosts, are
  /// tried three times before it is known that there is no point.
  private static let retriesPerHost = 6
  private static let retriesPerRun = 200

  /// - Parameters:
  ///   - places: how many requests may be under way at once, to all hosts together. Below 1 counts as 1.
  ///   - maximumBacklog: with this many pages fetched and not worked up (`working(on:)`), no further request is sent.
  ///   - robotsStore: keeps each robots.txt for longer than this value lives. The default is `nil`: each is fetched anew.
  public convenience init(
    _ fetcher: PageFetcher, politeness settings: PolitenessSettings = PolitenessSettings(), places: Int = 128,
    maximumBacklog: Int = .max, robotsStore: (any RobotsStore)? = nil
  ) {
    self.init(
      fetcher, politeness: settings, places: places, maximumBacklog: maximumBacklog, robotsStore: robotsStore,
      clock: FetchClock())
  }

  init(
    _ fetcher: PageFetcher, politeness settings: PolitenessSettings, places: Int = 128,
    maximumBacklog: Int = .max, robotsStore: (any RobotsStore)? = nil, clock: FetchClock
  ) {
    self.settings = settings
    let agent = ProductToken.token(inUserAgent: fetcher.settings.sentUserAgent)
    self.agent = agent
    let gate = HostGate(settings, places: places, maximumBacklog: maximumBacklog, clock: clock)
    self.gate = gate
    let exchange = PoliteExchange(fetcher: fetcher, gate: gate, clock: clock, times: times)
    let loader = RobotsLoader(exchange: exchange, agent: agent, store: robotsStore)
    robots = RobotsCache(clock: clock) { await loader.robots(of: $0) }
    budget = RetryBudget(perHost: Self.retriesPerHost, perRun: Self.retriesPerRun)
    self.exchange = exchange
  }

  /// Fetches one page, following redirects.
  ///
  /// - Throws: besides what `PageFetcher` throws, `FetchError.Cause.forbiddenByRobots`, `.robotsUnreachable` and `.hostBusy`.
  public func fetch(_ address: String) async throws(FetchError) -> FetchResponse {
    try await fetch(FetchRequest(address))
  }

  /// Makes one request, and those to which redirects lead: they are always followed.
  ///
  /// - Throws: as `fetch(_:)` for an address does.
  public func fetch(_ wanted: FetchRequest) async throws(FetchError) -> FetchResponse {
    let first = try WebAddress(wanted.address)
    var address = first
    var request = wanted
    // Each hop has its own host, whose turn is to be waited for.
    request.followsRedirects = false
    while true {
      do throws(FetchError) {
        try await checkRobots(for: address)
        let response = try await exchange.response(to: request, host: address.hostName)
        guard let next = FetchRequest(continuing: response) else {
          budget.earn(from: first.hostName)
          return response
        }
        request = next
        request.validators = wanted.validators
        request.accepted = wanted.accepted
        address = try WebAddress(next.address)
      } catch {
        throw error.asked(of: first)
      }
    }
  }

  /// What the robots.txt of an address's site says to our crawler, fetched where it isn't known.
  public func robots(ofSiteOf address: String) async throws(FetchError) -> SiteRobots {
    let address = try WebAddress(address)
    guard let robots = await robots.robots(of: SiteOrigin(address)) else {
      throw FetchError(.cancelled, address: address.text)
    }
    return robots
  }

  /// The host of an address, as turns are given by; `nil` where it is no address.
  public static func host(of address: String) -> String? { (try? WebAddress(address))?.hostName }

  /// Whether a page that failed may be tried again: the failure is one that another request can mend, and the budgets of the host and of
  /// the run are not used up, and the host does not want to be left alone.
  public func permitsRetry(of request: PageRequest, after failure: StageFailure) -> Bool {
    guard failure.isTransient, failure.code != .robotsUnreachable, failure.code != .hostBusy,
      case .url(let source) = request.source, let host = Self.host(of: request.way.last ?? source),
      gate.closing(of: host) == nil
    else { return false }
    return budget.spend(on: host)
  }

  /// The hosts that want no request (`Retry-After`), and for how long.
  public var pauses: [String: Duration] { gate.closings }

  /// For how long a host wants no request; `nil` where it takes them.
  public func pause(of host: String) -> Duration? { gate.closing(of: host) }

  /// Sends a host no request for this long, since it has said so to another value.
  public func leaveAlone(_ host: String, for pause: Duration) {
    gate.close(host, for: pause)
  }

  /// What the fetches are at now.
  public var activity: FetchActivity {
    let counts = gate.counts
    return FetchActivity(
      activeCount: counts.active, waitingCount: counts.waiting, receivedBytes: times.receivedBytes)
  }

  /// The hosts that took the longest to answer so far, the slowest first, by their mean time.
  public func slowestHosts(_ count: Int) -> [HostTime] { times.slowest(count) }

  /// Runs what is done with a fetched page. While there are too many such pages, no others are fetched.
  public func working<Result>(
    on operation: () async throws(StageExit) -> Result
  ) async throws(StageExit) -> Result {
    gate.beginWork()
    defer { gate.endWork() }
    return try await operation()
  }

  private func checkRobots(for address: WebAddress) async throws(FetchError) {
    guard settings.obeysRobots else { return }
    guard let robots = await robots.robots(of: SiteOrigin(address)) else {
      throw FetchError(.cancelled, address: address.text)
    }
    if case .notNow(let cause) = robots.access {
      throw FetchError(
        cause.isRobotsWeather ? .robotsUnreachable(cause.sentence) : cause, address: address.text)
    }
    if let delay = robots.rules.crawlDelay { gate.setCrawlDelay(delay, of: address.hostName) }
    let verdict = robots.rules.verdict(onTarget: address.target)
    if !verdict.isAllowed {
      throw FetchError(.forbiddenByRobots(rule: verdict.rule ?? "Disallow"), address: address.text)
    }
  }
}

extension FetchError {
  /// The error of a hop, as one of the address that was asked for first.
  fileprivate func asked(of first: WebAddress) -> FetchError {
    var error = FetchError(
      cause, address: first.text, redirectedAddress: redirectedAddress ?? address, response: response)
    error.sendDelay = sendDelay
    return error
  }
}

extension FetchError.Cause {
  /// Whether a robots.txt that could not be had for this cause may be there later. What remains (a name that leads nowhere, a
  /// certificate) is the same for the page itself, and is reported as such.
  fileprivate var isRobotsWeather: Bool {
    switch self {
    case .status, .timeout, .connection, .truncatedBody, .protocolError, .contentCoding, .headersTooLarge:
      true
    default: false
    }
  }
}
