import PithCore
import Testing

@testable import PithExtract

@Suite struct RefreshCheckTests {
  private func failure(
    to address: String?, after delay: Int = 0, words: Int = 0, url: String? = "https://news.example/a"
  ) throws -> StageFailure? {
    let page = try TestPage("<p>x", url: url).page
    return RefreshCheck.failure(
      of: PageRefresh(address: address, delaySeconds: delay), on: page, words: words)
  }

  @Test("A page without text that goes on soon is a failure that names where to")
  func onlyARedirect() throws {
    let failure = try #require(try failure(to: "https://news.example/b", after: 5, words: 12))
    #expect(failure.stage == .extract && failure.code == .metaRefresh && !failure.isTransient)
    #expect(failure.detail.contains(" to https://news.example/b after 5 seconds; fetch that address"))
    #expect(try self.failure(to: "https://news.example/b")?.detail.contains("/b at once") == true)
    #expect(try self.failure(to: "/b", url: nil) != nil)
  }

  @Test("A page with text is none, nor one that stays for a while, nor one that is loaded anew")
  func others() throws {
    #expect(try failure(to: "https://news.example/b", words: 51) == nil)
    #expect(try failure(to: "https://news.example/b", after: 11) == nil)
    for address in [
      "https://news.example/a", "http://news.example/a", "https://news.example/a/",
      "https://news.example/a#top",
    ] {
      #expect(try failure(to: address) == nil)
    }
    #expect(try failure(to: nil, url: nil) == nil)
  }
}
