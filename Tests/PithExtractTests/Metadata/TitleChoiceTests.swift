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

  // MARK: Pages that are no news

  @Test func whatAReferenceDefinesIsItsTitle() throws {
    let declared = "TideGauge (Saltmarsh Gauges 4.1.0)"
    #expect(try title("<h1>Class TideGauge</h1>", element: declared) == "Class TideGauge")
    #expect(try title("<h1>The TideGauge</h1>", element: declared) == declared)
    #expect(try title("<h1>Class Gauge</h1>", element: declared) == declared)
  }

  @Test func aHeadingBehindTheSitesNameAndAColonIsTheTitle() throws {
    let declared = "Notes from a Long Island: The net shed"
    #expect(try title("<h1>The net shed</h1>", element: declared) == "The net shed")
    #expect(try title("<h1>The net shed</h1><h1>Others</h1>", element: declared) == declared)
    #expect(try title("<h1>Gazette</h1>", element: "Lamps for every pier - Gazette") != "Gazette")
  }

  @Test(arguments: ["Seeds - Meadow Mixes - Larkhaugh Seeds", "Shop | Meadow Mixes | Larkhaugh"])
  func aHeadingThatIsAPartOfTheTitleIsTheTitle(declared: String) throws {
    #expect(try title("<h1>Meadow Mixes</h1>", element: declared) == "Meadow Mixes")
    #expect(try title("<h1>Mixes</h1>", element: declared) != "Mixes")
  }

  @Test(arguments: [
    "Lamps - Buy Lamps for Piers", "Lamps | Piers & Ports", "Lamps: Oil, Gas, Electric",
    "Lamps — The Keeper's Handbook 2.1", "Lamps | Oil, Gas | Keeper's",
  ])
  func aShortHeadingIsTheTitleOfAPageThatIsNoNews(declared: String) throws {
    #expect(try title("<h1>Lamps</h1>", openGraph: declared) == "Lamps")
    #expect(try title("<h1>Lamps</h1>", element: declared) == "Lamps")
    // Of news it may be a kicker; and a logo is no heading of the page.
    let news = "Lamps: Harbour of Norvale stays dark"
    #expect(try title("<h1>Lamps</h1>", openGraph: news, headline: news) == news)
    for logo in [
      "<h1><a href=/>Lamps</a></h1>", "<h1 id=banner-header>Lamps</h1>",
      "<div class=masthead><h1>Lamps</h1></div>",
    ] {
      #expect(try title(logo, openGraph: news) == news)
    }
    #expect(try title("<h1>Lamps</h1><h1>Tides</h1>", openGraph: news) == news)
  }

  @Test func aHeadingThatSharesHalfItsWordsIsTheTitleOfAnArticleThatIsNoNews() throws {
    let article = "<meta property=og:type content=article>"
    let seo = "Best Lamps for Piers in 2026: Our Picks"
    let heading = "The nine best lamps for your pier"
    func title(_ head: String) throws -> String? {
      try TestPage.head("\(head)<meta property=og:title content='\(seo)'>", body: "<h1>\(heading)</h1>")
        .metadata.title
    }
    #expect(try title("") == seo)
    #expect(try title(article) == seo)
    let nearer = "Nine best lamps for piers, picked in 2026 by keepers"
    let page = try TestPage.head(
      "\(article)<meta property=og:title content='\(seo)'>", body: "<h1>\(nearer)</h1>")
    #expect(page.metadata.title == nearer)
  }

  @Test(arguments: [
    "Lamps of the old pier are dark", "Lamps of the old pier: News: University of Norvale",
    "Lamps of the old pier | Office of the Harbour",
  ])
  func aHeadingThatGoesOnWhereTheTitleEndsIsTaken(element: String) throws {
    let heading = "Lamps of the old pier are dark again after the storm"
    #expect(try title("<h1>\(heading)</h1>", element: element) == heading)
  }

  @Test(arguments: [
    ("Rope and Twine | Knots | Everything for keepers", "Rope and Twine"),
    ("Let children be children | Editorial", "Let children be children"),
    ("Keeper | Everything for your lamps", "Keeper | Everything for your lamps"),
  ])
  func whatStandsBehindABarIsNoPartOfTheTitle(declared: String, expected: String) throws {
    #expect(try title("", openGraph: declared) == expected)
  }

  @Test func aCategoryIsKnownByItsHeading() throws {
    let category = "Gardens of the North Archives - Keeper's"
    #expect(try title("<h1>Tag: Gardens of the North</h1>", element: category) == "Gardens of the North")
    for headline in ["Town opens its sound archive", "The Archives of the Old Port"] {
      #expect(try title("<h1>Tag: Gardens</h1>", openGraph: headline) == headline)
      #expect(try title("", openGraph: headline) == headline)
    }
  }

  @Test(arguments: [
    "<span class='label label--red'>Question</span>", "<a href='?type=1'>[Help]</a>",
  ])
  func theSortOfAThreadIsNoPartOfItsTitle(label: String) throws {
    let json = #"{"@type":"DiscussionForumPosting"}"#
    let sort = label.contains("Help") ? "[Help]" : "Question"
    let page = try TestPage.head(
      "<script type='application/ld+json'>\(json)</script><title>\(sort) - My lamp keeps going out at night</title>",
      body: "<h1>\(label) My lamp keeps going out at night</h1><p>It does.</p>")
    #expect(page.metadata.title == "My lamp keeps going out at night")
  }

  @Test func aHeadingThatIsTheFirstPartOfTheTitleIsTakenThoughItIsShort() throws {
    let page = try TestPage.head(
      "<title>Lamps are dark again - keepers-users - lists.norvale.example - Archive of the List</title>",
      body: "<h3>Thread View</h3><h3>Lamps are dark again</h3><p>They are.</p>")
    #expect(page.metadata.title == "Lamps are dark again")
  }

  @Test func aHeadingThatATitleIsCutFromIsTaken() throws {
    let heading = "City to flush its water mains through April"
    #expect(
      try title("<h1>Notices</h1><h3>\(heading)</h3>", element: "City to flush its water mains throu")
        == heading)
    let other = "City opens new parking garage"
    #expect(
      try title("<h1>Notices</h1><h3>\(other)</h3>", element: "City opens new park") == "City opens new park")
    // Where no other heading says the title.
    let short = "City to flush its water mains"
    #expect(try title("<h2>\(heading)</h2>", openGraph: short, headline: short) == heading)
    #expect(try title("<h2>\(short): what to know</h2>", openGraph: short, headline: short) == short)
    #expect(try title("<h1>Notices</h1><h2>\(heading)</h2>", openGraph: short, headline: short) == short)
    #expect(try title("<h2><a href=/x>\(heading)</a></h2>", openGraph: short, headline: short) == short)
  }

  @Test func aHeadingInTheScriptOfThePageIsTakenBeforeATitleInAnother() throws {
    let heading = "नॉर्वेल में पुल फिर खुला"
    #expect(try title("<h1>\(heading)</h1>", headline: "Norvale Bridge Reopening; Harbour Story") == heading)
    #expect(try title("<h1>Norvale bridge</h1>", headline: heading) == heading)
    #expect(
      try title("<h1><a href=/>दैनिक दीपक</a></h1>", headline: "Norvale Bridge Reopening")
        == "Norvale Bridge Reopening")
  }

  // MARK: Headings

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
