import PithCore
import PithFeeds
import Testing

/// Feeds and sitemaps that were damaged at random: nothing crashes, and no more comes out than went in.
@Suite struct DamagedSourceTests {
  private static let seeds: [[UInt8]] = [
    """
    <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
    <title>Valley Post &amp; Söhne</title><atom:link rel="hub" href='https://hub.example/'/><ttl>60</ttl><skipHours><hour>3</hour></skipHours>
    <item><title><![CDATA[Mill <b>sold</b>]]></title><link>https://valley-post.example/1?a=1&amp;b=2</link><pubDate>Sat, 31 Jan 2026 08:05:00 GMT</pubDate>
    <description>&lt;p&gt;Text &nbsp; &#8211; more&lt;/p&gt;</description></item><!-- x --><?y z?>
    <item xml:base="/x/"><guid isPermaLink="true">https://valley-post.example/2</guid><dc:date>2026-01-30</dc:date></item></channel></rss>
    """,
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://valley-post.example/"><title type="html">V</title>
    <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>b</b></div></title><link href="a"/><updated>2026-01-31T08:05:00Z</updated></entry></feed>
    """,
    """
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://valley-post.example/1</loc><lastmod>2026-01-31</lastmod><news:news><news:title>T</news:title></news:news></url></urlset>
    """,
    """
    {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://valley-post.example/1", "title": "\\u00e9 \\ud83d\\ude00"}]}
    """,
    "https://valley-post.example/1\nhttps://valley-post.example/2\n",
  ].map { Array($0.utf8) }

  /// Pieces that change the state of a reader.
  private static let pieces: [[UInt8]] =
    [
      "<", ">", "</", "/>", "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "&", "&#", ";", "\"", "'",
      "<item>", "</item>", "<url>", "xmlns:a=", "{", "}", "\\",
      "[",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0x1F, 0x8B]]

  private static func damaged(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...8, using: &random) {
      let position = Int.random(in: 0...bytes.count, using: &random)
      let length = Int.random(in: 0...min(12, bytes.count - position), using: &random)
      switch Int.random(in: 0...4, using: &random) {
      case 0:
        bytes.replaceSubrange(position..<position + length, with: pieces.randomElement(using: &random) ?? [])
      case 1: bytes.removeSubrange(position..<position + length)
      case 2: bytes.insert(contentsOf: bytes[position..<position + length], at: 0)
      case 3: if position < bytes.count { bytes[position] = UInt8.random(in: 0...255, using: &random) }
      default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: position)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<5) func neverFails(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var readCount = 0
    for _ in 0..<400 {
      let bytes = Self.damaged(Self.seeds[seed], &random)
      guard let content = try? SourceContent(bytes, address: "https://valley-post.example/x") else {
        continue
      }
      readCount += 1
      switch content {
      case .feed(let feed):
        #expect(
          feed.items.allSatisfy {
            $0.address.hasPrefix("http") && ($0.title?.utf8.count ?? 0) <= 8 * bytes.count
          })
        #expect(feed.items.count + feed.itemsWithoutAddress <= bytes.count / 2)
      case .sitemap(let sitemap):
        #expect(sitemap.entries.allSatisfy { $0.address.hasPrefix("http") })
        #expect(sitemap.entries.count <= bytes.count / 5)
      }
      // The same bytes give the same values.
      #expect((try? SourceContent(bytes, address: "https://valley-post.example/x")) == content)
    }
    // The damage leaves enough to read for the test to mean something.
    #expect(readCount > 20)
  }

  /// Patterns for which a careless reader needs time in the square of their length. They end in well under a second each in
  /// a debug build; a reader that is careless would need minutes.
  @Test(arguments: [
    "<item>", "<a ", "<a b=\"", "<a b='", "<![CDATA[", "<!--", "&", "&#", "</a>", "<a></b>",
    "<a xmlns:b='c'>", "]]>", "<?", "<!", "<title>",
    "&lt;b&gt;", "<a b=c ", "<item><title>&amp;lt;b",
  ])
  func readsRepetitionInTime(pattern: String) throws {
    let text = "<rss><channel>" + String(repeating: pattern, count: 100_000 / pattern.utf8.count)
    let feed = try FeedParser().parse(Array(text.utf8), address: "https://valley-post.example/x")
    #expect(feed.isTruncated)
    #expect(feed.items.isEmpty)
  }
}
