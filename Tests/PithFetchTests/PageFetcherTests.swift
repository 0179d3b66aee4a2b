import PithFetch
import PithTestServer
import Testing

@Suite(.timeLimit(.minutes(10))) struct PageFetcherTests {
  @Test("A page comes with its bytes, its status, its headers and its address")
  func page() async throws {
    let server = try TestServer { _ in .html("<p>Ein Dörfchen</p>") }
    let page = try await PageFetcher(settings: .direct).fetch(server.url("/village?id=1#map"))
    #expect(String(decoding: page.body, as: UTF8.self) == "<p>Ein Dörfchen</p>")
    #expect(page.status == 200)
    #expect(page.headers["content-type"] == "text/html; charset=utf-8")
    #expect(page.url == server.url("/village?id=1"))
  }

  @Test("Redirects are followed, and the address is the last one")
  func redirects() async throws {
    let server = try TestServer { request in
      switch request.path {
      case "/first": .redirect(to: "/second", status: 301)
      case "/second": .redirect(to: "third#part", status: 307)
      default: .html("<p>Here it is.</p>")
      }
    }
    let page = try await PageFetcher(settings: .direct).fetch(server.url("/first"))
    #expect(page.url == server.url("/third"))
    #expect(server.requests.map(\.path) == ["/first", "/second", "/third"])
  }

  @Test("A page in chunks is put together")
  func chunks() async throws {
    let server = try TestServer { _ in .chunked(["<p>One, ", "two, ", "three.</p>"]) }
    let page = try await PageFetcher(settings: .direct).fetch(server.url("/"))
    #expect(String(decoding: page.body, as: UTF8.self) == "<p>One, two, three.</p>")
  }

  @Test("Many fetches at once each get their own page")
  func manyAtOnce() async throws {
    let count = 300
    let everybodyIsHere = TestGate()
    let server = try TestServer { request in .stalled(until: everybodyIsHere, then: .html(request.path)) }
    let fetcher = PageFetcher(settings: .direct)
    let bodies = try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for number in 0..<count {
        group.addTask {
          let page = try await fetcher.fetch(server.url("/\(number)"))
          return (number, String(decoding: page.body, as: UTF8.self))
        }
      }
      await server.waitForRequests(count)
      everybodyIsHere.open()
      return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
    }
    #expect(bodies == Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, "/\($0)") }))
  }

  @Test("One connection serves fetches that come one after the other")
  func reuse() async throws {
    let server = try TestServer { _ in .html("<p>Again.</p>") }
    let fetcher = PageFetcher(settings: .direct)
    for number in 0..<5 { _ = try await fetcher.fetch(server.url("/\(number)")) }
    #expect(server.requests.count == 5)
    #expect(server.connectionCount == 1)
  }

  // MARK: Cancellation

  @Test("A cancelled task ends its transfer, and the server sees the client go")
  func cancellation() async throws {
    let never = TestGate()
    let server = try TestServer { _ in .stalled(until: never) }
    let fetcher = PageFetcher(settings: .direct)
    let task = Task { try await fetcher.fetch(server.url("/")) }
    await server.waitForRequests(1)
    task.cancel()
    let error = await #expect(throws: FetchError.self) { try await task.value }
    #expect(error?.cause == .cancelled)
    await server.waitForDisconnection()
  }

  @Test("A task that is cancelled from the start fetches nothing")
  func cancelledBefore() async throws {
    let server = try TestServer { _ in .html("<p>Unwanted.</p>") }
    let fetcher = PageFetcher(settings: .direct)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await fetcher.fetch(server.url("/"))
    }
    let error = await #expect(throws: FetchError.self) { try await task.value }
    #expect(error?.cause == .cancelled)
    #expect(server.requests.isEmpty)
  }

  @Test("Cancelling one of many leaves the others alone")
  func cancelOne() async throws {
    let gate = TestGate()
    let server = try TestServer { _ in .stalled(until: gate, then: .html("<p>Worth the wait.</p>")) }
    let fetcher = PageFetcher(settings: .direct)
    let unwanted = Task { try await fetcher.fetch(server.url("/unwanted")) }
    let wanted = Task { try await fetcher.fetch(server.url("/wanted")) }
    await server.waitForRequests(2)
    unwanted.cancel()
    await #expect(throws: FetchError.self) { try await unwanted.value }
    gate.open()
    #expect(try await wanted.value.status == 200)
  }

  // MARK: End

  @Test("Closing fails what is under way, and what comes later")
  func closing() async throws {
    let never = TestGate()
    let server = try TestServer { _ in .stalled(until: never) }
    let fetcher = PageFetcher(settings: .direct)
    let task = Task { try await fetcher.fetch(server.url("/")) }
    await server.waitForRequests(1)
    fetcher.close()
    let underWay = await #expect(throws: FetchError.self) { try await task.value }
    #expect(underWay?.cause == .closed)
    let later = await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/")) }
    #expect(later?.cause == .closed)
    fetcher.close()
  }

  @Test("A fetcher that is released closes its connections")
  func release() async throws {
    let server = try TestServer { _ in .html("<p>Once.</p>") }
    do {
      let fetcher = PageFetcher(settings: .direct)
      _ = try await fetcher.fetch(server.url("/"))
    }
    await server.waitForDisconnection()
  }
}
