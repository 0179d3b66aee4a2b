import PithCore
import PithTestServer
import Testing

@testable import PithFetch

@Suite(.timeLimit(.minutes(10))) struct PoliteFetcherTests {
  let clock = ManualClock()

  // MARK: Redirects

  @Test("Redirects end at the limit, and the address is the last one")
  func pageRedirects() async throws {
    let server = try TestServer { request in
      switch request.path {
      case "/robots.txt": return .status(404)
      case "/end": return .html("<p>x")
      case "/3": return .redirect(to: "/end")
      default: return .redirect(to: "/\((Int(request.path.dropFirst()) ?? 9) + 1)")
      }
    }
    #expect(try await fetcher().fetch(server.url("/1")).url == server.url("/end"))
    var settings = FetchSettings.direct
    settings.maximumRedirects = 2
    let error = await #expect(throws: FetchError.self) {
      try await fetcher(settings).fetch(server.url("/1"))
    }
    #expect(error?.cause == .tooManyRedirects(limit: 2))
  }

  @Test("The limit of time for all of a fetch goes on over redirects")
  func totalTimeout() async throws {
    // Each answer comes soon, all of them together would take seconds.
    let server = try TestServer { request in
      guard let number = Int(request.path.dropFirst()) else { return .status(404) }
      let answer: TestResponse = number < 20 ? .redirect(to: "/\(number + 1)") : .html("<p>x")
      return TestResponse([.pause(.milliseconds(100))] + answer.steps, keepsConnection: true)
    }
    var settings = FetchSettings.direct
    settings.totalTimeout = .milliseconds(500)
    let error = await #expect(throws: FetchError.self) {
      try await fetcher(settings).fetch(server.url("/1"))
    }
    #expect(error?.cause == .timeout(.total(.milliseconds(500))))
    #expect(server.requests.count < 10)
  }

  // MARK: Time

  @Test("A host is asked no more often than its Crawl-delay says, robots.txt included")
  func crawlDelay() async throws {
    let server = try TestServer { request in
      request.path == "/robots.txt"
        ? .html("User-agent: *\nCrawl-delay: 5", contentType: "text/plain") : .html("<p>x")
    }
    let fetcher = fetcher { $0.delay = .seconds(1) }
    async let page = fetcher.fetch(server.url("/a"))
    await clock.waitForSleepers(1)
    #expect(server.requests.map(\.path) == ["/robots.txt"])
    // Before its answer was there, a second was the delay; from now on five are.
    clock.advance(by: .seconds(1))
    _ = try await page
    async let next = fetcher.fetch(server.url("/b"))
    await clock.waitForSleep(number: 2)
    clock.advance(by: .milliseconds(4_990))
    #expect(server.requests.count == 2)
    clock.advance(by: .milliseconds(1_000))
    _ = try await next
    #expect(server.requests.map(\.path) == ["/robots.txt", "/a", "/b"])
  }

  @Test("Whom redirects lead to has its time between requests, with robots.txt ignored too")
  func delayBehindRedirects() async throws {
    let target = try TestServer { _ in .html("<p>x") }
    let server = try TestServer { _ in .redirect(to: target.url("/", host: "target.localhost")) }
    let fetcher = fetcher {
      $0.obeysRobots = false
      $0.delay = .seconds(1)
    }
    async let first = fetcher.fetch(server.url("/", host: "a.localhost"))
    async let second = fetcher.fetch(server.url("/", host: "b.localhost"))
    await target.waitForRequests(1)
    await clock.waitForSleepers(1)
    #expect(target.requests.count == 1)
    clock.advance(by: .seconds(1))
    _ = try await (first, second)
    #expect(target.requests.count == 2)
  }

  @Test(
    "A server that asks for a pause has it, and so do all other pages of the host", arguments: [429, 503])
  func retryAfter(_ status: Int) async throws {
    let server = try TestServer { request in
      request.path == "/busy" ? .status(status, headers: ["Retry-After: 30"]) : .html("<p>x")
    }
    let fetcher = fetcher { $0.obeysRobots = false }
    await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/busy")) }
    async let page = fetcher.fetch(server.url("/other"))
    await clock.waitForSleepers(1)
    #expect(clock.requestedSleeps.last == .seconds(30))
    clock.advance(by: .seconds(30))
    #expect(try await page.status == 200)
  }

  @Test("A server that asks for a long pause gets no request meanwhile, and the pages fail with the time")
  func longPause() async throws {
    let server = try TestServer { _ in .status(503, headers: ["Retry-After: 3600"]) }
    let fetcher = fetcher { $0.obeysRobots = false }
    await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/a")) }
    let error = await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/b")) }
    #expect(error?.cause == .hostBusy(.seconds(3_600)))
    #expect(error?.isTransient == true)
    #expect(server.requests.map(\.path) == ["/a"])
  }

  @Test("A pause that a host asks for can be handed on to another fetcher, and is over when it is over")
  func pauses() async throws {
    let server = try TestServer { request in
      request.path == "/busy" ? .status(503, headers: ["Retry-After: 3600"]) : .html("<p>x")
    }
    let first = fetcher { $0.obeysRobots = false }
    #expect(first.pauses.isEmpty)
    await #expect(throws: FetchError.self) { try await first.fetch(server.url("/busy")) }
    #expect(first.pauses == ["127.0.0.1": .seconds(3_600)])
    let failure = StageFailure(stage: .fetch, code: .serverError, isTransient: true, detail: "x")
    #expect(!first.permitsRetry(of: PageRequest(.url(server.url("/busy"))), after: failure))

    let second = fetcher { $0.obeysRobots = false }
    for (host, pause) in first.pauses { second.leaveAlone(host, for: pause) }
    let error = await #expect(throws: FetchError.self) { try await second.fetch(server.url("/a")) }
    #expect(error?.cause == .hostBusy(.seconds(3_600)))
    clock.advance(by: .seconds(3_600))
    #expect(try await second.fetch(server.url("/a")).status == 200)
    #expect(second.pauses.isEmpty)
    #expect(server.requests.map(\.path) == ["/busy", "/a"])
  }

  // MARK: Conditional requests and retries

  @Test("Validators go out with the request, and an unchanged page comes as status 304")
  func validators() async throws {
    let server = try TestServer { request in
      let isKnown =
        request.header("If-None-Match") == "\"v1\"" && request.header("If-Modified-Since") == "yesterday"
      return isKnown
        ? .body([], status: 304)
        : .body(Array("<p>x".utf8), headers: ["ETag: \"v1\"", "Last-Modified: yesterday"])
    }
    let fetcher = fetcher { $0.obeysRobots = false }
    let first = try await fetcher.fetch(server.url("/"))
    #expect(first.validators == PageValidators(entityTag: "\"v1\"", lastModified: "yesterday"))
    let second = try await fetcher.fetch(FetchRequest(server.url("/"), validators: first.validators))
    #expect(second.status == 304)
    #expect(second.body.isEmpty)
  }

  @Test("A page that nobody asked about as unchanged is a fault of the server")
  func unaskedNotModified() async throws {
    let server = try TestServer { _ in .body([], status: 304) }
    for validators in [nil, PageValidators()] {
      let error = await #expect(throws: FetchError.self) {
        try await fetcher { $0.obeysRobots = false }.fetch(
          FetchRequest(server.url("/"), validators: validators))
      }
      guard case .protocolError = error?.cause else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test("What cannot pass, and what the host asks to wait for, is not tried again")
  func permission() {
    let fetcher = fetcher()
    let request = PageRequest(.url("https://a.example/x"))
    func failure(_ code: FailureCode, isTransient: Bool = true) -> StageFailure {
      StageFailure(stage: .fetch, code: code, isTransient: isTransient, detail: "x")
    }
    #expect(fetcher.permitsRetry(of: request, after: failure(.connection)))
    #expect(!fetcher.permitsRetry(of: request, after: failure(.notFound, isTransient: false)))
    #expect(!fetcher.permitsRetry(of: request, after: failure(.robotsUnreachable)))
    #expect(!fetcher.permitsRetry(of: request, after: failure(.hostBusy)))
    #expect((0..<100).count { _ in fetcher.permitsRetry(of: request, after: failure(.connection)) } == 5)
  }

  @Test("Cancelled fetches end, whatever they wait for")
  func cancellation() async throws {
    let gate = TestGate()
    let server = try TestServer { _ in .stalled(until: gate) }
    let fetcher = fetcher()
    let tasks = ["/a", "/b"].map { path in Task { try await fetcher.fetch(server.url(path)) } }
    await server.waitForRequests(1)
    for task in tasks { task.cancel() }
    for task in tasks {
      let error = await #expect(throws: FetchError.self) { try await task.value }
      #expect(error?.cause == .cancelled)
    }
    gate.open()
  }

  @Test("What the fetches are at, and which hosts are slow, can be asked")
  func activity() async throws {
    let server = try TestServer { _ in .html("<p>x</p>") }
    let fetcher = fetcher { $0.obeysRobots = false }
    _ = try await fetcher.fetch(server.url("/"))
    #expect(fetcher.activity == FetchActivity(activeCount: 0, waitingCount: 0, receivedBytes: 8))
    #expect(fetcher.slowestHosts(5).map(\.host) == ["127.0.0.1"])
    #expect(fetcher.slowestHosts(5).map(\.requestCount) == [1])
    #expect(fetcher.slowestHosts(0).isEmpty)
  }

  @Test("A site without a robots.txt has not failed for it")
  func failureCount() async throws {
    let server = try TestServer { $0.path == "/a" ? .html("<p>x") : .status(404) }
    let fetcher = fetcher()
    _ = try await fetcher.fetch(server.url("/a"))
    #expect(fetcher.slowestHosts(5).map(\.failureCount) == [0])
    await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/b")) }
    #expect(fetcher.slowestHosts(5).map(\.failureCount) == [1])
  }

  // MARK: -

  /// A fetcher whose clock is the test's, without a delay unless the test sets one.
  func fetcher(
    _ fetch: FetchSettings = .direct, userAgent: String? = nil,
    _ change: (inout PolitenessSettings) -> Void = { _ in }
  ) -> PoliteFetcher {
    var fetch = fetch
    if let userAgent { fetch.userAgent = userAgent }
    var settings = PolitenessSettings()
    settings.delay = .zero
    change(&settings)
    return PoliteFetcher(PageFetcher(settings: fetch), politeness: settings, clock: FetchClock(clock))
  }

  /// How a fetch fails for which the clock goes on as it is waited for.
  func failure(of address: String) async -> FetchError? {
    let fetcher = fetcher()
    let clock = clock
    let ticking = Task {
      while !Task.isCancelled {
        if clock.sleeperCount > 0 { clock.advance(by: .seconds(1)) }
        await Task.yield()
      }
    }
    defer { ticking.cancel() }
    do {
      _ = try await fetcher.fetch(address)
      return nil
    } catch {
      return error
    }
  }
}
