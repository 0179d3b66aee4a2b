import PithFetch
import Testing

@Suite struct ProxyTextTests {
  @Test(arguments: [
    "http://p.example:8080", "HTTPS://p.example", "socks5h://me:x@p.example:1080", "socks4://[::1]:1",
    "http://me:a%2Fb%40c@p.example:80/",
  ])
  func readsAddresses(text: String) {
    #expect(FetchSettings.Proxy(text) == .address(text))
  }

  @Test func readsNone() {
    #expect(FetchSettings.Proxy("none") == FetchSettings.Proxy.none)
  }

  @Test(arguments: [
    "", "http://", "p.example:8080", "ftp://p.example", "http://p.example /", "None",
    "http://me:x@p.example:99999999", "http://me:x@[bad", "http://me:a/b@p.example:80",
    "http://me:1/b@p.example",
    "http://me:1#b@p.example",
  ])
  func refusesWhatIsNoProxy(text: String) {
    #expect(FetchSettings.Proxy(text) == nil as FetchSettings.Proxy?)
  }
}
