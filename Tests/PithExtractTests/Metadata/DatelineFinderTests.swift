import PithCore
import Testing

@testable import PithExtract

@Suite struct DatelineFinderTests {
  private func metadata(_ html: String, head: String = "", language: String = "en") throws -> ArticleMetadata
  {
    try TestPage("<html lang=\(language)><head>\(head)</head><body>\(html)</body></html>").metadata
  }

  @Test(arguments: [
    "<p>By Ana Ruiz · Published: Jan 30, 2026 10:27 AM EST | Last Updated: January 31, 2026</p>",
    "<p>Published Jan 30, 2026 10:27 AM EST</p><p>Updated January 31, 2026</p>",
    "<time datetime='2026-01-30T10:27:00-05:00'>Jan 30</time> Updated <time datetime=2026-01-31>Jan 31</time>",
    "<time class=updated datetime=2026-01-31>Jan 31</time><time class='entry-date published' datetime='2026-01-30T10:27:00-05:00'>x</time>",
  ])
  func publicationAndChangeAreToldApart(line: String) throws {
    let metadata = try metadata("<h1>Storm closes pier</h1>\(line)")
    #expect(metadata.published?.description == "2026-01-30T10:27:00-05:00")
    #expect(metadata.modified?.dayText == "2026-01-31")
  }

  @Test func aChangeThatIsShownAloneIsThePublicationToo() throws {
    let shown = try metadata("<h1>Storm closes pier</h1><p>Updated January 31, 2026</p>")
    #expect(shown.published?.description == "2026-01-31")
    #expect(shown.modified?.description == "2026-01-31")
  }

  @Test func aChangeThatIsOnlyDeclaredIsNoPublication() throws {
    let head = "<meta property=article:modified_time content=2026-01-31>"
    let declared = try metadata("<h1>Storm closes pier</h1><p>It rained.</p>", head: head)
    #expect(declared.published == nil)
    #expect(declared.modified?.description == "2026-01-31")
  }

  @Test func aDateThatIsALinkRightBelowTheTitleLeadsToAllArticlesOfItsDay() throws {
    let date = "<ul><li><a href=/2026/01/31/>January 31, 2026</a></li></ul>"
    #expect(
      try metadata("<h1>Storm closes pier</h1>\(date)<p>Text</p>").published?.description == "2026-01-31")
    let below = String(repeating: "<p>The storm came at night.</p>", count: 5)
    #expect(try metadata("<h1>Storm closes pier</h1>\(below)\(date)").published == nil)
    let story = "<p><a href=/tide>Tide of January 31, 2026 falls</a></p>"
    #expect(try metadata("<h1>Storm closes pier</h1>\(story)").published == nil)
  }

  @Test func theOnlyDateThatIsCalledThatOfPublicationCountsBehindTheTextToo() throws {
    let text = String(
      repeating: "<p>The storm came at night and took the lamps of the pier with it.</p>", count: 60)
    let posted = "<p>Posted on January 31, 2026</p>"
    #expect(try metadata("<h1>Storm closes pier</h1>\(text)\(posted)").published?.description == "2026-01-31")
    #expect(
      try metadata("<h1>Storm closes pier</h1>\(text)\(posted)<p>Posted on February 2, 2026</p>").published
        == nil)
    #expect(try metadata("<h1>Storm closes pier</h1>\(text)<p>Opens January 31, 2026</p>").published == nil)
  }

  @Test func theDatelineOfOtherLanguagesIsRead() throws {
    let german = try metadata(
      "<h1>Sturm</h1><p>Stand: 31.01.2026, 08:05 Uhr</p><p>30. Januar 2026</p>", language: "de")
    #expect(german.published?.description == "2026-01-30")
    #expect(german.modified?.description == "2026-01-31T08:05:00")
    let polish = try metadata("<h1>Burza</h1><p>31 stycznia 2026, 8:05</p>", language: "pl")
    #expect(polish.published?.description == "2026-01-31T08:05:00")
  }

  @Test(arguments: [
    ("el", "Της Αλεξάνδρας Παπαδοπούλου | 31 Ιανουαρίου 2026", "2026-01-31"),
    ("hi", "लेखक: राजेश कुमार शर्मा | 31 जनवरी 2026", "2026-01-31"),
    ("th", "โดย สมชาย ใจดี เผยแพร่เมื่อ 31 มกราคม 2569 เวลา 08:05 น.", "2026-01-31T08:05:00"),
    ("zh", "记者 王小明 李华 | 二〇二六年一月三十一日", "2026-01-31"),
  ])
  func lettersOfOtherAlphabetsAreNoLongerThanLatinOnes(language: String, line: String, expected: String)
    throws
  {
    let body = "<h1>Storm closes pier</h1><div>\(line)</div>"
    #expect(try metadata(body, language: language).published?.description == expected)
  }

  @Test func aDateThatTouchesANameIsRead() throws {
    let metadata = try metadata(
      "<h1>Storm closes pier</h1><div><span>Ana Ruiz</span><span>Jan 30, 2026</span></div>")
    #expect(metadata.published?.description == "2026-01-30")
  }

  @Test func datesThatTheArticleTellsOfAreNotItsOwn() throws {
    let paragraph =
      "<p>\(String(repeating: "The ferry left the harbour at noon with all hands. ", count: 4))</p>"
    let body = String(repeating: paragraph, count: 6)
    #expect(try metadata("<h1>Storm closes pier</h1>\(body)<p>On May 3, 1999 it sank.</p>").published == nil)
  }

  @Test func aMomentTakesTheZoneThatThePageShowsItIn() throws {
    let metadata = try metadata(
      "<h1>Storm</h1><time datetime='2026-01-31T05:30:00+11:00'>Saturday</time>",
      head: "<meta property=article:published_time content='2026-01-30T18:30:00Z'>")
    #expect(metadata.published?.description == "2026-01-31T05:30:00+11:00")
  }

  @Test func anArticlePublishedAnewHasTheDateThatItShows() throws {
    let json = """
      <script type='application/ld+json'>{"@type":"Article","datePublished":"2019-03-30","dateModified":"2026-01-31T09:00:00Z"}</script>
      """
    #expect(
      try metadata("<h1>Best lamps</h1><p>January 31, 2026</p>", head: json).published?.dayText
        == "2026-01-31")
    // Where the page says that it was changed, both are known.
    let labelled = try metadata("<h1>Best lamps</h1><p>Updated January 31, 2026</p>", head: json)
    #expect(labelled.published?.dayText == "2019-03-30")
    #expect(labelled.modified?.dayText == "2026-01-31")
    // Another date is that of something else.
    #expect(
      try metadata("<h1>Best lamps</h1><p>January 12, 2026</p>", head: json).published?.dayText
        == "2019-03-30")
  }

  @Test func aThreadHasTheDateOfItsFirstContribution() throws {
    let page = try TestPage.body(
      """
      <div itemscope itemtype='https://schema.org/QAPage'><h1>Which lamp?</h1>
      <time itemprop=dateCreated datetime=2026-01-02>x</time><time itemprop=datePublished datetime=2026-01-30>y</time></div>
      """)
    #expect(page.metadata.published?.description == "2026-01-02")
  }

  @Test(arguments: ["1970-01-01T00:00:00Z", "1900-01-01", "0001-01-01T00:00:00", "0"])
  func zerosOfProgramsAreNoDate(value: String) throws {
    #expect(try metadata("<p>x</p>", head: "<meta name=date content='\(value)'>").published == nil)
  }

  @Test func pagesOfManyDatesAreReadInBoundedTime() throws {
    let times = String(
      repeating: "<time datetime=2026-01-31>January 31, 2026</time><p class=date>x 2026</p>", count: 20_000)
    #expect(try metadata("<h1>Storm</h1>\(times)").published?.dayText == "2026-01-31")
  }

  @Test func theMomentIsReadAmongSourceAndTools() throws {
    let tools = "http://www.gazette.example 2026年04月17日03:41 云岭晚报 我要分享到微博 我有话说(256人参与)"
    let list = "<ul><li><a href=/x>灯塔</a><span>2026-04-11</span></li></ul>"
    let metadata = try metadata("<h1>云岭县老灯塔重新亮起</h1><p>\(tools)</p>\(list)", language: "zh")
    #expect(metadata.published?.description == "2026-04-17T03:41:00")
  }
}
