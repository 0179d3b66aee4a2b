import Testing

@testable import PithFetch

/// Where a `Location` leads, as browsers read it.
@Suite struct RedirectedAddressTests {
  @Test(
    "A location is resolved against the address that it came from",
    arguments: [
      ("/new", "https://news.example/new"), ("new", "https://news.example/a/new"),
      ("?page=2", "https://news.example/a/b?page=2"), ("#part", "https://news.example/a/b?c"),
      ("?#part", "https://news.example/a/b"),
      ("//other.example/x", "https://other.example/x"), ("https://other.example", "https://other.example/"),
      ("../up", "https://news.example/up"), ("%2e%2e/up", "https://news.example/up"),
      ("x/%2E%2e/<y>?{z}<", "https://news.example/a/%3Cy%3E?{z}%3C"),
      ("//other.example/%2e/x", "https://other.example/x"),
      ("/x#part", "https://news.example/x"),
      (" /x ", "https://news.example/x"),
      ("/a b?c d", "https://news.example/a%20b?c%20d"), ("/ü", "https://news.example/%C3%BC"),
      ("\\x\\y", "https://news.example/x/y"), ("HTTPS://OTHER.example/X", "https://other.example/X"),
      ("https://bücher.example/ü", "https://bücher.example/%C3%BC"),
    ] as [(String, String)])
  func resolved(_ location: String, _ expected: String) throws {
    let start = try WebAddress("https://news.example/a/b?c")
    #expect(try start.redirected(to: Array(location.utf8)).text == expected)
  }

  @Test("Bytes that are no UTF-8 go on as they are")
  func latin1() throws {
    let start = try WebAddress("https://news.example/")
    #expect(try start.redirected(to: Array("/caf".utf8) + [0xE9]).text == "https://news.example/caf%E9")
  }

  @Test(
    "Credentials stay with their origin",
    arguments: [
      ("/new", "https://name:secret@news.example/new"),
      ("https://news.example/new", "https://name:secret@news.example/new"),
      ("https://news.example:8443/", "https://news.example:8443/"),
      ("http://news.example/", "http://news.example/"),
      ("//other.example/", "https://other.example/"),
      ("https://x:y@other.example/", "https://x:y@other.example/"),
    ] as [(String, String)])
  func credentials(_ location: String, _ expected: String) throws {
    let start = try WebAddress("https://name:secret@news.example/a")
    #expect(try start.redirected(to: Array(location.utf8)).requestText == expected)
  }

  @Test(
    "A line break or another control character is refused",
    arguments: ["/a\r\nX: b", "/a\nb", "/a\tb", "/\u{0}", ""])
  func control(_ location: String) throws {
    let start = try WebAddress("https://news.example/")
    let cause = #expect(throws: FetchError.Cause.self) { try start.redirected(to: Array(location.utf8)) }
    guard case .protocolError = cause else {
      Issue.record("\(String(describing: cause))")
      return
    }
  }
}
