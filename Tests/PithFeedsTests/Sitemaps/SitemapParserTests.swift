import PithCore
import PithFeeds
import Testing

@Suite struct SitemapParserTests {
  private static let address = "https://valley-post.example/sitemap.xml"

  private func sitemap(_ text: String, limits: SourceLimits = SourceLimits()) throws -> Sitemap {
    try SitemapParser(limits: limits).parse(Array(text.utf8), address: Self.address)
  }

  @Test func readsPages() throws {
    let sitemap = try sitemap(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
        xmlns:xhtml="http://www.w3.org/1999/xhtml">
      <url><loc>
        https://valley-post.example/mill?a=1&amp;b=2
      </loc><lastmod>2026-01-31T08:05+00:00</lastmod><changefreq>daily</changefreq>
        <image:image><image:loc>https://valley-post.example/mill.jpg</image:loc><image:title>Mill</image:title></image:image></url>
      <url><image:image><image:loc>https://valley-post.example/b.jpg</image:loc></image:image><loc>https://valley-post.example/b?x&y</loc>
        <xhtml:link rel="alternate" href="https://valley-post.example/de/b"/><lastmod>2025</lastmod></url>
      <url><lastmod>2026-01-01</lastmod></url>
      </urlset>
      """)
    #expect(sitemap.kind == .pages)
    #expect(
      sitemap.entries.map(\.address) == [
        "https://valley-post.example/mill?a=1&b=2", "https://valley-post.example/b?x&y",
      ])
    #expect(sitemap.entries[0].lastModified?.description == "2026-01-31T08:05:00Z")
    #expect(sitemap.entries[0].news == nil)
    #expect(sitemap.entries[1].lastModified == nil)
    #expect(sitemap.entriesWithoutAddress == 1)
    #expect(!sitemap.isTruncated)
  }

  @Test func readsNews() throws {
    let sitemap = try sitemap(
      """
      <urlset xmlns="http://www.google.com/schemas/sitemap/0.84" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://valley-post.example/mill</loc><n:news><n:publication><n:name>Valley Post</n:name><n:language>en</n:language>
      </n:publication><n:publication_date>2026-01-31T08:05:00+01:00</n:publication_date><n:title>Mill &amp;amp; weir</n:title></n:news></url>
      <url><loc>https://valley-post.example/about</loc></url></urlset>
      """)
    let news = try #require(sitemap.entries[0].news)
    #expect(news.title == "Mill & weir")
    #expect(news.language == "en")
    #expect(news.published?.description == "2026-01-31T08:05:00+01:00")
    #expect(sitemap.entries[1].news == nil)
    #expect(sitemap.newestDate?.dayText == "2026-01-31")
  }

  @Test func readsIndexes() throws {
    let sitemap = try sitemap(
      """
      <sitemapindex><sitemap><loc>https://valley-post.example/s1.xml.gz</loc><lastmod>2026-01-31</lastmod></sitemap>
      <sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>
      """)
    #expect(sitemap.kind == .sitemaps)
    #expect(
      sitemap.entries.map(\.address) == [
        "https://valley-post.example/s1.xml.gz", "https://valley-post.example/s2.xml",
      ])
  }

  @Test func readsListsOfAddresses() throws {
    let sitemap = try sitemap(
      "\u{FEFF}https://valley-post.example/a\r\n\r\n  https://valley-post.example/b \nnot an address\nhttp://valley-post.example/c"
    )
    #expect(sitemap.entries.map(\.address).map { $0.suffix(2) } == ["/a", "/b", "/c"])
    #expect(sitemap.entriesWithoutAddress == 1)
  }

  /// "<urlset><url><loc>https://valley-post.example/mill</loc></url></urlset>", by gzip(1).
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x29, 0x2D, 0xCA, 0x29, 0x4E, 0x2D,
    0xB1, 0xB3, 0x01, 0xD2, 0x76, 0x36, 0x39, 0xF9, 0xC9, 0x76, 0x19, 0x25, 0x25, 0x05, 0xC5, 0x56, 0xFA,
    0xFA, 0x65, 0x89, 0x39, 0x39, 0xA9, 0x95, 0xBA, 0x05, 0xF9, 0xC5, 0x25, 0x7A, 0xA9, 0x15, 0x89, 0xB9,
    0x05, 0x39, 0xA9, 0xFA, 0xB9, 0x99, 0x39, 0x39, 0x36, 0xFA, 0x20, 0x55, 0x36, 0xFA, 0x60, 0x0D, 0xFA,
    0x50, 0xED, 0x00, 0x98, 0x9E, 0xB5, 0xB8, 0x47, 0x00, 0x00, 0x00,
  ]

  @Test func unpacksGzip() throws {
    let sitemap = try SitemapParser().parse(
      Self.packed, address: Self.address, contentType: "application/x-gzip")
    #expect(sitemap.entries.map(\.address) == ["https://valley-post.example/mill"])
    // Two members in a row are one text, here one sitemap behind the other.
    let twice = try SitemapParser().parse(Self.packed + Self.packed, address: Self.address)
    #expect(twice.entries.count == 1)
  }

  @Test func saysThatGzipIsDamaged() throws {
    #expect(throws: SourceError.compression) {
      try SitemapParser().parse([0x1F, 0x8B, 0x08, 0], address: Self.address)
    }
    let cut = try SitemapParser().parse(Array(Self.packed.dropLast(9)), address: Self.address)
    #expect(cut.isTruncated)
  }

  @Test func keepsWhatFitsTheLimits() throws {
    let urls = (1...50).map { "<url><loc>https://valley-post.example/\($0)</loc></url>" }.joined()
    var limits = SourceLimits()
    limits.sitemapEntries = 7
    let few = try sitemap("<urlset>\(urls)</urlset>", limits: limits)
    #expect(few.entries.count == 7 && few.isTruncated)
    let list = try sitemap((1...9).map { "https://valley-post.example/\($0)\n" }.joined(), limits: limits)
    #expect(list.entries.count == 7 && list.isTruncated)
    // Exactly as many as allowed.
    limits.sitemapEntries = 50
    #expect(try !sitemap("<urlset>\(urls)</urlset>", limits: limits).isTruncated)

    limits.sitemapBytes = 40
    let short = try SitemapParser(limits: limits).parse(Self.packed, address: Self.address)
    #expect(short.entries.isEmpty && short.isTruncated)
  }

  @Test func keepsTheEntriesBeforeTheEnd() throws {
    let sitemap = try sitemap(
      "<urlset><url><loc>https://valley-post.example/a</loc></url><url><loc>https://valley-post.example/b</loc><lastmod>2026-0"
    )
    #expect(
      sitemap.entries.map(\.address) == ["https://valley-post.example/a", "https://valley-post.example/b"])
    #expect(sitemap.isTruncated)
  }

  @Test func saysWhatElseItIs() {
    #expect(throws: SourceError.feed) { try sitemap("<rss><channel></channel></rss>") }
    #expect(throws: SourceError.webPage) { try sitemap("<!doctype HTML><title>Sitemap</title>") }
    #expect(throws: SourceError.empty) { try sitemap("\n") }
  }
}
