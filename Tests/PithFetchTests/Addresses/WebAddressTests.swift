import PithTestServer
import Testing

@testable import PithFetch

@Suite struct WebAddressTests {
  @Test(
    "An address is brought into the form of a request",
    arguments: [
      ("https://news.example/a", "https://news.example/a"),
      ("http://news.example", "http://news.example/"),
      ("  https://news.example/a\r\n", "https://news.example/a"),
      ("HTTPS://news.example/a#comments", "https://news.example/a"),
      ("https://news.example/a/../b/./c?d=/../e", "https://news.example/b/c?d=/../e"),
      ("https:///news.example/a", "https://news.example/a"),
      ("https://news.example/x/%2e%2E/private", "https://news.example/private"),
      ("https://news.example/x/.%2e/y/%2e./%2e/z", "https://news.example/z"),
      ("https://news.example/%2e%2ea/a%2e?b=/%2e%2e/", "https://news.example/%2e%2ea/a%2e?b=/%2e%2e/"),
      (
        "https://news.example/a\"<b>^`{c}|d?e=\"'<f>^`{g}|#\"h",
        "https://news.example/a%22%3Cb%3E%5E%60%7Bc%7D|d?e=%22%27%3Cf%3E^`{g}|"
      ),
      ("https://news.example/?q='x'", "https://news.example/?q=%27x%27"),
      ("https://news.example:443/", "https://news.example/"),
      ("http://news.example:8080/", "http://news.example:8080/"),
      (
        "https://news.example/стаття?q=ї",
        "https://news.example/%d1%81%d1%82%d0%b0%d1%82%d1%82%d1%8f?q=%d1%97"
      ),
      ("https://news.example/100%25?a=%20b", "https://news.example/100%25?a=%20b"),
      ("https://[2001:db8::1]:8080/a", "https://[2001:db8::1]:8080/a"),
      ("https://news.example/@editor?mail=a@b.example", "https://news.example/@editor?mail=a@b.example"),
    ])
  func normalised(_ address: String, _ expected: String) throws {
    #expect(try WebAddress(address).requestText == expected)
    #expect(try WebAddress(address).text == expected)
  }

  @Test(
    "Without a scheme it is https",
    arguments: [
      ("news.example/a", "https://news.example/a"),
      ("www.news.example", "https://www.news.example/"),
      ("localhost:8000/a", "https://localhost:8000/a"),
      ("[::1]:8000/a", "https://[::1]:8000/a"), ("news.example/a/%2e%2e/b", "https://news.example/b"),
      ("news.example/a?next=http://other.example", "https://news.example/a?next=http://other.example"),
    ])
  func withoutScheme(_ address: String, _ expected: String) throws {
    #expect(try WebAddress(address).requestText == expected)
  }

  @Test(
    "What is no address is refused with the reason",
    arguments: [
      ("", "it is empty"),
      (" \t", "it is empty"),
      ("https://news.example/a b", "there is a space in it; write it as %20"),
      ("https://news.example/a\r\nX-Header: b", "there is a line break or another control character in it"),
      ("https://news.example/\u{0}", "there is a line break or another control character in it"),
      ("https://news.example:99999/", "its port is no number from 0 to 65535"),
      ("https://", "it has no host"),
      ("desk@news.example", "there is an @ but no scheme; begin it with https://"),
    ])
  func invalid(_ address: String, _ reason: String) {
    let error = #expect(throws: FetchError.self) { try WebAddress(address) }
    #expect(error?.cause == .invalidURL(reason))
    #expect(error?.isTransient == false)
  }

  @Test(
    "Another scheme is refused by its name",
    arguments: [
      ("ftp://news.example/a", "ftp"), ("file:///etc/hostname", "file"),
      ("mailto:desk@news.example", "mailto"),
      ("javascript:alert(1)", "javascript"), ("data:text/html,<p>", "data"), ("about:blank", "about"),
    ])
  func otherScheme(_ address: String, _ scheme: String) {
    let error = #expect(throws: FetchError.self) { try WebAddress(address) }
    #expect(error?.cause == .unsupportedScheme(scheme))
  }

  @Test("Credentials are for the request only")
  func credentials() throws {
    let address = try WebAddress("https://name:secret@news.example/a")
    #expect(address.requestText == "https://name:secret@news.example/a")
    #expect(address.text == "https://news.example/a")
    #expect(address.host == "news.example")
  }

  @Test("A host name in another script is asked for in its ASCII form", .timeLimit(.minutes(10)))
  func internationalName() async throws {
    let server = try TestServer { _ in .html("<p>Grüße</p>") }
    _ = try await PageFetcher(settings: .direct).fetch(server.url("/", host: "bücher.localhost"))
    #expect(server.requests.first?.header("Host") == "xn--bcher-kva.localhost:\(server.port)")
  }
}
