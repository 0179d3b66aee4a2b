import PithFetch
import PithTestServer
import Synchronization
import Testing

/// How requests share connections, with nginx as the server.
@Suite(.timeLimit(.minutes(10))) struct ConnectionTests {
  private static let locations = """
    add_header X-Connection $connection; add_header X-Protocol $server_protocol;
    location / { return 200 "<p>Page.</p>"; }
    """

  /// The values of a header in the answers to this many requests at once.
  private static func values(
    of header: String, count: Int, from fetcher: PageFetcher, at address: String
  ) async throws -> Set<String?> {
    try await withThrowingTaskGroup(of: String?.self) { group in
      for number in 0..<count {
        group.addTask { try await fetcher.fetch("\(address)\(number)").headers[header] }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
  }

  @Test("Over https, a hundred requests at once share one connection by HTTP/2")
  func multiplexing() async throws {
    let authority = try TestAuthority.shared
    let server = try TestNginx(authority: authority, locations: Self.locations)
    var settings = FetchSettings.direct
    settings.certificateAuthorities = authority.certificateFile
    let fetcher = PageFetcher(settings: settings)
    let protocols = try await Self.values(of: "X-Protocol", count: 100, from: fetcher, at: server.url("/"))
    #expect(protocols == ["HTTP/2.0"])
    let connections = try await Self.values(
      of: "X-Connection", count: 100, from: fetcher, at: server.url("/"))
    #expect(connections.count == 1)
  }

  @Test("Over http, requests one after the other share one connection by keep-alive")
  func keepAlive() async throws {
    let server = try TestNginx(authority: .shared, locations: Self.locations)
    let fetcher = PageFetcher(settings: .direct)
    var connections: Set<String?> = []
    for number in 0..<20 {
      let page = try await fetcher.fetch(server.url("/\(number)", scheme: "http"))
      #expect(page.headers["X-Protocol"] == "HTTP/1.1")
      connections.insert(page.headers["X-Connection"])
    }
    #expect(connections.count == 1)
  }

  @Test("Over http, requests follow those by HTTP/2 of the same fetcher, and the other way round")
  func bothProtocols() async throws {
    let server = try TestNginx(authority: .shared, locations: Self.locations)
    var settings = FetchSettings.direct
    settings.certificateAuthorities = try TestAuthority.shared.certificateFile
    let fetcher = PageFetcher(settings: settings)
    for scheme in ["https", "http", "https", "http"] {
      let address = server.url("/", scheme: scheme)
      let protocols = try await Self.values(of: "X-Protocol", count: 30, from: fetcher, at: address)
      #expect(protocols == [scheme == "https" ? "HTTP/2.0" : "HTTP/1.1"])
    }
  }

  @Test("Connections to a host can be bounded")
  func connectionLimit() async throws {
    let server = try TestServer { _ in .html("<p>Page.</p>") }
    var settings = FetchSettings.direct
    settings.maximumConnectionsPerHost = 2
    let fetcher = PageFetcher(settings: settings)
    _ = try await Self.values(of: "Date", count: 50, from: fetcher, at: server.url("/"))
    #expect(server.requests.count == 50)
    #expect(server.connectionCount <= 2)
  }

  @Test("Transfers beyond the limit wait for their turn, and can be cancelled meanwhile")
  func transferLimit() async throws {
    let gate = TestGate()
    let server = try TestServer { _ in .stalled(until: gate) }
    var settings = FetchSettings.direct
    settings.maximumTransfers = 2
    let fetcher = PageFetcher(settings: settings)
    let tasks = (0..<2).map { number in Task { try await fetcher.fetch(server.url("/\(number)")).status } }
    await server.waitForRequests(2)
    let waiting = (2..<10).map { number in Task { try await fetcher.fetch(server.url("/\(number)")).status } }
    waiting[0].cancel()
    let error = await #expect(throws: FetchError.self) { try await waiting[0].value }
    #expect(error?.cause == .cancelled)
    #expect(server.requests.count == 2)
    gate.open()
    for task in tasks + waiting.dropFirst() { #expect(try await task.value == 200) }
    #expect(server.requests.count == 9)
  }

  // MARK: Certificates

  @Test(
    "A host whose certificate is not to be checked gives its page, and each use is told; other hosts are checked"
  )
  func uncheckedHost() async throws {
    let server = try TestNginx(
      authority: TestAuthority(),
      locations:
        "location = /away { return 302 https://localhost:$server_port/; } location / { return 200 page; }")
    let uses = Mutex<[String]>([])
    var settings = FetchSettings.direct
    settings.uncheckedHosts = ["127.0.0.1"]
    settings.uncheckedUse = { address in uses.withLock { $0.append(address) } }
    let fetcher = PageFetcher(settings: settings)
    for _ in 0..<2 { #expect(try await fetcher.fetch(server.url("/a")).status == 200) }
    #expect(uses.withLock { $0 } == [server.url("/a"), server.url("/a")])
    let error = await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/away")) }
    guard case .tls = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    let unnamed = await failure(of: server.url("/a", host: "localhost"), settings: settings)
    guard case .tls = unnamed?.cause else {
      Issue.record("\(String(describing: unnamed))")
      return
    }
  }
}
