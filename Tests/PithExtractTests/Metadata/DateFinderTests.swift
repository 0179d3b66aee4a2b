import PithCore
import Testing

@testable import PithExtract

@Suite struct DateFinderTests {
  private func published(_ page: TestPage) -> String? {
    page.metadata.published?.description
  }

  @Test func aDayInTheHeadTakesTheTimeThatThePageShowsForIt() throws {
    let head = "<meta name=publishdate content=2026-02-11>"
    let line = "<h1>桥修好了</h1><div>2026年02月11日08:26 | 来源：晚报</div>"
    #expect(published(try .head(head, body: line)) == "2026-02-11T08:26:00")
  }

  @Test func aDateThatScriptsFillInIsTheLastResort() throws {
    let script = #"<script>var publish_time = "2026-03-11" || ""; createTime = '2026-03-11 08:50';</script>"#
    let body = "<h1>桥修好了</h1><em id=publish_time></em><p>桥昨天修好了。</p>"
    #expect(published(try .body(body + script)) == "2026-03-11T08:50:00")
    #expect(published(try .body("<h1>桥修好了</h1><div>2026-03-10</div>\(script)")) == "2026-03-10")
    // Pages that list stories have the dates of all of them.
    #expect(published(try .body(body + script + #"<script>a={pubDate:"2026-03-09"}</script>"#)) == nil)
    let fetched = try TestPage.body(body + script)
    let reading = MetadataReader(fetched.facts, url: nil, fetchedAt: 1_700_000_000).read()
    #expect(reading.published.value == nil)
  }

  @Test func theTimeOfAnotherDayIsNotTaken() throws {
    let head = "<meta name=publishdate content=2026-02-11>"
    #expect(published(try .head(head, body: "<h1>Storm</h1><p>2026-02-10 08:26</p>")) == "2026-02-11")
  }

  @Test func aDateWithoutAnyMarkIsFoundBelowTheHeading() throws {
    let body =
      "<div>2026-01-20</div><h1>Storm closes pier</h1><div>By A. Ruiz</div><div>2026-01-19 07:00</div>"
    #expect(published(try .body(body)) == "2026-01-19T07:00:00")
  }

  @Test func aDateFarBelowTheHeadingIsOfSomethingElse() throws {
    let items = String(repeating: "<p>Short line</p>", count: 60)
    #expect(published(try .body("<h1>Storm closes pier</h1>\(items)<p>2026-01-19</p>")) == nil)
  }

  @Test func theDayIsThatOfTheClockThatThePageShows() throws {
    let head = "<meta property=article:published_time content=2026-01-25T22:03:10Z>"
    #expect(
      published(try .head(head, body: "<h1>Storm closes pier</h1><p>2026-01-26 09:03</p>"))
        == "2026-01-26T09:03:10+11:00")
    #expect(
      published(
        try .head(
          "<meta property=article:published_time content=2026-01-26T00:30:00Z>",
          body: "<h1>Storm closes pier</h1><p>2026-01-25 19:30</p>")) == "2026-01-25T19:30:00-05:00")
  }

  @Test(arguments: ["2026-01-26 09:10", "2026-01-27 09:03", "2026-01-26"])
  func anotherMomentThanTheDeclaredOneIsNotTaken(shown: String) throws {
    let head = "<meta property=article:published_time content=2026-01-25T22:03:00Z>"
    #expect(
      published(try .head(head, body: "<h1>Storm closes pier</h1><p>\(shown)</p>")) == "2026-01-25T22:03:00Z")
  }

  @Test func theShownDayCountsWhereTheHeadConfirmsIt() throws {
    let json = #"{"@type":"NewsArticle","datePublished":"2024-07-04T10:45:00Z"}"#
    let shown = "<h1>Storm closes pier</h1><p>2026-01-14</p>"
    #expect(
      published(try .linkedData(json, head: "<meta name=date content=2026-01-14>", body: shown))
        == "2026-01-14")
    #expect(published(try .linkedData(json, body: shown)) == "2024-07-04T10:45:00Z")
    #expect(
      published(try .linkedData(json, head: "<meta name=date content=2026-01-13>", body: shown))
        == "2024-07-04T10:45:00Z")
  }

  private static let paragraphs = String(
    repeating:
      "<p>The ferry left at noon, though the harbour office had asked all of its passengers to wait for the end of the storm, which came late that night.</p>",
    count: 3)

  @Test func theDateAtTheHeadCountsBeforeThoseOfRelatedStories() throws {
    let related =
      "<ul><li><a href=/1>Latin stays</a> <time datetime=2026-01-10T10:00:00Z>10 Jan</time></li></ul>"
    let head = "<h1>Storm closes pier</h1><div class=date>22 February 2026</div>"
    #expect(published(try .body("\(head)\(Self.paragraphs)\(related)")) == "2026-02-22")
    let time = "<h1>Storm closes pier</h1><time datetime=2026-02-21>yesterday</time>"
    #expect(published(try .body("\(time)\(Self.paragraphs)\(related)")) == "2026-02-21")
  }

  @Test func theTimeBelowTheTextIsTheDateWhereTheHeadShowsNone() throws {
    let foot = "<time datetime=2026-02-22T09:14:00Z>22 February</time>"
    #expect(
      published(try .body("<h1>Storm closes pier</h1>\(Self.paragraphs)\(foot)")) == "2026-02-22T09:14:00Z")
  }

  @Test func theDateInALinkIsOfAnotherArticle() throws {
    let teaser =
      "<div class=teaser><a href=/x><span class=date>19.02.2026</span> Where farmers may not water</a></div>"
    #expect(published(try .body("<h1>Storm closes pier</h1>\(teaser)\(Self.paragraphs)")) == nil)
  }

  @Test func theTitleOfAnAbbreviationIsTheMoment() throws {
    let mark = "<abbr class=published itemprop=datePublished title=2026-02-22T09:14:00Z>09:14</abbr>"
    let comment = "<span class=datetime>7 March 2026 at 11:02</span>"
    #expect(published(try .body("<h1>Storm closes pier</h1>\(mark)\(comment)")) == "2026-02-22T09:14:00Z")
  }

  @Test func whatABlogSaysBelowItsPostBeginsWithTheDate() throws {
    let note =
      "This entry was posted on Monday, 9 May 2011 at 21:14 and is filed under Lamps. You can follow any responses to this entry through the feed."
    let text = "<h1>The last ferry</h1><p>\(Prose.opening)</p><p>\(Prose.ferries)</p>"
    #expect(published(try .body("\(text)<p>\(note)</p>"))?.hasPrefix("2011-05-09") == true)
    let sentence =
      "The ferry, which was built in the yard of the town by forty men in one winter, was posted on 9 May 2011 to another bay, where nobody had ever seen a boat of that size."
    #expect(published(try .body("\(text)<p>\(sentence)</p>")) == nil)
  }

  /// Saturday, 31 January 2026.
  private static let now = 1_769_862_609

  private func fetched(_ head: String, _ body: String) throws -> ArticleMetadata {
    MetadataReader(try TestPage.head(head, body: body).facts, url: nil, fetchedAt: Self.now).metadata()
  }

  @Test(arguments: ["2099-01-01T00:00:00Z", "2026-03-01", "2026-02-03"])
  func aDeclaredDayToComeGivesWayToAnother(day: String) throws {
    let head = "<meta property=article:published_time content=\(day)>"
    let time = "<h1>Storm closes pier</h1><time datetime=2026-01-30>Friday</time>"
    #expect(try fetched(head, time).published?.description == "2026-01-30")
    #expect(
      try fetched(head, "<h1>Storm closes pier</h1><p>Posted on January 30, 2026</p>").published?.description
        == "2026-01-30")
    #expect(try fetched(head, "<h1>Storm closes pier</h1>").published?.dayText == String(day.prefix(10)))
  }

  @Test func tomorrowIsTodayElsewhere() throws {
    let head = "<meta property=article:published_time content=2026-02-01T01:00:00+13:00>"
    let time = "<h1>Storm closes pier</h1><time datetime=2026-01-30>Friday</time>"
    #expect(try fetched(head, time).published?.dayText == "2026-02-01")
  }

  @Test func withoutATimeOfFetchTheCenturyDecides() throws {
    let time = "<h1>Storm closes pier</h1><time datetime=2026-01-30>Friday</time>"
    #expect(published(try .head("<meta name=date content=2099-01-01>", body: time)) == "2026-01-30")
    #expect(published(try .head("<meta name=date content=2027-01-01>", body: time)) == "2027-01-01")
  }

  @Test func aChangeToComeGivesWayToo() throws {
    let head =
      "<meta property=article:modified_time content=2099-01-01><meta name=last-modified content=2026-01-30>"
    #expect(try fetched(head, "<h1>Storm closes pier</h1>").modified?.description == "2026-01-30")
  }

  /// The day of a page whose JSON-LD has these moments of publication and change, and that shows a day.
  private func day(shown: String, published: String, modified: String) throws -> String? {
    let json =
      "{\"@type\": \"NewsArticle\", \"datePublished\": \"\(published)\", \"dateModified\": \"\(modified)\"}"
    let body = "<h1>Storm closes pier</h1><p>\(shown)</p><p>It rained.</p>"
    return try TestPage.linkedData(json, head: "<title>Storm closes pier</title>", body: body).metadata
      .published?
      .dayText
  }

  @Test func theEarlierDayThatIsShownCountsWhereTheDeclaredOneIsThatOfTheChange() throws {
    let moment = "2026-03-11T18:10:33Z"
    #expect(
      try day(shown: "3 March 2026", published: moment, modified: "2026-03-11T18:10:20Z") == "2026-03-03")
    #expect(
      try day(shown: "3 March 2026", published: moment, modified: "2026-03-12T08:00:00Z") == "2026-03-11")
    // Later days, and those of other years, are what the article tells of.
    #expect(try day(shown: "12 March 2026", published: moment, modified: moment) == "2026-03-11")
    #expect(try day(shown: "3 March 1985", published: moment, modified: moment) == "2026-03-11")
    // 3 November, as it is written in America.
    #expect(try day(shown: "11.03.26", published: "2026-11-03", modified: "2026-11-03") == "2026-11-03")
    // So is a day in a sentence.
    let sentence = "The pier as it was on 3 March 2026."
    #expect(try day(shown: sentence, published: moment, modified: moment) == "2026-03-11")
    #expect(
      try day(shown: "Published on 3 March 2026.", published: moment, modified: moment) == "2026-03-03")
    let posted = "He posted the pictures of it on 3 March 2026."
    #expect(try day(shown: posted, published: moment, modified: moment) == "2026-03-11")
    // Where the clock is behind, it was the day before.
    let night = "2026-03-11T02:10:33Z"
    #expect(try day(shown: "10 March 2026", published: night, modified: night) == "2026-03-11")
  }

  @Test(arguments: [
    ("2026-03-11", "2026-03-11", "2024-03-03"), ("2026-03-11", "2026-03-10", "2024-03-03"),
    ("2026-03-11", "2026-03-12", "2026-03-11"),
    // The same clock with the zone of another place.
    ("2026-03-11T14:20:08Z", "2026-03-11T14:20:08-04:00", "2024-03-03"),
    ("2026-03-11T14:20:08Z", "2026-03-11T12:00:00Z", "2024-03-03"),
    ("2026-03-11T14:20:08Z", "2026-03-11T15:00:00Z", "2026-03-11"),
  ])
  func noChangeComesAfterOne(published: String, modified: String, expected: String) throws {
    #expect(try day(shown: "Ana Ruiz | 3 March 2024", published: published, modified: modified) == expected)
  }

  @Test func aDeclaredDayInTheHeadMayBeThatOfTheChangeToo() throws {
    let head =
      "<title>Storm closes pier</title><meta name=dc.date content=2026-03-11T14:20:08Z><meta property=og:updated_time content=2026-03-11T14:20:08Z>"
    let body = "<h1>Storm closes pier</h1><time datetime=2026-01-05>January 5, 2026</time>"
    #expect(published(try .head(head, body: body)) == "2026-01-05")
  }

  @Test func theLineBelowATextThatSaysWhenItChangedIsNoDayOfPublication() throws {
    let lines = String(repeating: "<p>Short line</p>", count: 60)
    let page = try TestPage.body(
      "<h1>Storm closes pier</h1>\(lines)<p>This page was last edited on 8 March 2026.</p>")
    #expect(page.metadata.published == nil)
    #expect(page.metadata.modified?.dayText == "2026-03-08")
    let later = try TestPage.head(
      "<meta name=date content=2026-03-09>",
      body: "<h1>Storm closes pier</h1>\(lines)<p>Prices last updated on 8 March 2026.</p>")
    #expect(later.metadata.modified == nil)
  }
}
