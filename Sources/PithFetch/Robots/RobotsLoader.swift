/// Gets the robots.txt of a site, as RFC 9309, section 2.3, has it.
struct RobotsLoader: Sendable {
  let exchange: PoliteExchange
  let agent: String
  let store: (any RobotsStore)?

  /// Five redirects, wherever they lead; with more, the file counts as not being there (section 2.3.1.2).
  private static let mostRedirects = 5
  /// A file that could not be had for a reason that may pass is tried once more.
  private static let attempts = 2
  /// Long enough for a connection that was dropped; what takes longer is met by asking again later in the run.
  private static let pause = Duration.seconds(1)

  func robots(of origin: SiteOrigin) async -> SiteRobots {
    if let robots = storedRobots(of: origin) { return robots }
    let robots = await fetchedRobots(of: origin)
    if let store, case .byRules = robots.access {
      let stored = StoredRobots(bytes: robots.bytes, fetchedUnixSeconds: exchange.clock.unixSeconds())
      store.keep(stored, of: origin.text)
    }
    return robots
  }

  /// What was kept, if it is young enough, and not of the future by a clock that has been set since.
  private func storedRobots(of origin: SiteOrigin) -> SiteRobots? {
    guard let stored = store?.robots(of: origin.text) else { return nil }
    let age = Duration.seconds(exchange.clock.unixSeconds() - stored.fetchedUnixSeconds)
    guard age >= .zero, age < RobotsCache.lifetime else { return nil }
    var robots = SiteRobots(stored.bytes, agent: agent)
    robots.age = age
    return robots
  }

  private func fetchedRobots(of origin: SiteOrigin) async -> SiteRobots {
    var attempt = 1
    while true {
      do throws(FetchError) {
        return try await file(at: origin.robotsAddress)
      } catch {
        let answer = Self.answer(to: error, of: origin)
        guard case .notNow = answer.access, error.isTransient, error.cause != .cancelled,
          attempt < Self.attempts, !Task.isCancelled
        else { return answer }
        let time = exchange.clock.now() + Self.pause
        guard (try? await exchange.clock.sleep(time)) != nil else { return answer }
        attempt += 1
      }
    }
  }

  private func file(at address: String) async throws(FetchError) -> SiteRobots {
    var request = FetchRequest(robotsFile: address)
    for _ in 0...Self.mostRedirects {
      let host = try WebAddress(request.address).hostName
      let response = try await exchange.response(to: request, host: host)
      guard let next = FetchRequest(continuing: response) else {
        return SiteRobots(response.body, agent: agent)
      }
      request = next
      request.kind = .robotsFile
    }
    return .open
  }

  /// What it means that the file could not be had.
  private static func answer(to error: FetchError, of origin: SiteOrigin) -> SiteRobots {
    switch error.cause {
    // "Too many requests" is no answer to whether there is a file; section 2.3.1.3 allows to go on, and does not ask to.
    case .status(429): .closed(error.cause)
    // Section 2.3.1.3: there is none, or none for us.
    case .status(400...499): .open
    // Redirects that lead nowhere, or where this fetcher doesn't go, are as good as too many (section 2.3.1.2).
    case .tooManyRedirects, .redirectLoop, .redirectToHTTP, .redirectToScheme, .reservedAddress: .open
    case .cancelled, .closed, .proxy: .closed(error.cause)
    // Section 2.3.1.4: a server that fails, or a network that does.
    default:
      // What is wrong with the host that a redirect leads to is not wrong with the site.
      .closed(error.address == origin.robotsAddress ? error.cause : .robotsUnreachable(error.description))
    }
  }
}
