import PithCore
import Testing

@testable import PithExtract

@Suite struct DateAboveTitleTests {
  private func published(_ body: String, head: String = "", language: String = "en") throws -> String? {
    try TestPage("<html lang=\(language)><head>\(head)</head><body>\(body)</body></html>").metadata.published?
      .description
  }

  private static let headline = "<h1>Storm closes the old pier</h1><p>Text of the article.</p>"

  @Test(arguments: [
    "<p class=date>11 March 2026</p>", "<div class=article-date>Wednesday, March 11, 2026</div>",
    "<time>11 March 2026</time>",
    "<div><span class=posted-on>11 March 2026</span> <a href=/weather>Weather</a></div>",
    "<main><div class=hero><p>11 Mar 2026</p></div></main>",
    "<p>11 March 2026</p><p><a href=/weather>Weather</a></p>",
    "<div><a href=/weather>Weather</a> <span>11 MARCH 2026</span> <span>Updated: 2 APRIL 2026</span></div>",
    "<div>Published</div><div>11 March 2026</div><p>in</p><p>Weather</p><p>Ana Ruiz</p>",
    "<p>11 March 2026 - 11 minutes</p>", "<p>March 11, 2026 · 4 min read</p>",
    "<div><a href=/>Back to blog</a><div><div>11 March 2026</div><div>4 min read</div></div></div>",
    "<div>2026-03-11 / Weather</div>", "<div>Weather | 11 March 2026</div>",
    "<div class=meta><a href=/weather>Weather</a> <span>11 March 2026</span></div>",
    "<header class=site><a href=/>Gazette</a><nav><a href=/news>News</a></nav></header><p>11 March 2026</p>",
  ])
  func theDateAboveTheHeadlineIsRead(element: String) throws {
    #expect(try published(element + Self.headline) == "2026-03-11")
  }

  @Test(arguments: [
    ("de", "Mittwoch, 11. März 2026"), ("fr", "mercredi 11 mars 2026"), ("ru", "11 марта 2026"),
    ("cs", "11. března 2026"),
    ("ja", "2026年3月11日（水）"), ("ja", "令和8年3月11日"), ("zh", "2026年3月11日"), ("ar", "الأربعاء 11 مارس 2026"),
    ("en-GB", "11/03/2026"), ("en-US", "03/11/2026"),
  ])
  func itMayBeInAnyLanguage(language: String, date: String) throws {
    #expect(try published("<p>\(date)</p>\(Self.headline)", language: language) == "2026-03-11")
  }

  @Test func itsTimeIsRead() throws {
    #expect(try published("<p>11.03.2026, 09:15</p>\(Self.headline)") == "2026-03-11T09:15:00")
    #expect(
      try published("<p>11/03/2026 09:15</p>\(Self.headline)", language: "en-GB") == "2026-03-11T09:15:00")
  }

  @Test func theHeaderOfTheArticleMayHoldBoth() throws {
    #expect(
      try published("<article><header><p>11 March 2026</p>\(Self.headline)</header></article>")
        == "2026-03-11")
  }

  @Test(arguments: [
    // The site's head shows today's date.
    "<header><p>11 March 2026</p></header>", "<div class=topbar><p>11 March 2026</p></div>",
    "<nav><span>11 March 2026</span></nav>", "<div class=masthead><div>11 March 2026</div></div>",
    "<p>11 March 2026</p><ul><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul>",
    "<p>11 March 2026</p><div><a href=/news>News</a> <a href=/sport>Sport</a> <a href=/arts>Arts</a> <a href=/jobs>Jobs</a></div>",
    "<div>11 March 2026</div><div><a href=/>The Norvale Lantern</a></div>",
    "<div>11 March 2026</div><div><a href=https://lantern.example/>The Norvale Lantern</a></div>",
    // Another story.
    "<div><a href=/ferry>The ferry to Tolland stays in harbour for a week</a><p>11 March 2026</p></div>",
    "<ul><li><a href=/ferry>Ferry</a><p>11 March 2026</p></li></ul>",
    // A sentence, and other days.
    "<p>The lamps were lit on 11 March 2026</p>", "<p>Concert: 11 March 2026</p>",
    "<p>Updated 11 March 2026</p>",
    "<div><b>Doors open:</b> <span>11 March 2026</span></div>",
    "<div>Doors <span>Updated</span> <span>11 March 2026</span></div>",
    "<p>11/03/2026 09:15</p>",
  ])
  func allOtherDatesAboveAreNot(element: String) throws {
    #expect(try published(element + Self.headline) == nil)
  }

  @Test func anythingElseThatSaysADateCountsFirst() throws {
    let head = "<meta property=article:published_time content=2026-03-10>"
    #expect(try published("<p>11 March 2026</p>\(Self.headline)", head: head) == "2026-03-10")
    #expect(
      try published("<p>11 March 2026</p><h1>Storm closes pier</h1><p>10 March 2026</p>") == "2026-03-10")
  }

  @Test func pagesOfManyDatesAreReadInBoundedTime() throws {
    let dates = String(repeating: "<p>11 March 2026</p>", count: 20_000)
    #expect(try published(dates + Self.headline) == "2026-03-11")
    let nested =
      String(repeating: "<div>", count: 400) + "<p>11 March 2026</p>"
      + String(repeating: "</div>", count: 400)
    #expect(try published(nested + Self.headline) == "2026-03-11")
  }
}
