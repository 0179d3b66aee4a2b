import Foundation
import Pith
import Testing

@Suite struct SourceListRendererTests {
  private static let site = "https://www.valley-post.example/"

  private func source(_ path: String, _ text: String, title: String? = nil) throws -> FoundSource {
    let address = Self.site + path
    let content = try SourceContent(Array(text.utf8), address: address)
    let kind: SourceCandidate.Kind = if case .feed = content { .feed } else { .sitemap }
    return FoundSource(
      address: address,
      candidate: SourceCandidate(address: address, kind: kind, origin: .autodiscovery, title: title),
      content: content)
  }

  private func feedText(_ links: String...) -> String {
    "<rss><channel><title>Valley\nPost</title>"
      + links.map { "<item><link>\($0)</link><pubDate>Sat, 31 Jan 2026 08:05:00 GMT</pubDate></item>" }
      .joined()
      + "</channel></rss>"
  }

  private func sitemapText(_ links: String...) -> String {
    "<urlset>" + links.map { "<url><loc>\(Self.site)\($0)</loc></url>" }.joined() + "</urlset>"
  }

  private func yaml(_ sources: [FoundSource], articleLinks: Int = 0) -> String {
    var discovery = Discovery(address: Self.site)
    discovery.sources = sources
    discovery.articleLinks = (0..<articleLinks).map {
      SectionLink(address: Self.site + String($0), title: nil, score: 1)
    }
    return SourceListRenderer().yaml(for: discovery)
  }

  @Test func leavesWhatARunHadBetterNotReadAsComments() throws {
    var twin = try source("atom.xml", feedText("/a", "/b"))
    twin.twinAddress = Self.site + "feed"
    let text = yaml([
      try source("feed", feedText("/a", "/b")), twin,
      try source("sport/rss.xml", feedText("/c")), try source("comments/feed", feedText("/a#1")),
      try source("feed/old", "<rss><channel/></rss>"),
      try source("sitemap.xml", sitemapText("a", "b")), try source("news-sitemap.xml", sitemapText("a")),
    ])
    #expect(
      text == """
        # Found at https://www.valley-post.example/
        sources:
          # RSS feed "Valley Post": 2 items, the newest of 2026-01-31
          - name: valley-post
            feed: https://www.valley-post.example/feed
          # RSS feed "Valley Post": 2 items, the newest of 2026-01-31; holds the same as https://www.valley-post.example/feed
          # - name: valley-post-2
          #   feed: https://www.valley-post.example/atom.xml
          # RSS feed "Valley Post": 1 item, the newest of 2026-01-31
          - name: valley-post-sport
            feed: https://www.valley-post.example/sport/rss.xml
          # RSS feed "Valley Post": 1 item, the newest of 2026-01-31; by its name no articles
          # - name: valley-post-comments
          #   feed: https://www.valley-post.example/comments/feed
          # RSS feed: 0 items; empty now
          # - name: valley-post-old
          #   feed: https://www.valley-post.example/feed/old
          # Sitemap: 2 addresses; all that the site has, mostly old
          # - name: valley-post-sitemap
          #   sitemap: https://www.valley-post.example/sitemap.xml
          # News sitemap: 1 address
          - name: valley-post-news-sitemap
            sitemap: https://www.valley-post.example/news-sitemap.xml

        """)
  }

  @Test func takesThePageWhereThereIsNoFeed() throws {
    let text = yaml([try source("sitemap.xml", sitemapText("a"))], articleLinks: 5)
    #expect(
      text.hasSuffix(
        """
          # - name: valley-post-sitemap
          #   sitemap: https://www.valley-post.example/sitemap.xml
          # The page itself: 5 links look like articles
          - name: valley-post-section
            section: https://www.valley-post.example/

        """))
  }

  @Test func takesTheSitemapWhereThereIsNothingElse() throws {
    let text = yaml([try source("sitemap.xml", sitemapText("a"))])
    #expect(
      text.hasSuffix(
        "  - name: valley-post-sitemap\n    sitemap: https://www.valley-post.example/sitemap.xml\n"))
  }

  @Test func givesWhatAConfigurationTakes() throws {
    let long = Array(repeating: "cultural-and-other-pages-of-the-valley", count: 4).joined(separator: "/")
    let text = yaml([
      try source("feed?lang=de&part=1#top", feedText("/a")), try source("\(long)/rss.xml", feedText("/c")),
      try source("\(long)/atom.xml", feedText("/d")), try source("2026/rss", feedText("/e")),
    ])
    let path = NSTemporaryDirectory() + "pith-\(UUID().uuidString).yaml"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let configuration = try ConfigurationReader(environment: ["HOME": "/home/reader"]).read(path)
    #expect(
      configuration.sources.map(\.address)
        == [
          "feed?lang=de&part=1#top", "\(long)/rss.xml", "\(long)/atom.xml", "2026/rss",
        ].map { Self.site + $0 })
  }
}
