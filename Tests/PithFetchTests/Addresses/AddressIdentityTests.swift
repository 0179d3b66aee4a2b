import Testing

@testable import PithFetch

@Suite struct AddressIdentityTests {
  @Test(
    "Spellings of one address have one identity",
    arguments: [
      ("https://news.example/a", "HTTPS://News.Example:443/x/../a#comments"),
      ("https://news.example/a", "https://name:secret@news.example./a"),
      ("https://news.example/", "news.example"), ("http://[2001:db8::1]/", "http://[2001:DB8:0:0::0:1]:80"),
      (
        "https://news.example/a?id=7", "https://news.example/a?utm_source=mail&id=7&UTM_Medium=x&fbclid=IwAR0"
      ),
      ("https://news.example/a", "https://news.example/a?gclid=1&mc_cid=2&_ga=3"),
      ("https://news.example/a", "https://news.example/a?"),
      ("https://news.example/~k/%C3%BC?q=a-b", "https://news.example/%7Ek/%c3%bc?q=a%2Db"),
      ("https://news.example/%C3%BC", "https://news.example/ü"),
      ("https://xn--bcher-kva.example/", "https://BÜCHER.example"),
      ("https://news.example/a/b", "https://news.example\\a\\b"),
    ] as [(String, String)])
  func same(_ identity: String, _ spelling: String) {
    #expect(AddressIdentity(spelling)?.text == identity)
  }

  @Test(
    "Different pages keep their differences",
    arguments: [
      "https://news.example/a?id=7&page=2", "https://news.example/a?b&a", "https://news.example/a%2Fb",
      "http://news.example/a", "https://news.example:8443/a", "https://news.example/a?utm=1",
      "https://news.example/a/",
      "https://news.example/a?source=rss&ref=home", "https://news.example/a?q=100%25",
    ])
  func kept(_ address: String) {
    #expect(AddressIdentity(address)?.text == address)
  }

  @Test("What is no web address has none", arguments: ["", "ftp://news.example/", "https://", "a b"])
  func none(_ text: String) {
    #expect(AddressIdentity(text) == nil)
  }

  @Test("The request keeps all parameters")
  func request() throws {
    #expect(
      try WebAddress("https://news.example/a?utm_source=mail").requestText
        == "https://news.example/a?utm_source=mail")
  }
}
