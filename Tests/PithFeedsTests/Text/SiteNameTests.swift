import Testing

@testable import PithFeeds

@Suite struct SiteNameTests {
  @Test(arguments: [
    ("www.valley-post.example", "valley-post.example"), ("valley-post.example", "valley-post.example"),
    ("a.b.valley-post.co.uk", "valley-post.co.uk"), ("news.valley-post.de", "valley-post.de"),
    ("127.0.0.1", "127.0.0.1"), ("localhost", "localhost"), ("[::1]", "[::1]"),
  ])
  func knowsTheRegisteredPart(host: String, name: String) {
    #expect(SiteName.of(host) == name)
  }
}
