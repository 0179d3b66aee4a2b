import PithCore
import Testing

@testable import PithExtract

@Suite struct TitleChoiceTests {
  private func title(
    _ heading: String, openGraph: String? = nil, headline: String? = nil, element: String? = nil
  ) throws -> String? {
    let json =
      headline.map {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"\($0)\"}</script>"
      } ?? ""
    let graph = openGraph.map { "<meta property=og:title content=\"\($0)\">" } ?? ""
    let title = element.map { "<title>\($0)</title>" } ?? ""
    return try TestPage.head(json + graph + title, body: heading).metadata.title
  }

  @Test func theHeadingIsTakenAsReadersSeeIt() throws {
    #expect(
      try title("<h1>Storm ‘closes’ pier</h1>", openGraph: "Storm 'closes' pier") == "Storm ‘closes’ pier")
    #expect(try title("<h1>Storm closes pier</h1>", openGraph: "STORM CLOSES PIER") == "Storm closes pier")
  }

  @Test func theQuotationMarksOfTheHeadAreTakenWhereOpenGraphAndTitleAgree() throws {
    let plain = "Norvale's pier 'is closed'"
    let heading = "<h1>Norvale’s pier ‘is closed’</h1>"
    #expect(try title(heading, openGraph: plain, element: plain) == plain)
    #expect(
      try title(heading, openGraph: plain, element: "Norvale’s pier ‘is closed’")
        == "Norvale’s pier ‘is closed’")
    #expect(try title(heading, element: plain) == "Norvale’s pier ‘is closed’")
    #expect(
      try title(
        "<h1>Norvale’s Pier is closed</h1>", openGraph: "NORVALE'S pier is closed",
        element: "NORVALE'S pier is closed")
        == "Norvale’s Pier is closed")
    #expect(
      try title("<h1>Norvale's pier</h1>", openGraph: "Norvale’s pier", element: "Norvale’s pier")
        == "Norvale's pier")
  }

  @Test func whatAHeadingLostBetweenItsElementsIsKept() throws {
    let heading = "<h1><span>Pier inquiry</span> <span>Two lamps - and many questions</span></h1>"
    #expect(
      try title(heading, openGraph: "Pier inquiry: Two lamps - and many questions")
        == "Pier inquiry: Two lamps - and many questions")
    #expect(
      try title("<h1>Lamps found:two more are lost</h1>", headline: "Lamps found: two more are lost")
        == "Lamps found: two more are lost")
  }

  @Test func theTopicAboveTheHeadlineIsNoPartOfIt() throws {
    let heading = "<h1><span>Weather</span> Storm closes the old pier of Norvale</h1>"
    #expect(
      try title(heading, openGraph: "Storm closes the old pier of Norvale")
        == "Storm closes the old pier of Norvale")
    #expect(
      try title("<h1>Opinion | Storm closes the pier</h1>", openGraph: "Storm closes the pier")
        == "Storm closes the pier")
  }

  @Test func whatAllDeclareBeforeTheHeadingIsPartOfTheTitle() throws {
    let full = "After the storm: Norvale closes its pier"
    #expect(
      try title("<h1>Norvale closes its pier</h1>", openGraph: full, headline: full, element: full) == full)
    #expect(
      try title("<h1>Norvale closes its pier</h1>", openGraph: "Gazette | Norvale closes its pier")
        == "Norvale closes its pier")
  }

  @Test(arguments: [
    " | Opinion", " - Norvale, Weather and all the News of the Coast", " (Gazette)", ": Norvale News Online",
    " – Opinion",
  ])
  func whatStandsBehindTheHeadingInTheHeadIsTheSite(tail: String) throws {
    #expect(
      try title("<h1>Storm closes the old pier</h1>", element: "Storm closes the old pier\(tail)")
        == "Storm closes the old pier")
  }

  @Test func aHeadingInSimilarWordsIsPreferred() throws {
    #expect(
      try title(
        "<h1>Storm closes the old pier for good</h1>", openGraph: "Storm closes old pier for good, mayor says"
      )
        == "Storm closes the old pier for good")
  }

  @Test func aHeadingOfTheSiteIsNotTaken() throws {
    #expect(
      try title("<h1>Norvale Gazette</h1>", openGraph: "Storm closes the old pier")
        == "Storm closes the old pier")
    #expect(
      try title("<h1>Storm</h1>", openGraph: "Storm closes the old pier of the harbour")
        == "Storm closes the old pier of the harbour")
  }

  @Test func titlesWithoutSpacesAreCompared() throws {
    #expect(try title("<h1>风暴关闭了诺瓦尔的旧码头</h1>", element: "风暴关闭了诺瓦尔的旧码头--时政--晚报网") == "风暴关闭了诺瓦尔的旧码头")
    #expect(try title("<h1>嵐で古い桟橋が閉鎖</h1>", openGraph: "嵐で古い桟橋が閉鎖：港新聞") == "嵐で古い桟橋が閉鎖")
  }

  @Test(arguments: [
    ("Storm closes pier", "STORM — closes “pier”!", true), ("Ärger am Pier", "ärger am pier", true),
    ("Шторм", "ШТОРМ", true),
    ("Storm closes pier", "Storm closes piers", false), ("2026", "2025", false), ("!?", "", true),
  ])
  func keysIgnorePunctuationAndCase(first: String, second: String, isSame: Bool) {
    #expect((TitleKey(first) == TitleKey(second)) == isSame)
  }

  @Test func theNameOfACategoryIsItsTitle() throws {
    let declared = "Gardens Archives - The Norvale Gazette"
    #expect(try title("<h1>Gardens</h1>", openGraph: declared, element: declared) == "Gardens")
    #expect(
      try title(
        "<h1>Gardens</h1>", openGraph: "Gardens of the Archives reopen",
        element: "Gardens of the Archives reopen")
        == "Gardens of the Archives reopen")
  }

  @Test func theDayBehindTheNameOfASiteIsNoPartOfIt() throws {
    let page = try TestPage.head(
      "<title>Storm closes pier - Norvale Gazette, 14.04.2026</title>", body: "<h1>Storm closes pier</h1>")
    #expect(page.metadata.siteName == "Norvale Gazette")
  }
}
