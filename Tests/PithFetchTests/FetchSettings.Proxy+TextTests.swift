import PithFetch
import Testing

@Suite struct ProxyTextTests {
  @Test(arguments: [
    "http://p.example:8080", "HTTPS://p.example", "socks5h://me:x@p.example:1080", "socks4://[::1]:1",
  ])
  func readsAddresses(text: String) {
    #expect(FetchSettings.Proxy(text) == .address(text))
  }

  @Test func readsNone() {
    #expect(FetchSettings.Proxy("none") == FetchSettings.Proxy.none)
  }

  @Test(arguments: ["", "http://", "p.example:8080", "ftp://p.example", "http://p.example /", "None"])
  func refusesWhatIsNoProxy(text: String) {
    #expect(FetchSettings.Proxy(text) == nil as FetchSettings.Proxy?)
  }
}
