import PithTestServer
import Synchronization
import Testing

@testable import PithFetch

/// What one run knows of robots.txt that another run had.
@Suite(.timeLimit(.minutes(10))) struct RobotsStoreTests {
  private final class Store: RobotsStore {
    let files = Mutex<[String: StoredRobots]>([:])

    func robots(of origin: String) -> StoredRobots? { files.withLock { $0[origin] } }
    func keep(_ robots: StoredRobots, of origin: String) { files.withLock { $0[origin] = robots } }
  }

  private let store = Store()
  private static let start = 1_772_625_600
  private static let day = 86_400

  /// A run's fetcher.
  private func fetcher(at time: Int) -> PoliteFetcher {
    var politeness = PolitenessSettings()
    politeness.delay = .zero
    return PoliteFetcher(
      PageFetcher(settings: .direct), politeness: politeness, robotsStore: store,
      clock: FetchClock(unixSeconds: { time }))
  }

  private func server(_ status: Int = 200, _ rules: String = "User-agent: *\nDisallow: /private") throws
    -> TestServer
  {
    try TestServer { request in
      guard request.path == "/robots.txt" else { return .html("<p>x") }
      return status == 200 ? .html(rules, contentType: "text/plain") : .status(status)
    }
  }

  @Test("The next run goes by the file of the one before, for a day")
  func isKeptForADay() async throws {
    let server = try server()
    _ = try await fetcher(at: Self.start).fetch(server.url("/a"))
    let later = fetcher(at: Self.start + Self.day - 1)
    _ = try await later.fetch(server.url("/b"))
    await #expect(throws: FetchError.self) { try await later.fetch(server.url("/private")) }
    #expect(server.requests.map(\.path) == ["/robots.txt", "/a", "/b"])
    _ = try await fetcher(at: Self.start + Self.day).fetch(server.url("/c"))
    #expect(server.requests.map(\.path).suffix(2) == ["/robots.txt", "/c"])
  }

  @Test("That a site has none is kept too")
  func isKeptThatThereIsNone() async throws {
    let server = try server(404)
    _ = try await fetcher(at: Self.start).fetch(server.url("/a"))
    _ = try await fetcher(at: Self.start + 900).fetch(server.url("/b"))
    #expect(server.requests.map(\.path) == ["/robots.txt", "/a", "/b"])
  }

  @Test("A file that could not be had is asked for again")
  func failuresAreNotKept() async throws {
    let server = try server(403, "")
    _ = try await fetcher(at: Self.start).fetch(server.url("/a"))
    #expect(store.files.withLock(\.count) == 1)
    let failing = try self.server(503)
    await #expect(throws: FetchError.self) { try await fetcher(at: Self.start).fetch(failing.url("/a")) }
    #expect(store.files.withLock(\.count) == 1)
  }

  @Test("After the clock was set back nothing of the future counts")
  func filesOfTheFutureDoNotCount() async throws {
    let server = try server()
    _ = try await fetcher(at: Self.start + 365 * Self.day).fetch(server.url("/a"))
    _ = try await fetcher(at: Self.start).fetch(server.url("/b"))
    #expect(server.requests.map(\.path) == ["/robots.txt", "/a", "/robots.txt", "/b"])
  }
}
