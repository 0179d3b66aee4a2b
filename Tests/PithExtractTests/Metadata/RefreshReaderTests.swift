import PithCore
import Testing

@testable import PithExtract

@Suite struct RefreshReaderTests {
  private static let url = "https://news.example/a/story"

  private func refresh(_ content: String, url: String? = Self.url) -> PageRefresh? {
    RefreshReader(baseURL: url, url: url).refresh(content)
  }

  @Test(
    "What browsers read as delay and address is read so",
    arguments: [
      ("5; url=https://other.example/", 5, "https://other.example/"),
      ("0;URL='/b'", 0, "https://news.example/b"), ("0; URL=\"/b\" x", 0, "https://news.example/b"),
      ("  12 , url = b", 12, "https://news.example/a/b"), ("3 b", 3, "https://news.example/a/b"),
      ("3;b", 3, "https://news.example/a/b"), ("1.9;url=b", 1, "https://news.example/a/b"),
      (".5;url=b", 0, "https://news.example/a/b"), ("0;url=//other.example/x", 0, "https://other.example/x"),
      ("0;'/b", 0, "https://news.example/b"), ("0;urls/b", 0, "https://news.example/a/urls/b"),
      ("0; url=https://name:secret@other.example/", 0, "https://other.example/"),
      ("99999999999999999999;url=b", 999_999_999, "https://news.example/a/b"),
    ] as [(String, Int, String)])
  func target(_ content: String, _ delay: Int, _ address: String) {
    #expect(refresh(content) == PageRefresh(address: address, delaySeconds: delay))
  }

  @Test("Without an address the page is loaded anew", arguments: ["300", " 300 ", "300;", "300 ; "])
  func reload(_ content: String) {
    #expect(refresh(content) == PageRefresh(address: Self.url, delaySeconds: 300))
    #expect(refresh(content, url: nil) == PageRefresh(address: nil, delaySeconds: 300))
  }

  @Test(
    "What browsers don't heed is none",
    arguments: ["", "url=/b", "soon", "-1;url=/b", "5x;url=/b", "0;url=javascript:alert(1)", "0;url=data:,x"])
  func none(_ content: String) {
    #expect(refresh(content) == nil)
    #expect(refresh(content, url: nil) == nil)
  }

  @Test("On a page without an address, the target is what is written")
  func noAddress() {
    #expect(refresh("0;url=/b?c:d", url: nil)?.address == "/b?c:d")
    #expect(refresh("0;url=https://other.example/x", url: nil)?.address == "https://other.example/x")
  }
}
