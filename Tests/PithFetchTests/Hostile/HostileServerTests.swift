import PithCore
import PithTestServer
import Testing

@testable import PithFetch

/// What hostile servers do, over real sockets, against the table in the documentation.
@Suite(.serialized, .timeLimit(.minutes(10))) struct HostileServerTests {
  @Test("The documentation says what comes of it", arguments: HostileBehaviour.all)
  func documented(_ behaviour: HostileBehaviour) async throws {
    let row = try #require(FailureTable().rows[behaviour.name], "the table has no row for it")
    let server = try behaviour.start()
    let failure = await failure(at: server)
    withExtendedLifetime(server) {}
    #expect(failure?.code.rawValue == row.code)
    guard let failure else { return }
    #expect(failure.isTransient == row.isRetried)
    #expect(failure.detail.hasPrefix(row.message), "\(failure.detail)")
  }

  /// The failure of the stage; `nil` where the page comes.
  private func failure(at server: HostileServer) async -> StageFailure? {
    let stage = FetchStage(PageFetcher(settings: server.settings))
    do throws(StageExit) {
      _ = try await stage.run(PageRequest(.url(server.address)))
      return nil
    } catch {
      guard case .failed(let failure) = error else { return nil }
      return failure
    }
  }

  @Test("The table has no row that no test stands for")
  func complete() throws {
    #expect(Set(try FailureTable().rows.keys) == Set(HostileBehaviour.all.map(\.name)))
  }

  @Test("The announced part of a page that is longer comes, and the connection isn't used again")
  func excess() async throws {
    let server = try HostileServer.page(
      ["Content-Length: 12"], .send(Array("<p>Page.</p><p>More of it.</p>".utf8)))
    let fetcher = PageFetcher(settings: server.settings)
    for _ in 0..<2 {
      #expect(String(decoding: try await fetcher.fetch(server.address).body, as: UTF8.self) == "<p>Page.</p>")
    }
  }

  @Test("Pages go on coming over a new connection after GOAWAY")
  func afterGoAway() async throws {
    let server = try HostileServer.http2("/page-goaway")
    let fetcher = PageFetcher(settings: server.settings)
    for _ in 0..<3 { #expect(try await fetcher.fetch(server.address).status == 200) }
  }

  @Test("A connection over HTTP/2 that fell silent is not used again")
  func silentConnection() async throws {
    let authority = try TestAuthority.shared
    let server = try TestHTTP2Server(authority: authority)
    var settings = FetchSettings.direct
    settings.certificateAuthorities = authority.certificateFile
    settings.firstByteTimeout = .milliseconds(500)
    let fetcher = PageFetcher(settings: settings)
    func count() async throws -> String {
      String(decoding: try await fetcher.fetch(server.url("/count")).body, as: UTF8.self)
    }
    #expect(try await count() == "1")
    #expect(try await count() == "1")
    await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/silent")) }
    #expect(try await count() == "2")
  }

  @Test("Fetches from other servers go on while hostile ones are being waited for")
  func bystanders() async throws {
    let never = try TestServer { _ in .stalled(until: .never) }
    let slow = try TestServer { _ in .dripped(String(repeating: "drip", count: 1_000), every: .seconds(1)) }
    let good = try TestServer { _ in .html("<p>Page.</p>") }
    let fetcher = PageFetcher(settings: .direct)
    async let first = fetcher.fetch(never.url("/"))
    async let second = fetcher.fetch(slow.url("/"))
    await never.waitForRequests(1)
    await slow.waitForRequests(1)
    for number in 0..<100 { #expect(try await fetcher.fetch(good.url("/\(number)")).status == 200) }
    fetcher.close()
    _ = try? await (first, second)
  }
}
