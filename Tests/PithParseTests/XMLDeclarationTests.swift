import Testing

@testable import PithParse

@Suite struct XMLDeclarationTests {
  private func encoding(_ text: String) -> StandardEncoding? {
    Array(text.utf8).withUnsafeBufferPointer { XMLDeclaration.encoding(of: $0) }
  }

  @Test func readsTheLabel() {
    #expect(encoding("<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss/>") == .windows1251)
    #expect(encoding("\n<!-- x --><?XML version='1.0' Encoding = 'KOI8-R' ?>") == .koi8R)
    // The bytes could be read, so they are not UTF-16.
    #expect(encoding("<?xml encoding=\"utf-16\"?>") == .utf8)
  }

  @Test func knowsNone() {
    #expect(encoding("<rss encoding=\"koi8-r\"/>") == nil)
    #expect(encoding("<?xml version=\"1.0\"?><rss encoding=\"koi8-r\"/>") == nil)
    #expect(encoding("<?xml version=\"1.0\" encoding=koi8-r?>") == nil)
    #expect(encoding("") == nil)
  }
}
