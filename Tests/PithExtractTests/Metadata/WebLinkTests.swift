import Testing

@testable import PithExtract

@Suite struct WebLinkTests {
  private let base = "https://gazette.example/news/storm?page=2#top"

  @Test(arguments: [
    ("https://other.example/a", "https://other.example/a"), ("/a/b", "https://gazette.example/a/b"),
    ("a", "https://gazette.example/news/a"), ("../a", "https://gazette.example/a"),
    ("//cdn.example/a.jpg", "https://cdn.example/a.jpg"),
    ("?page=3", "https://gazette.example/news/storm?page=3"),
    ("  /a\n", "https://gazette.example/a"), ("HTTP://other.example/a", "HTTP://other.example/a"),
    ("http://other.example:8080/a?b=c#d", "http://other.example:8080/a?b=c#d"),
    ("/hafen/größe", "https://gazette.example/hafen/gr%C3%B6%C3%9Fe"),
  ])
  func referencesAreResolvedAgainstThePage(reference: String, expected: String) {
    #expect(WebLink.resolve(reference, against: base) == expected)
  }

  @Test(arguments: [
    "", " ", "javascript:void(0)", "mailto:ana@gazette.example", "data:image/png;base64,AAAA",
    "ftp://a.example/b",
    "file:///etc/hosts", "http://", "https:///a", "about:blank",
  ])
  func otherReferencesLeadNowhere(reference: String) {
    #expect(WebLink.resolve(reference, against: base) == nil)
  }

  @Test(arguments: [
    ("www.gazette.example/pier", "https://www.gazette.example/pier"), ("/pier", "/pier"),
    ("pier.html", "pier.html"),
    ("https://gazette.example/pier", "https://gazette.example/pier"), ("news/pier.html", "news/pier.html"),
    ("../a.b/c", "../a.b/c"), ("", ""), ("2026.1/pier", "2026.1/pier"),
  ])
  func aSchemeIsPutBeforeAHost(address: String, expected: String) {
    #expect(WebLink.withScheme(address) == expected)
  }

  @Test func withoutPageOnlyAbsoluteReferencesResolve() {
    #expect(WebLink.resolve("https://other.example/a", against: nil) == "https://other.example/a")
    #expect(WebLink.resolve("/a", against: nil) == nil)
    #expect(WebLink.resolve("//cdn.example/a", against: nil) == nil)
    #expect(WebLink.resolve("/a", against: "not an address") == nil)
    #expect(WebLink.resolve("https://other.example/a", against: "") == "https://other.example/a")
  }
}
