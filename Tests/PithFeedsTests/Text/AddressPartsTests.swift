import Testing

@testable import PithFeeds

@Suite struct AddressPartsTests {
  @Test func cutsAnAddress() {
    let parts = AddressParts("https://News.Example:8080/a/b?c=d#e?f")
    #expect(parts.origin == "https://News.Example:8080")
    #expect(parts.host == "news.example")
    #expect(parts.path == "/a/b")
    #expect(parts.query == "c=d")
    #expect(AddressParts("http://news.example?x").path.isEmpty)
    #expect(AddressParts("http://news.example?x").query == "x")
    #expect(AddressParts("http://[::1]:80/").host == "[::1]")
    #expect(AddressParts("http://[::1]/").host == "[::1]")
  }
}
