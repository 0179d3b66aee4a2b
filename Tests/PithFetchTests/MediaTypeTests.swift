import Testing

@testable import PithFetch

@Suite struct MediaTypeTests {
  @Test(
    "These may be pages",
    arguments: [
      nil, "", "text/html", "Text/HTML;charset=UTF-8", " text/html ", "text/html, text/html",
      "application/xhtml+xml",
      "html", "/", "text/", "; charset=utf-8",
    ])
  func page(_ contentType: String?) {
    #expect(MediaType.mayBePage(contentType))
  }

  @Test(
    "These are not",
    arguments: [
      "text/plain", "text/htmlx", "application/xml", "text/xml; charset=utf-8", "application/rss+xml",
      "image/svg+xml",
      "application/pdf", "application/octet-stream", "multipart/x-mixed-replace; boundary=text/html",
    ])
  func other(_ contentType: String) {
    #expect(!MediaType.mayBePage(contentType))
  }

  @Test("What a message shows of a type is short and printable")
  func essence() {
    #expect(MediaType.essence(of: "Application/PDF; name=\"a.pdf\"") == "application/pdf")
    #expect(MediaType.essence(of: "image/\u{1B}[31mpng") == "image/[31mpng")
    #expect(MediaType.essence(of: "a/" + String(repeating: "b", count: 1_000)).count == 127)
  }
}
