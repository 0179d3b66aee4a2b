import PithFetch
import PithTestServer
import Testing

@Suite(.timeLimit(.minutes(10))) struct AcceptedContentTests {
  @Test func takesASourceUnderAnyType() async throws {
    let server = try TestServer { _ in .body(Array("<rss/>".utf8), contentType: "image/x-icon") }
    let fetcher = PageFetcher(settings: .direct)
    let source = try await fetcher.fetch(server.url("/feed"), accepting: .sources)
    #expect(source.body == Array("<rss/>".utf8))
    await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/feed")) }
    let accepts = server.requests.map { $0.header("Accept") ?? "" }
    #expect(accepts.count == 2)
    #expect(accepts.first?.hasPrefix("application/atom+xml,") == true)
    #expect(accepts.last == FetchSettings.direct.accept)
  }

  @Test func takesSourcesThatAreLargerThanPages() async throws {
    let server = try TestServer { request in
      .body([UInt8](repeating: 0x20, count: request.path == "/30" ? 30 : 31), contentType: "text/html")
    }
    var settings = FetchSettings.direct
    settings.maximumBodyBytes = 20
    settings.maximumSourceBytes = 30
    let fetcher = PageFetcher(settings: settings)
    #expect(try await fetcher.fetch(server.url("/30"), accepting: .sources).body.count == 30)
    for (path, accepted, limit) in [("/31", AcceptedContent.sources, 30), ("/30", .pages, 20)] {
      let error = await #expect(throws: FetchError.self) {
        try await fetcher.fetch(server.url(path), accepting: accepted)
      }
      #expect(error?.cause == .bodyTooLarge(limitBytes: limit))
    }
    // Who takes larger pages takes larger sources.
    settings.maximumBodyBytes = 40
    let patient = PageFetcher(settings: settings)
    #expect(try await patient.fetch(server.url("/31"), accepting: .sources).body.count == 31)
  }
}
