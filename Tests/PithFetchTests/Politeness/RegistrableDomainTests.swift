import Testing

@testable import PithFetch

@Suite struct RegistrableDomainTests {
  @Test(
    "The domain that somebody registered",
    arguments: [
      ("news.bbc.co.uk", "bbc.co.uk"), ("bbc.co.uk", "bbc.co.uk"), ("co.uk", "co.uk"),
      ("www.example.com", "example.com"),
      ("a.b.blogspot.com", "b.blogspot.com"), ("one.example", "one.example"), ("localhost", "localhost"),
      ("127.0.0.1", "127.0.0.1"), ("[2001:db8::1]", "[2001:db8::1]"),
    ])
  func domain(_ host: String, _ domain: String) {
    #expect(RegistrableDomain.domain(ofHost: host) == domain)
  }
}
