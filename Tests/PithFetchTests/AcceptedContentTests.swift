import PithFetch
import PithTestServer
import Testing

@Suite(.timeLimit(.minutes(1))) struct AcceptedContentTests {
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
}
