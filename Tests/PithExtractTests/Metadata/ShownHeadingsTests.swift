import PithCore
import Testing

@testable import PithExtract

@Suite struct ShownHeadingsTests {
  private func title(_ body: String, openGraph: String? = nil, headline: String? = nil) throws -> String? {
    let graph = openGraph.map { "<meta property=og:title content='\($0)'>" } ?? ""
    let json = headline.map { #"{"@type":"NewsArticle","headline":"\#($0)"}"# } ?? "{}"
    return try TestPage.linkedData(json, head: graph, body: body).metadata.title
  }

  private let crumb = "<nav><a href=/>Home</a> <h1>Pier of Norvale: what the storm did to it</h1></nav>"
  private let headline = "<h2>Two lamps are left of the old pier</h2>"

  @Test(arguments: ["nav", "div class=breadcrumb__list"])
  func aStepOfTheTrailIsNoHeadline(element: String) throws {
    let trail =
      "<\(element)><a href=/>Home</a> <h1>Pier of Norvale: what the storm did to it</h1></\(element.prefix(3))>"
    #expect(
      try title(
        trail + headline, openGraph: "Pier of Norvale: what the storm did to it",
        headline: "Two lamps are left of the old pier") == "Two lamps are left of the old pier")
    #expect(
      try title(
        trail + "<h2><span class=title-kicker>Weather</span> Two lamps are left of the old pier</h2>",
        openGraph: "Two lamps are left of the old pier", headline: "Pier of Norvale: what the storm did to it"
      )
        == "Two lamps are left of the old pier")
  }

  @Test func aStepOfTheTrailStaysTheHeadlineWhereNoOtherIsDeclared() throws {
    let declared = "Pier of Norvale: what the storm did to it"
    #expect(try title(crumb + headline, openGraph: declared, headline: declared) == declared)
  }

  @Test func theNumberOfAnIssueIsNoPartOfItsTitle() throws {
    let heading = "<h1>Lamp of the pier fails <span>#412</span></h1>"
    let declared = "Lamp of the pier fails · Issue #412 · lamps/pier"
    #expect(try title(heading, openGraph: declared) == "Lamp of the pier fails")
    #expect(try title(heading, openGraph: "Lamp of the pier fails #412") == "Lamp of the pier fails #412")
    #expect(try title("<h1>Why we are #1</h1>", openGraph: "Why we are #1 | Lamps") == "Why we are #1")
  }

  @Test func aHeadingOutsideTheTrailIsTheHeadline() throws {
    #expect(
      try title(
        "<h1>Pier of Norvale: what the storm did to it</h1>" + headline,
        openGraph: "Pier of Norvale: what the storm did to it", headline: "Two lamps are left of the old pier"
      )
        == "Pier of Norvale: what the storm did to it")
  }

  @Test(arguments: ["article__overline", "Kicker_x1", "dachzeile"])
  func theKickerIsNoPartOfTheHeadline(name: String) throws {
    let heading =
      "<h1><span class=\(name)>The night after</span> <i>-</i> <span>Two lamps are left of the old pier</span></h1>"
    #expect(
      try title(heading, openGraph: "Storm in Norvale: Two lamps are left of the old pier")
        == "Two lamps are left of the old pier")
  }

  @Test func aKickerThatIsDeclaredWithTheHeadlineStays() throws {
    let heading =
      "<h1><span class=kicker>The night after:</span> <span>Two lamps are left of the old pier</span></h1>"
    #expect(
      try title(heading, openGraph: "The night after: Two lamps are left of the old pier")
        == "The night after: Two lamps are left of the old pier")
  }

  @Test func anElementOfTheHeadingThatSaysOpenGraphsTitleIsTheHeadline() throws {
    let full = "The night after: Two lamps are left of the old pier"
    let parts = "<h1><b>The night after</b> – <span>Two lamps are left of the old pier</span></h1>"
    #expect(
      try title(parts, openGraph: "Two lamps are left of the old pier", headline: full)
        == "Two lamps are left of the old pier")
    #expect(
      try title("<h1>\(full)</h1>", openGraph: "Two lamps are left of the old pier", headline: full) == full)
  }
}
