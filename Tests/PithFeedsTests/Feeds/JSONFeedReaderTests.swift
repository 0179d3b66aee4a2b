import PithCore
import PithFeeds
import Testing

@Suite struct JSONFeedReaderTests {
  @Test func readsAFeed() throws {
    let feed = try feed(
      """
      \u{FEFF}{"version": "https://jsonfeed.org/version/1.1", "title": "Valley Post", "home_page_url": "https://valley-post.example/",
       "feed_url": "https://valley-post.example/feed.json", "next_url": "/feed.json?page=2", "language": "en",
       "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
       "items": [
        {"id": 7, "url": "/mill", "title": "Mill &amp; weir", "date_published": "2026-01-31T08:05:00-05:00", "content_html": "<p>Sold</p>"},
        {"id": "https://valley-post.example/weir", "date_modified": "2026-01-30", "summary": " "},
        {"id": "no-address", "title": "Lost"},
        "not an item"
       ]}
      """, contentType: "text/plain")
    #expect(feed.format == .json)
    #expect(feed.title == "Valley Post")
    #expect(feed.siteAddress == "https://valley-post.example/")
    #expect(feed.nextPageAddress == "https://valley-post.example/feed.json?page=2")
    #expect(feed.hubAddresses == ["https://hub.example/"])
    try #require(feed.items.count == 2)
    #expect(feed.items[0].address == "https://valley-post.example/mill")
    #expect(feed.items[0].title == "Mill & weir")
    #expect(feed.items[0].identifier == "7")
    #expect(feed.items[0].published?.description == "2026-01-31T08:05:00-05:00")
    #expect(feed.items[0].hasSummary)
    #expect(feed.items[1].address == "https://valley-post.example/weir")
    #expect(feed.items[1].updated?.description == "2026-01-30")
    #expect(!feed.items[1].hasSummary)
    #expect(feed.itemsWithoutAddress == 2)
    #expect(!feed.isTruncated)
  }

  @Test func readsAFeedThatDoesNotSaySo() throws {
    let feed = try feed(
      "{\"title\": \"V\", \"items\": [{\"id\": \"1\", \"url\": \"https://valley-post.example/1\"}]}")
    #expect(feed.items.count == 1)
  }

  @Test func keepsTheItemsBeforeTheEnd() throws {
    let feed = try feed(
      "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"url\": \"https://valley-post.example/1\"}, {\"url\": \"https://val"
    )
    #expect(feed.items.map(\.address) == ["https://valley-post.example/1"])
    #expect(feed.isTruncated)
  }

  @Test func refusesOtherJSON() {
    #expect(throws: SourceError.unknown("JSON data")) {
      try feed("[{\"id\": 1, \"link\": \"https://valley-post.example/1\"}]")
    }
    #expect(throws: SourceError.unknown("JSON data")) { try feed("{\"items\": []}") }
  }
}
