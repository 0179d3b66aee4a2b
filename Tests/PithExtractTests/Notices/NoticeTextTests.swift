import Testing

@testable import PithExtract

@Suite struct NoticeTextTests {
  @Test(arguments: [
    ("  Page  Not\u{A0}Found\n", "page not found"), ("We Can’t find “It”", "we can't find \"it\""),
    ("Страница НЕ НАЙДЕНА", "страница не найдена"), ("GIRIŞ İÇIN", "giriş için"),
    ("TRANG KHÔNG TỒN TẠI", "trang không tồn tại"), ("页面\u{3000}不存在", "页面 不存在"), ("PAGE 😀 É", "page 😀 é"),
    ("", ""), (" \u{2003}", ""),
  ])
  func lettersAreSmallAndWhiteSpaceSingle(text: String, normalized: String) {
    #expect(NoticeText.normalized(text) == normalized)
  }

  @Test func titlesArePartedFromTheNamesOfSites() {
    #expect(
      NoticeText.parts(ofTitle: "404 – Page Not Found! | The Gazette") == [
        "404", "page not found", "the gazette",
      ])
  }
}
