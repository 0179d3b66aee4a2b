import PithCore
import Testing

@testable import PithExtract

@Suite struct TitleFinderTests {
  private static let standfirst = "Two years after the storm, cars and bicycles cross the bay again."

  private func page(_ between: String, head: String = "") throws -> TestPage {
    try TestPage(
      """
      <html><head><title>\(Story.title)</title>\(head)</head><body><article><h1>\(Story.title)</h1>
      \(between)<div>\(Story.body)</div></article></body></html>
      """)
  }

  // MARK: The title

  @Test func theTitleStandsNotInTheText() throws {
    let page = try page("")
    #expect(try page.verdict(on: Story.title) == .stripped(.other, "outside-body"))
    let inside = try TestPage(
      "<title>\(Story.title)</title><body><div><h1>\(Story.title)</h1>\(Story.body)<p>\(Story.title)</p></div></body>"
    )
    #expect(
      inside.verdicts(on: Story.title) == [.stripped(.duplicate, "title"), .stripped(.duplicate, "title")])
    #expect(inside.kept == Story.paragraphs)
  }

  @Test func aTitleInOtherWordsOrLettersIsTheTitle() throws {
    let heading = "Norvale reopens its HARBOUR BRIDGE – after two years!"
    let page = try TestPage(
      "<title>\(Story.title)</title><body><div><h1>\(heading)</h1>\(Story.body)</div></body>")
    #expect(try page.verdict(on: heading) == .stripped(.duplicate, "title"))
  }

  @Test func headingsThatShareAWordWithTheTitleStay() throws {
    let page = try Story.page(inside: "<h2>The bridge after the storm</h2>")
    #expect(try page.verdict(on: "The bridge after the storm").isKept)
  }

  @Test func aTitleOfUnspacedScriptIsFound() throws {
    let paragraphs = [
      "诺维尔港口大桥星期一上午重新开放，两年前冬季的一场风暴冲走了大桥的中段。", "第一个小时内约有四百人通过，其中许多人骑着自行车，镇上的乐队在雨中演奏。",
      "工程师更换了两座桥墩，并把桥面抬高了九十厘米，最高的春潮也能从桥下通过。",
    ]
    let page = try TestPage(
      "<title>诺维尔港口大桥重新开放 | 港报</title><body><div><h1>诺维尔港口大桥重新开放</h1>"
        + paragraphs.map { "<p>\($0)</p>" }.joined() + "</div></body>")
    #expect(page.kept == paragraphs)
  }

  // MARK: Standfirsts

  @Test(arguments: ["dek", "standfirst", "subtitle", "article-summary", "chapo", "lede"])
  func aMarkedStandfirstIsKept(name: String) throws {
    let text = "Cars and bicycles cross the bay again"
    let page = try page("<div class=\(name)>\(text)</div><p>Norvale Gazette of today</p>")
    #expect(page.kept == [text] + Story.paragraphs)
    #expect(try page.verdict(on: text) == .kept("standfirst"))
  }

  @Test func theDescriptionOfThePageIsAStandfirstWhereItIsShown() throws {
    let text = "Cars and bicycles cross the bay again"
    let head = "<meta name=description content='\(text), two years late.'>"
    #expect(try page("<p>\(text)</p>", head: head).kept == [text] + Story.paragraphs)
    #expect(try page("<p>\(text)</p>").kept == Story.paragraphs)
  }

  @Test func aSentenceBelowTheTitleIsAStandfirst() throws {
    #expect(try page("<p>\(Self.standfirst)</p>").kept == [Self.standfirst] + Story.paragraphs)
    #expect(try page("<p>\(Self.standfirst.dropLast())</p>").kept == Story.paragraphs)
  }

  @Test func aHeadingRightBelowTheTitleIsASubtitle() throws {
    let text = "Cars cross the bay again"
    #expect(try page("<h2>\(text)</h2>").kept == [text] + Story.paragraphs)
    #expect(
      try page("<p>Norvale</p><p>Monday</p><p>Harbour</p><h2>\(text)</h2>").kept == Story.paragraphs)
  }

  @Test func keyPointsAreKeptWithTheirHeading() throws {
    let points = ["The bridge is open again.", "Ferries run until autumn.", "It cost eleven million crowns."]
    let list = "<h3>Key points</h3><ul>" + points.map { "<li>\($0)</li>" }.joined() + "</ul>"
    #expect(try page(list).kept == ["Key points"] + points + Story.paragraphs)
  }

  @Test func keyPointsNeedNoFullStopButMoreWordsThanLabels() throws {
    let points = ["Old bridge stood closed for two years", "Ferries are to run until autumn"]
    func list(_ items: [String]) -> String {
      "<ul>" + items.map { "<li>\($0)</li>" }.joined() + "</ul>"
    }
    #expect(try page(list(points)).kept == points + Story.paragraphs)
    #expect(try page(list(["Save article", "Share by mail", "Print this page"])).kept == Story.paragraphs)
    #expect(try page(list(points.map { "<a href=/x>\($0)</a>" })).kept == Story.paragraphs)
  }

  @Test func aLongLineBelowTheTitleIsAStandfirstWithoutAFullStop() throws {
    let text = "Two years after the storm, cars and bicycles cross the bay again, and the town band plays"
    #expect(try page("<p>\(text)</p>").kept == [text] + Story.paragraphs)
    #expect(try page("<p><a href=/x>Two</a> \(text.dropFirst(4))</p>").kept == Story.paragraphs)
    #expect(try page("<div><img src=pier.jpg><div>\(text)</div></div>").kept == Story.paragraphs)
    let dates = "Published on the 3rd of April 2026 at 06h00, changed on the 3rd of April 2026 at 11h12"
    #expect(try page("<p>\(dates)</p>").kept == Story.paragraphs)
    #expect(
      try page("<ul><li>입력 2026.05.08 09:20</li><li>수정 2026.05.08 11:02</li></ul>").kept == Story.paragraphs)
    let story =
      "<ul><li>Old bridge stood closed for two years</li><li>Have YOU got a story? Mail tips@norvale.example</li></ul>"
    #expect(try !page(story).kept.contains { $0.contains("@") })
    #expect(try page("<div>{\"text\": \"\(text)\"}</div>").kept == Story.paragraphs)
  }

  @Test func theTitleIsFoundBehindAKickerInItsHeading() throws {
    func page(_ kicker: String) throws -> TestPage {
      try TestPage(
        """
        <html><head><title>\(Story.title)</title></head><body><article>
        <h1><span>\(kicker)</span> <span>\(Story.title)</span></h1>
        <p>\(Self.standfirst)</p><div>\(Story.body)</div></article></body></html>
        """)
    }
    #expect(
      try page("After the great storm on the western coast").kept == [Self.standfirst] + Story.paragraphs)
    let long = String(repeating: "After the great storm on the western coast ", count: 4)
    #expect(try page(long).kept == Story.paragraphs)
  }

  @Test func linksBetweenTitleAndBodyAreNoStandfirst() throws {
    let links =
      "<p class=dek><a href=/x>\(Self.standfirst)</a></p><ul><li><a href=/a>Storms.</a><li><a href=/b>Ferries.</a></ul>"
    #expect(try page(links).kept == Story.paragraphs)
  }

  @Test func whatStandsFarBelowTheTitleIsNoStandfirst() throws {
    let between = (1...12).map { "<p>Note \($0)</p>" }.joined()
    #expect(
      try page("\(between)<p class=dek>Cars and bicycles cross the bay again</p>").kept == Story.paragraphs)
  }

  @Test func whatStandsAboveTheTitleIsNoStandfirst() throws {
    let page = try Story.page(before: "<p class=dek>\(Self.standfirst)</p>")
    #expect(page.kept == Story.paragraphs)
  }
}
