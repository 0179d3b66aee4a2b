import PithCore
import Testing

@testable import PithExtract

@Suite struct PartHeadingTests {
  private func title(_ title: String, _ body: String, head: String = "") throws -> String? {
    try TestPage.head("<title>\(title)</title>\(head)", body: body).metadata.title
  }

  @Test(
    arguments: [
      "Print - Storm closes the old pier", "Norvale Lantern: Storm closes the old pier",
      "Norvale Lantern :: Storm closes the old pier", "Storm closes the old pier (page 1 of 3)",
      "Storm closes the old pier - Page 2", "STORM CLOSES THE OLD PIER - printable version",
    ], ["h1", "h2", "h3", "td"])
  func theHeadingSaysWhichPartIsTheHeadline(text: String, tag: String) throws {
    let cell = tag == "td" ? "<table><tr><td>Storm closes the old pier</td></tr></table>" : nil
    let heading = cell ?? "<\(tag)>Storm closes the old pier</\(tag)>"
    #expect(try title(text, "\(heading)<p>Text</p>") == "Storm closes the old pier")
  }

  @Test func aTitleWithoutSuchAHeadingStays() throws {
    let text = "Storm closes the old pier: what the harbour master has to say"
    #expect(try title(text, "<h2>Harbour news of the week</h2><p>Text</p>") == text)
    // What is less than half of the title, or a link, is a section or a site.
    #expect(try title(text, "<h2>Storm closes pier</h2><p>Text</p>") == text)
    #expect(try title(text, "<p><a href=/x>what the harbour master has to say</a></p>") == text)
  }

  @Test func theHeadlineOfATableStandsInALineOfItsOwn() throws {
    let cell =
      "<font size=5><b>Hundreds turn out for the comet</b></font><br><font size=2>By ANA RUIZ<br>Staff</font><p>Text"
    let page = "<table><tr><td>\(cell)</td></tr></table>"
    #expect(
      try title("The Norvale Lantern - Hundreds turn out for the comet", page)
        == "Hundreds turn out for the comet")
    #expect(try title("Lamps - Hundreds turn out", page) == "Lamps - Hundreds turn out")
  }

  @Test func theLogoIsNoHeadline() throws {
    let text = "Lamps - Overview | Office for Lamps and Tides of Norvale"
    #expect(
      try title(text, "<h2><a href=/>Office for Lamps and Tides of Norvale</a></h2><h1>Oil and gas</h1>")
        == "Lamps - Overview")
  }

  @Test func whereTheSiteWasCutOffALinkSaysNothing() throws {
    let site = "<meta property=og:site_name content='Norvale Lantern'>"
    let text = "Storm closes the old pier - Weather | Norvale Lantern"
    let link = "<h2><a href=/storm>Storm closes the old pier</a></h2>"
    #expect(try title(text, link, head: site) == "Storm closes the old pier - Weather")
    #expect(try title(text, "<h2>Storm closes the old pier</h2>", head: site) == "Storm closes the old pier")
  }

  @Test func whatTheHeadDeclaresOtherwiseStays() throws {
    let text = "Storm: The night the pier closed"
    let head = "<meta property=og:title content='\(text)'>"
    #expect(try title(text, "<h2>The night the pier closed</h2><p>Text</p>", head: head) == text)
  }

  @Test(arguments: [
    "Lamps of the Norvale coast: The night the pier closed",
    "The night the pier closed - Lamps of the Norvale coast",
  ])
  func aBlogsNameIsNoHeadline(text: String) throws {
    let body =
      "<h1 class=title><a href=/>Lamps of the Norvale coast</a></h1><h2 class=date-header>11 March 2026</h2><h3 class='post-title entry-title'>The night the pier closed</h3><p>Text</p>"
    let page = try TestPage.head("<title>\(text)</title>", body: body)
    #expect(page.metadata.title == "The night the pier closed")
    #expect(page.metadata.siteName == "Lamps of the Norvale coast")
    let graph = try TestPage.head(
      "<title>\(text)</title><meta property=og:title content='The night the pier closed'>", body: body)
    #expect(graph.metadata.title == "The night the pier closed")
  }

  @Test func aHeadlineBelowWhichPostsAreListedStays() throws {
    let body = "<h1>Storm closes the old pier</h1><p>Text</p><h3 class=post-title>Ferry stays in harbour</h3>"
    #expect(try title("Storm closes the old pier - Norvale Lantern", body) == "Storm closes the old pier")
    // A second line of the headline, without any mark.
    let lines = "<h1>Storm closes the old pier</h1><h2>The night the lamps went out</h2>"
    #expect(
      try title("Storm closes the old pier: The night the lamps went out", lines)
        == "Storm closes the old pier")
  }
}
