import PithFeeds
import Testing

@Suite struct SourceContentTests {
  private func content(_ text: String) throws -> SourceContent {
    try SourceContent(Array(text.utf8), address: "https://valley-post.example/x")
  }

  @Test func tellsFeedsFromSitemaps() throws {
    guard case .feed = try content("<rss><channel/></rss>") else { return #expect(Bool(false), "a feed") }
    guard case .sitemap = try content("<urlset/>") else { return #expect(Bool(false), "a sitemap") }
    #expect(throws: SourceError.webPage) { try content("<html></html>") }
  }
}
