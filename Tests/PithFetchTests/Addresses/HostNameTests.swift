import Testing

@testable import PithFetch

@Suite struct HostNameTests {
  @Test(
    "All spellings of a host have one form",
    arguments: [
      ("News.example", "news.example"), ("news.example.", "news.example"),
      ("B\u{DC}CHER.example", "xn--bcher-kva.example"), ("xn--bcher-kva.example", "xn--bcher-kva.example"),
      ("127.0.0.1", "127.0.0.1"), ("::1", "[::1]"), ("[::1]", "[::1]"),
    ])
  func forms(_ text: String, _ form: String) {
    #expect(HostName.form(of: text) == form)
  }

  @Test(
    "What is more than a host, or none, has none",
    arguments: [
      "", "*", "*.example", "news.example:443", "127.0.0.1:8443", "[::1]:443", "https://news.example", "a b",
      "a@b", "a/b",
    ])
  func others(_ text: String) {
    #expect(HostName.form(of: text) == nil)
  }
}
