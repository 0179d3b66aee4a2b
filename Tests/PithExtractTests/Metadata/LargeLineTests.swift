import PithCore
import Testing

@testable import PithExtract

/// What is read of layouts by tables and fonts, from before style sheets.
@Suite struct LargeLineTests {
  /// An article in a cell, beside a column with a list of stories.
  private func metadata(
    _ head: String, title: String = "Norvale Lantern Online - Local", text: [String] = Story.paragraphs
  ) throws -> ArticleMetadata {
    try TestPage(
      """
      <html><head><title>\(title)</title></head><body><table><tr>
      <td><font size=4><b>Yesterday in town</b></font><br><a href=/a>Cod fell again</a><br><a href=/b>No boat on Sundays</a></td>
      <td>\(head)<p>\(text.joined(separator: "<br><br>"))</td></tr></table></body></html>
      """
    ).metadata
  }

  @Test(arguments: [
    "<font size=1>LOCAL / Harbour</font><br><font size=5><b>The last ferry of the bay</b></font><br>",
    "<font size='+2'>The last ferry of the bay</font><br><font size='+1'>What the crew will do</font>",
    "<b>LOCAL</b><br><big>The last ferry of the bay</big>",
    "<h3>LOCAL STORY</h3><h2>The last ferry of the bay</h2>",
    "<span class=headline>The last ferry of the bay</span><br><b>What the crew will do next</b>",
    "<p class='storyTitle'>The last ferry of the bay</p>",
    "<h2>December 16, 2025</h2><h3>The last ferry of the bay</h3>",
  ])
  func whatIsSetLargestAboveTheTextIsTheHeadline(head: String) throws {
    #expect(try metadata(head).title == "The last ferry of the bay")
  }

  @Test func theHeadlineMayStandInARowOfItsOwn() throws {
    let page = """
      <html><head><title>Norvale Lantern Online - Local</title></head><body><table><tr>
      <td><font size=4><b>Yesterday in town</b></font><br><a href=/a>Cod fell again</a></td>
      <td><table><tr><td><font size=5><b>The last ferry of the bay</b></font></td></tr>
      <tr><td>\(Story.body)</td></tr></table></td></tr></table></body></html>
      """
    #expect(try TestPage(page).metadata.title == "The last ferry of the bay")
  }

  @Test func aTitleThatThePageShowsStays() throws {
    let head =
      "<font size=5>What the crew will do</font><br><font size=2>The last ferry of the bay</font><br>"
    #expect(try metadata(head, title: "The last ferry of the bay").title == "The last ferry of the bay")
  }

  @Test func aTitleInOtherWordsStays() throws {
    let head = "<font size=5>The last ferry of the bay</font><br>"
    #expect(try metadata(head, title: "Web study of the ferry").title == "Web study of the ferry")
    #expect(
      try metadata(head, title: "lamps.example The last ferry of the bay").title
        == "The last ferry of the bay")
  }

  @Test func aPageWithoutLargeLineKeepsItsTitle() throws {
    #expect(try metadata("<b>The last ferry of the bay</b><br>").title == "Norvale Lantern Online - Local")
    #expect(
      try metadata("<a href=/><font size=5>The last ferry</font></a>").title
        == "Norvale Lantern Online - Local")
    let short = try metadata(
      "<font size=5>The last ferry of the bay</font>", text: Array(Story.paragraphs[..<2]))
    #expect(short.title == "Norvale Lantern Online - Local")
  }

  @Test func headingsOfOtherPagesArePartsOfTheText() throws {
    let text = Story.paragraphs.map { "<p>\($0)</p>" }.joined()
    let page = try TestPage.head(
      "<title>Guide to the bay</title>", body: "<div><h2>What the crew will do next</h2>\(text)</div>")
    #expect(page.metadata.title == "Guide to the bay")
  }

  // MARK: Lines

  private static let headline = "<font size=5><b>The last ferry of the bay</b></font><br>"

  @Test func bylineAndDateStandInTheBlockOfTheHeadline() throws {
    let found = try metadata(
      "\(Self.headline)By <a href=mailto:a@x.example>Ana Ruiz</a>, Staff Writer<br>June 12, 2001 7:05 a.m.<br>"
    )
    #expect(found.authors == ["Ana Ruiz"])
    #expect(found.published?.description == "2001-06-12T07:05:00")
  }

  @Test func aTopicMayStandAboveTheHeadlineAndADateBesideTheByline() throws {
    let found = try metadata(
      "<font size=1>FEATURE</font><br>\(Self.headline)<font size=2>FOR FIFTY YEARS IT CROSSED THE BAY.</font><p><font size=2>BY ANA RUIZ</font><br>Oct. 28, 1997<p>"
    )
    #expect(found.title == "The last ferry of the bay")
    #expect(found.authors == ["ANA RUIZ"])
    #expect(found.published?.description == "1997-10-28")
  }

  @Test func theRoleOfAReporterIsNoPartOfTheName() throws {
    #expect(
      try metadata("\(Self.headline)<br>Von unserem Redakteur Hinrich Ruiz<br>").authors == ["Hinrich Ruiz"])
    #expect(
      try metadata("\(Self.headline)<br>Von unserer Mitarbeiterin Ana Ruiz<br>").authors == ["Ana Ruiz"])
  }

  @Test func aSpanMayShowThePartOfTheTitleThatIsTheHeadline() throws {
    let head = "<span class=x1>The last ferry of the bay</span><br>By Ana Ruiz<br>"
    #expect(
      try metadata(head, title: "Lantern | Business | The last ferry of the bay").title
        == "The last ferry of the bay")
  }
}
