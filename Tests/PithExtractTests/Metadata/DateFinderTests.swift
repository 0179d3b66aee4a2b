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
}
