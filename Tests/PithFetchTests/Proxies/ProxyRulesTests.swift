import Testing

@testable import PithFetch

@Suite struct ProxyRulesTests {
  @Test(
    "The environment names a proxy for each scheme",
    arguments: [
      ("http_proxy=http://a:1", "http://news.example/", "http://a:1"),
      ("http_proxy=http://a:1", "https://news.example/", nil),
      ("https_proxy=http://b:2", "https://news.example/", "http://b:2"),
      ("HTTPS_PROXY=http://b:2", "https://news.example/", "http://b:2"),
      ("HTTP_PROXY=http://a:1", "http://news.example/", nil),
      ("all_proxy=http://c:3", "http://news.example/", "http://c:3"),
      ("ALL_PROXY=http://c:3 http_proxy=http://a:1", "http://news.example/", "http://a:1"),
      ("http_proxy=", "http://news.example/", nil),
      ("", "http://news.example/", nil),
    ] as [(String, String, String?)])
  func environment(_ list: String, _ address: String, _ expected: String?) throws {
    let variables = list.split(separator: " ").map {
      $0.split(separator: "=", omittingEmptySubsequences: false)
    }
    let rules = ProxyRules(.environment) { name in variables.first { $0[0] == name }.map { String($0[1]) } }
    #expect(try rules.proxy(for: WebAddress(address)) == expected)
  }

  @Test(
    "Hosts can be left out",
    arguments: [
      ("news.example", "news.example", true), ("news.example", "www.news.example", true),
      (".news.example", "news.example", true), ("news.example", "oldnews.example", false),
      ("a.example, news.example", "news.example", true), ("a.example news.example", "news.example", true),
      ("*", "news.example", true), ("NEWS.example", "news.example.", true), ("", "news.example", false),
      ("10.0.0.0/8", "10.1.2.3", true), ("10.0.0.0/8", "11.1.2.3", false), ("127.0.0.1", "127.0.0.1", true),
      ("127.0.0.1", "127.0.0.11", false), ("2001:db8::/32", "[2001:db8::7]", true),
      ("2001:db8::/32", "[2001:db9::7]", false), ("fe80::/10", "[fe90::1]", true),
      ("0.0.0.0/0", "8.8.8.8", true),
    ] as [(String, String, Bool)])
  func exceptions(_ list: String, _ host: String, _ isLeftOut: Bool) throws {
    let variables = ["all_proxy": "http://c:3", "no_proxy": list]
    let address = try WebAddress("http://\(host)/")
    #expect((try ProxyRules(.environment) { variables[$0] }.proxy(for: address) == nil) == isLeftOut)
    #expect(
      (try ProxyRules(.address("http://d:4")) { variables[$0] }.proxy(for: address) == nil) == isLeftOut)
  }

  @Test("None is none, whatever the environment says")
  func none() throws {
    #expect(try ProxyRules(.none) { _ in "http://c:3" }.proxy(for: WebAddress("http://news.example/")) == nil)
  }

  @Test(
    "A SOCKS proxy resolves the names itself",
    arguments: [
      ("socks5://a:1", "socks5h://a:1"), ("SOCKS4://a:1", "socks4a://a:1"), ("socks://a:1", "socks4a://a:1"),
      ("socks5h://a:1", "socks5h://a:1"),
      ("https://a:1", "https://a:1"),
    ] as [(String, String)])
  func socks(_ proxy: String, _ expected: String) throws {
    #expect(
      try ProxyRules(.address(proxy)) { _ in nil }.proxy(for: WebAddress("http://news.example/")) == expected)
  }
}
