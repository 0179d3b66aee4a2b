import PithTestServer
import Synchronization
import Testing

@testable import PithFetch

@Suite(.timeLimit(.minutes(10))) struct RobotsCacheTests {
  private let clock = ManualClock()

  @Test("However many ask for a site, its file is fetched once")
  func singleFlight() async throws {
    let loads = Loads()
    let cache = cache(loads)
    let origin = try origin("https://a.example/")
    let answers = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 { group.addTask { await cache.robots(of: origin) != nil } }
      await loads.waitForLoad()
      loads.finish(with: .open)
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: true, count: 50))
    #expect(loads.count == 1)
  }

  @Test("Scheme, host and port each make a site of their own; path and credentials don't")
  func origins() throws {
    let addresses = [
      "https://a.example/", "http://a.example/", "https://a.example:8443/", "https://b.example/",
    ]
    #expect(Set(try addresses.map(origin)).count == 4)
    #expect(try origin("https://u:p@a.example/x?y") == origin("https://a.example"))
    #expect(try origin("https://u:p@a.example:8443/x?y").robotsAddress == "https://a.example:8443/robots.txt")
  }

  @Test("A file is used for 24 hours at most")
  func lifetime() async throws {
    let loads = Loads(answer: .open)
    let cache = cache(loads)
    let origin = try origin("https://a.example/")
    _ = await cache.robots(of: origin)
    clock.advance(by: .seconds(86_399))
    _ = await cache.robots(of: origin)
    #expect(loads.count == 1)
    clock.advance(by: .seconds(1))
    _ = await cache.robots(of: origin)
    #expect(loads.count == 2)
  }

  @Test("A site whose file could not be had is asked again after ten minutes")
  func unreachable() async throws {
    let loads = Loads(answer: .closed(.status(503)))
    let cache = cache(loads)
    let origin = try origin("https://a.example/")
    _ = await cache.robots(of: origin)
    clock.advance(by: .seconds(599))
    _ = await cache.robots(of: origin)
    #expect(loads.count == 1)
    clock.advance(by: .seconds(1))
    _ = await cache.robots(of: origin)
    #expect(loads.count == 2)
  }

  @Test("Who is cancelled goes at once; the others still get their answer")
  func cancellation() async throws {
    let loads = Loads()
    let cache = cache(loads)
    let origin = try origin("https://a.example/")
    let first = Task { await cache.robots(of: origin) }
    await loads.waitForLoad()
    let second = Task { await cache.robots(of: origin) }
    first.cancel()
    #expect(await first.value == nil)
    loads.finish(with: .open)
    #expect(await second.value != nil)
  }

  private func cache(_ loads: Loads) -> RobotsCache {
    RobotsCache(clock: FetchClock(clock)) { _ in await loads.load() }
  }

  private func origin(_ address: String) throws -> SiteOrigin { SiteOrigin(try WebAddress(address)) }
}

/// Counts loads, and answers them at once or when the test says so.
private final class Loads: Sendable {
  private struct State {
    var count = 0
    var answer: SiteRobots?
    var waiting: [CheckedContinuation<SiteRobots, Never>] = []
    var watchers: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>

  init(answer: SiteRobots? = nil) {
    state = Mutex(State(answer: answer))
  }

  var count: Int { state.withLock { $0.count } }

  func load() async -> SiteRobots {
    await withCheckedContinuation { continuation in
      let (answer, watchers) = state.withLock { state in
        state.count += 1
        if state.answer == nil { state.waiting.append(continuation) }
        defer { state.watchers = [] }
        return (state.answer, state.watchers)
      }
      for watcher in watchers { watcher.resume() }
      if let answer { continuation.resume(returning: answer) }
    }
  }

  func waitForLoad() async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.count == 0 { state.watchers.append(continuation) }
        return state.count > 0
      }
      if isThere { continuation.resume() }
    }
  }

  func finish(with answer: SiteRobots) {
    let waiting = state.withLock { state in
      state.answer = answer
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume(returning: answer) }
  }
}
