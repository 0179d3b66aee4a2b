import Foundation
import Pith
import PithTestServer
import Synchronization
import Testing

/// Servers that want to be left alone for longer than a run lasts.
@Suite(.timeLimit(.minutes(10))) struct HostPauseTests {
  private let site = TestNewsSite()
  private let server: TestServer
  private let folder: TestFolder
  private let ledger: Ledger
  private let clock = TestTime()
  /// The path that is answered with the wish for a day's pause.
  private let busyPath = Shared<String?>(nil)
  private static let day = 86_400

  final class Shared<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>
    init(_ value: Value) { mutex = Mutex(value) }
    var value: Value {
      get { mutex.withLock { $0 } }
      set { mutex.withLock { $0 = newValue } }
    }
  }

  init() throws {
    let (site, busyPath) = (site, busyPath)
    server = try TestServer { request in
      request.path == busyPath.value
        ? .status(503, headers: ["Retry-After: \(Self.day)"]) : site.response(to: request)
    }
    folder = try TestFolder()
    ledger = try Ledger()
  }

  private func run(_ sources: String..., retries: Int = 0) async throws -> SourceRunReport {
    var configuration = Configuration(
      path: "\(folder.path)/pith.yaml", output: "\(folder.path)/out", state: "\(folder.path)/state.sqlite")
    configuration.sources = sources.map {
      SourceConfiguration(name: $0, kind: .feed, address: server.url("/feed"))
    }
    configuration.fetch.allowsPrivateNetworks = true
    configuration.politeness.obeysRobots = false
    configuration.politeness.delay = .zero
    configuration.retries = retries
    let clock = clock
    return try await SourceRunner(configuration, now: { clock.now }).run(ledger)
  }

  @Test(arguments: [0, 2])
  func aSourceIsLeftAloneForAsLongAsItsServerWants(retries: Int) async throws {
    site.publish(
      TestNewsSite.Story(
        title: "Mill sold", paragraphs: TestNewsSite.paragraphs("mill"), published: clock.now - 60),
      at: "/mill")
    busyPath.value = "/feed"
    let report = try await run("a", "b", "c", retries: retries)
    // One was told so; the others were not asked, which is no failure of theirs.
    #expect(server.requests.count == 1)
    #expect(report.failedSourceCount == 1)
    let records = try ledger.sources(named: ["a", "b", "c"])
    #expect(records.map(\.failures).sorted() == [0, 0, 1])
    #expect(records.allSatisfy { $0.due == clock.now + Self.day })

    busyPath.value = nil
    clock.advance(by: Self.day / 2)
    // A source that nobody has asked before is of the same host.
    _ = try await run("a", "b", "c", "d", retries: retries)
    #expect(server.requests.count == 1)
    clock.advance(by: Self.day / 2 + 1)
    #expect(try await run("a", "b", "c", "d", retries: retries).writtenCount == 1)
  }

  @Test func pagesAreLeftAloneToo() async throws {
    for topic in ["mill", "bridge"] {
      site.publish(
        TestNewsSite.Story(
          title: "The \(topic)", paragraphs: TestNewsSite.paragraphs(topic), published: clock.now - 60),
        at: "/\(topic)")
    }
    busyPath.value = "/mill"
    var report = try await run("a")
    #expect(report.failures == [.serverError: 1])
    busyPath.value = nil
    let requests = server.requests.count
    for _ in 0..<20 {
      clock.advance(by: 3_600)
      report = try await run("a")
      #expect(report.failures.isEmpty && report.problems.isEmpty)
    }
    #expect(server.requests.count == requests)
    for _ in 0..<2 {
      clock.advance(by: 3 * 3_600)
      _ = try await run("a")
    }
    #expect(try ledger.pageCounts() == [.written: 2])
  }
}
