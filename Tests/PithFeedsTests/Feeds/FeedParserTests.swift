import PithCore
import PithFeeds
import Testing

@Suite struct FeedParserTests {
  // MARK: The formats

  @Test func readsRSS2() throws {
    let feed = try feed(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel>
        <title>Valley Post</title>
        <link>https://valley-post.example/</link>
        <atom:link href="https://valley-post.example/feed" rel="self" type="application/rss+xml"/>
        <atom:link href="https://hub.example/" rel="hub"/>
        <atom:link href="/feed?page=2" rel="next"/>
        <description>News of the valley</description>
        <language>en-GB</language>
        <lastBuildDate>Sat, 31 Jan 2026 09:00:00 +0000</lastBuildDate>
        <ttl>90</ttl>
        <skipHours><hour>0</hour><hour>24</hour><hour>3</hour></skipHours>
        <skipDays><day>Sunday</day><day>Nosuchday</day></skipDays>
        <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
        <image><title>Logo</title><link>https://elsewhere.example/</link><url>https://valley-post.example/logo.png</url></image>
        <item>
          <title>Ferry stops at noon</title>
          <link>https://valley-post.example/2026/01/31/ferry</link>
          <guid isPermaLink="false">vp-1</guid>
          <pubDate>Sat, 31 Jan 2026 08:05:00 GMT</pubDate>
          <description>Ice on the <b>quay</b>.</description>
        </item>
        <item>
          <title>Bridge opens</title>
          <guid>https://valley-post.example/bridge</guid>
          <dc:date>2026-01-30T10:00:00+01:00</dc:date>
        </item>
      </channel></rss>
      """)
    #expect(feed.format == .rss)
    #expect(feed.title == "Valley Post")
    #expect(feed.siteAddress == "https://valley-post.example/")
    #expect(feed.language == "en-GB")
    #expect(feed.updated?.description == "2026-01-31T09:00:00Z")
    #expect(feed.ownAddress == valleyPost)
    #expect(feed.hubAddresses == ["https://hub.example/"])
    #expect(feed.nextPageAddress == "https://valley-post.example/feed?page=2")
    #expect(feed.schedule.timeToLive == .seconds(5_400))
    #expect(feed.schedule.updateInterval == .seconds(21_600))
    #expect(feed.schedule.interval == .seconds(21_600))
    #expect(feed.schedule.skippedHours == [0, 3])
    #expect(feed.schedule.skippedDays == [.sunday])
    #expect(!feed.isTruncated)

    try #require(feed.items.count == 2)
    #expect(feed.items[0].address == "https://valley-post.example/2026/01/31/ferry")
    #expect(feed.items[0].title == "Ferry stops at noon")
    #expect(feed.items[0].identifier == "vp-1")
    #expect(feed.items[0].published?.description == "2026-01-31T08:05:00Z")
    #expect(feed.items[0].hasSummary)
    // A guid is the address, unless it says that it is none.
    #expect(feed.items[1].address == "https://valley-post.example/bridge")
    #expect(feed.items[1].published?.description == "2026-01-30T10:00:00+01:00")
    #expect(!feed.items[1].hasSummary)
    #expect(feed.newestDate?.dayText == "2026-01-31")
  }

  @Test func readsRSS1() throws {
    let feed = try feed(
      """
      <?xml version="1.0"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://valley-post.example/rdf"><title>Valley Post</title><link>https://valley-post.example/</link>
      <items><rdf:Seq><rdf:li rdf:resource="https://valley-post.example/a"/></rdf:Seq></items></channel>
      <item rdf:about="https://valley-post.example/a"><title>Mill sold</title><link>https://valley-post.example/a</link>
        <dc:date>2026-01-29</dc:date><dcterms:modified>2026-01-30</dcterms:modified></item>
      <item rdf:about="https://valley-post.example/b"><title>Mill closed</title></item>
      </rdf:RDF>
      """)
    #expect(feed.format == .rdf)
    #expect(feed.title == "Valley Post")
    #expect(feed.items.map(\.address) == ["https://valley-post.example/a", "https://valley-post.example/b"])
    #expect(feed.items.first?.published?.description == "2026-01-29")
    #expect(feed.items.first?.updated?.description == "2026-01-30")
    #expect(feed.items.last?.identifier == "https://valley-post.example/b")
  }

  @Test func readsRSS091WithItsDocumentType() throws {
    let feed = try feed(
      """
      <?xml version="1.0"?>
      <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
      <rss version="0.91"><channel><title>Valley Post</title><item><title>Caf&eacute; burns</title>
      <link>http://valley-post.example/cafe</link></item></channel></rss>
      """)
    #expect(feed.items.map(\.title) == ["Café burns"])
  }

  @Test func readsAtom() throws {
    let feed = try feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
        <title type="html">Talpost &amp;amp; Bote</title>
        <link href="https://valley-post.example/"/>
        <link rel="next" href="?seite=2"/>
        <updated>2026-01-31T09:00:00Z</updated>
        <entry>
          <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Die <em>alte</em> Mühle</div></title>
          <link rel="replies" href="https://valley-post.example/muehle/comments"/>
          <link rel="alternate" type="application/pdf" href="https://valley-post.example/muehle.pdf"/>
          <link rel="alternate" type="text/html" href="https://valley-post.example/muehle"/>
          <link rel="enclosure" href="https://valley-post.example/muehle.mp3"/>
          <id>tag:valley-post.example,2026:1</id>
          <published>2026-01-31T08:00:00+01:00</published>
          <updated>2026-01-31T08:30:00.5+01:00</updated>
          <source><title>Other</title><id>https://other.example/</id><updated>2020-01-01T00:00:00Z</updated></source>
          <content type="html">&lt;p&gt;Text&lt;/p&gt;</content>
        </entry>
        <entry><title>2 &lt; 3</title><link href="b"/><content src="https://valley-post.example/b.html"/></entry>
      </feed>
      """)
    #expect(feed.format == .atom)
    #expect(feed.title == "Talpost & Bote")
    #expect(feed.language == "de")
    #expect(feed.nextPageAddress == "https://valley-post.example/feed?seite=2")
    try #require(feed.items.count == 2)
    #expect(feed.items[0].address == "https://valley-post.example/muehle")
    #expect(feed.items[0].title == "Die alte Mühle")
    #expect(feed.items[0].identifier == "tag:valley-post.example,2026:1")
    #expect(feed.items[0].published?.description == "2026-01-31T08:00:00+01:00")
    #expect(feed.items[0].updated?.description == "2026-01-31T08:30:00+01:00")
    #expect(feed.items[0].hasSummary)
    #expect(feed.items[1].title == "2 < 3")
    #expect(feed.items[1].address == "https://valley-post.example/b")
    #expect(feed.items[1].hasSummary)
  }

  @Test func readsAtom03() throws {
    let feed = try feed(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Valley Post</title>
      <entry><title mode="escaped" type="text/html">Mill &lt;b&gt;sold&lt;/b&gt;</title>
      <link rel="alternate" type="text/html" href="https://valley-post.example/mill"/><issued>2004-03-01T10:00:00Z</issued>
      <modified>2004-03-02T10:00:00Z</modified></entry></feed>
      """)
    #expect(feed.format == .atom)
    #expect(feed.items.first?.title == "Mill sold")
    #expect(feed.items.first?.published?.description == "2004-03-01T10:00:00Z")
    #expect(feed.items.first?.updated?.description == "2004-03-02T10:00:00Z")
  }

  // MARK: Relative addresses

  @Test func resolvesAddresses() throws {
    let feed = try feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://valley-post.example/news/">
      <entry><link href="a"/></entry><entry xml:base="/sport/"><link href="b?x=1&amp;y=2"/></entry>
      <entry><link href="//other.example/c"/></entry><entry><link href="d e/ü"/></entry></feed>
      """)
    #expect(
      feed.items.map(\.address) == [
        "https://valley-post.example/news/a", "https://valley-post.example/sport/b?x=1&y=2",
        "https://other.example/c", "https://valley-post.example/news/d%20e/%C3%BC",
      ])
  }

  @Test func leavesItemsWithoutAWebAddressOutAndCountsThem() throws {
    let feed = try feed(
      """
      <rss><channel><item><title>No link</title></item><item><link>javascript:alert(1)</link></item>
      <item><guid isPermaLink="false">https://valley-post.example/no</guid></item>
      <item><link>https://user:secret@valley-post.example/a</link></item></channel></rss>
      """)
    #expect(feed.items.map(\.address) == ["https://valley-post.example/a"])
    #expect(feed.itemsWithoutAddress == 3)
  }

  @Test func takesTheLinkFromBeforeACounter() throws {
    let item = try rssItem(
      "<link>https://counter.example/~r/1</link><feedburner:origLink>https://valley-post.example/a</feedburner:origLink>",
      attributes: "xmlns:feedburner=\"http://rssnamespace.org/feedburner/ext/1.0\"")
    #expect(item?.address == "https://valley-post.example/a")
  }

  // MARK: In the wild

  static let body =
    "<rss version=\"2.0\"><channel><title>Valley Post</title><item><title>Mill sold</title><link>https://valley-post.example/mill</link></item></channel></rss>"

  @Test(arguments: [
    "\u{FEFF}<?xml version=\"1.0\"?>\(body)",
    "\n\n  \t<?xml version=\"1.0\"?>\(body)",
    "<br />\n<b>Warning</b>: Undefined index in <b>/srv/feed.php</b><br />\n<?xml version=\"1.0\"?>\(body)",
    "<!-- made by <html> hand -->\(body)",
    "<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.xsl\"?>\(body)\n<!-- 0.1 s --><script>1</script>",
    "<?xml version=\"1.0\" encoding=\"utf-16\"?>\(body)",
    "<?xml version=\"1.0\" encoding=\"nonsense\"?>\(body)",
  ])
  func readsWhatStandsAroundAFeed(text: String) throws {
    for contentType in [nil, "text/html", "application/octet-stream", "text/xml; charset=us-ascii"] {
      let feed = try feed(text, contentType: contentType)
      #expect(feed.items.map(\.title) == ["Mill sold"])
      #expect(!feed.isTruncated)
    }
  }

  @Test func readsFeedsThatAreNotUTF8() throws {
    let text = rss(item: "<title>Straße für Größe</title><link>https://valley-post.example/a</link>")
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let declared = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8) + latin.dropFirst(21)
    #expect(try feed(declared).items.first?.title == "Straße für Größe")
    // Declared as UTF-8, which it isn't.
    let lied = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8) + latin.dropFirst(21)
    #expect(try feed(lied).items.first?.title == "Straße für Größe")
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try feed(wide).items.first?.title == "Straße für Größe")
    // UTF-8, declared as something else.
    let other = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8) + Array(text.utf8).dropFirst(21)
    #expect(try feed(other).items.first?.title == "Straße für Größe")
  }

  @Test func readsCyrillicInItsDeclaredEncoding() throws {
    // "Мост" in windows-1251.
    let bytes =
      Array("<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>".utf8)
      + [0xCC, 0xEE, 0xF1, 0xF2]
      + Array("</title><link>https://valley-post.example/a</link></item></channel></rss>".utf8)
    #expect(try feed(bytes).items.first?.title == "Мост")
  }

  @Test func readsOddPrefixes() throws {
    let feed = try feed(
      """
      <x:rss xmlns:x="http://backend.userland.com/rss2" xmlns:y="HTTP://PURL.ORG/DC/ELEMENTS/1.1">
      <x:channel><x:item><x:link>https://valley-post.example/a</x:link><y:date>2026-01-31</y:date>
      <media:title>Photo</media:title><dcterms:modified>2026-02-01</dcterms:modified><x:title>Mill</x:title></x:item></x:channel></x:rss>
      """)
    #expect(feed.items.first?.title == "Mill")
    #expect(feed.items.first?.published?.description == "2026-01-31")
    // A prefix that was never declared.
    #expect(feed.items.first?.updated?.description == "2026-02-01")
  }

  @Test func keepsTheItemsBeforeTheEnd() throws {
    let items = (1...5).map {
      "<item><title>Story \($0)</title><link>https://valley-post.example/\($0)</link><description>Words</description></item>"
    }
    let whole = "<rss version=\"2.0\"><channel>\(items.joined())</channel></rss>"
    let cut = try #require(whole.firstRange(of: "<title>Story 4"))
    let early = try feed(String(whole[..<cut.upperBound]))
    #expect(early.items.map(\.title) == ["Story 1", "Story 2", "Story 3"])
    #expect(early.isTruncated)
    // What is there of an item counts where the address is whole.
    let late = try feed(String(whole[..<(try #require(whole.firstRange(of: "/5</link><desc"))).upperBound]))
    #expect(late.items.map(\.title) == (1...5).map { "Story \($0)" })
    #expect(late.isTruncated)
  }

  @Test func goesOnBehindBrokenMarkup() throws {
    let feed = try feed(
      """
      <rss version=2.0><channel>
      <item><title>One</title><link>https://valley-post.example/1?a=1&b=2</link><description><p>Open<br>ends <img src=x.png alt='a > b' checked></description></item>
      <item><title>R&D & more &unknown; ]]> \u{1}\u{8}</title><link>https://valley-post.example/2</link>
      <item><title>Three <3</title><link>https://valley-post.example/3</link></item></wrong>
      <item><title><![CDATA[Four < five & six]]></title><link><![CDATA[https://valley-post.example/4?a=1&b=2]]></link></item>
      </channel></rss>
      """)
    #expect(
      feed.items.map(\.title) == ["One", "R&D & more &unknown; ]]>", "Three <3", "Four < five & six"])
    #expect(feed.items.first?.address == "https://valley-post.example/1?a=1&b=2")
    #expect(feed.items.last?.address == "https://valley-post.example/4?a=1&b=2")
    #expect(!feed.isTruncated)
  }

  // MARK: What is no feed

  @Test func saysWhatElseItIs() {
    let cases: [(String, SourceError)] = [
      ("", .empty), (" \n ", .empty),
      ("<!DOCTYPE html><html><head><title>Gone</title></head></html>", .webPage),
      (
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><rss/></body></html>",
        .webPage
      ),
      ("<urlset><url><loc>https://valley-post.example/</loc></url></urlset>", .sitemap),
      ("https://valley-post.example/a\nhttps://valley-post.example/b\n", .sitemap),
      ("<?xml version=\"1.0\"?><opml><head/><body/></opml>", .unknown("XML with the root element opml")),
      ("<p>Not found</p>", .webPage),
      ("<?xml version=\"1.0\"?><kml><Document/></kml>", .unknown("XML with the root element kml")),
      ("{\"status\": \"error\"}", .unknown("JSON data")),
      ("Not found", .unknown("no XML and no JSON")),
    ]
    for (text, error) in cases {
      #expect(throws: error, "\(text)") { try feed(text) }
    }
  }

  @Test func refusesWhatIsTooLarge() {
    var limits = SourceLimits()
    limits.feedBytes = 100
    #expect(throws: SourceError.tooLarge(bytes: 101, limit: 100)) {
      try FeedParser(limits: limits).parse([UInt8](repeating: 0x3C, count: 101), address: valleyPost)
    }
  }

  @Test func stopsAtTheMostItems() throws {
    var limits = SourceLimits()
    limits.feedItems = 3
    let items = (1...9).map { "<item><link>https://valley-post.example/\($0)</link></item>" }.joined()
    let feed = try FeedParser(limits: limits).parse(
      Array("<rss><channel>\(items)</channel></rss>".utf8), address: valleyPost)
    #expect(feed.items.count == 3)
    #expect(feed.isTruncated)
    // Exactly as many as allowed.
    limits.feedItems = 9
    let whole = try FeedParser(limits: limits).parse(
      Array("<rss><channel>\(items)</channel></rss>".utf8), address: valleyPost)
    #expect(whole.items.count == 9 && !whole.isTruncated)
  }

  // MARK: Hostile

  @Test func expandsNoEntities() throws {
    let levels = (1...30).map { "<!ENTITY l\($0) \"&l\($0 - 1);&l\($0 - 1);&l\($0 - 1);&l\($0 - 1);\">" }
      .joined()
    let feed = try feed(
      """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "laugh">\(levels)<!ENTITY f SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>&l30;&f;</title><link>https://valley-post.example/a</link></item></channel></rss>
      """)
    #expect(feed.items.map(\.title) == ["&l30;&f;"])
  }

  @Test func readsDeepNesting() throws {
    let deep = String(repeating: "<div>", count: 20_000)
    let feed = try feed(
      "<rss><channel><item><link>https://valley-post.example/a</link><description>\(deep)</description></item>"
        + "<item><link>https://valley-post.example/b</link></item></channel></rss>")
    #expect(feed.items.first?.address == "https://valley-post.example/a")
  }

  @Test func boundsAttributesAndNamespaces() throws {
    let names = (0..<20_000).map { "xmlns:n\($0)='urn:\($0)' a\($0)='1'" }.joined(separator: " ")
    let feed = try feed(
      "<rss><channel \(names)><item \(names)><link>https://valley-post.example/a</link></item></channel></rss>"
    )
    #expect(feed.items.map(\.address) == ["https://valley-post.example/a"])
  }
}
