import PithCore
import PithFeeds
import PithParse
import Testing

@Suite struct CandidateFinderTests {
  private func candidates(_ html: String, sitemaps: [String] = []) throws -> [SourceCandidate] {
    let document = try HTMLParser().parse(Array(html.utf8)).document
    return CandidateFinder().candidates(
      on: document, address: "https://valley-post.example/news/", sitemaps: sitemaps)
  }

  @Test func ranksWhatTheSiteNamesFirst() throws {
    let candidates = try candidates(
      """
      <html><head>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
      <link rel="ALTERNATE" type="Application/RSS+XML; charset=utf-8" title="Valley Post" href="/feed/">
      <link rel="alternate" type="application/feed+json" href="feed.json">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">
      <link rel="alternate" hreflang="de" href="/de/">
      <link rel="stylesheet" type="text/css" href="/feed.css"></head>
      <body><a href="/sport/rss.xml">RSS</a><a href="/story">A story</a><a href="https://other.example/feed">Their site</a>
      <a href="https://feeds.other.example/valley-post/rss">Our RSS feed</a><a href="/feed/">Feed again</a></body></html>
      """,
      sitemaps: [
        "https://valley-post.example/sitemap.xml", "/news-sitemap.xml", "", "ftp://valley-post.example/",
      ])
    let declared = candidates.prefix { $0.origin != .commonPlace }
    #expect(
      declared.map(\.address) == [
        "https://valley-post.example/feed/", "https://valley-post.example/news/feed.json",
        "https://valley-post.example/news-sitemap.xml", "https://valley-post.example/sitemap.xml",
        "https://valley-post.example/sport/rss.xml", "https://feeds.other.example/valley-post/rss",
      ])
    #expect(declared.first?.title == "Valley Post")
    #expect(candidates.last?.address == "https://valley-post.example/comments/feed/")
    #expect(candidates.last?.isSecondary == true)
  }

  @Test func triesCommonPlaces() throws {
    let candidates = try candidates("<html><body><p>Welcome</p></body></html>")
    #expect(candidates.allSatisfy { $0.origin == .commonPlace && !$0.isDeclared })
    #expect(candidates.contains { $0.address == "https://valley-post.example/feed" && $0.kind == .feed })
    #expect(
      candidates.contains { $0.address == "https://valley-post.example/sitemap.xml" && $0.kind == .sitemap })
  }
}
