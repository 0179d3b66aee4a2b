import PithCore
import Testing

@testable import PithExtract

@Suite struct PageDirectionsTests {
  private func directions(_ head: String) throws -> PageDirections {
    PageDirections(try TestPage.head(head, body: "<p>x", url: "https://news.example/a/amp").page)
  }

  @Test("The first refresh that is one counts, also one for browsers without scripts")
  func refresh() throws {
    let head = """
      <meta name=refresh content='1;url=/no'><meta http-equiv=refresh content=soon>
      <noscript><meta http-equiv=REFRESH content='2;url=/b'></noscript><meta http-equiv=refresh content='3;url=/c'>
      """
    #expect(
      try directions(head).refresh == PageRefresh(address: "https://news.example/b", delaySeconds: 2))
    #expect(try directions("<meta name=refresh content='1;url=/no'>").refresh == nil)
  }

  @Test("Addresses are resolved against the base of the page")
  func base() throws {
    let directions = try directions(
      "<base href='https://other.example/x/'><link rel='alternate canonical' href=a><meta http-equiv=refresh content='0;b'>"
    )
    #expect(directions.canonicalURL == "https://other.example/x/a")
    #expect(directions.refresh?.address == "https://other.example/x/b")
  }

  @Test("What Open Graph says is no canonical link")
  func openGraph() throws {
    #expect(try directions("<meta property=og:url content=https://news.example/a>").canonicalURL == nil)
  }
}
