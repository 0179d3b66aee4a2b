import FoundationEssentials
import PithCore
import PithExtract
import Testing

@Suite struct JSONRendererTests {
  /// The object as a program reads it.
  private struct Decoded: Decodable, Equatable {
    var source: String
    var url, canonicalURL, title, published, modified, siteName, language, description, image: String?
    var authors, tags: [String]
    var text: String
  }

  private func decode(_ bytes: [UInt8]) throws -> Decoded {
    try JSONDecoder().decode(Decoded.self, from: Data(bytes))
  }

  @Test func objectHasAllKeysInOrder() {
    var article = Article.sample(title: "Bridge \"reopens\"", [.paragraph("Ten/ten."), .item("é")]) {
      $0.authors = ["Ada Field", "Bo Lund"]
      $0.published = PublicationDate(
        year: 2026, month: 1, day: 31, time: .init(hour: 8, minute: 5, offsetMinutes: 180))
      $0.canonicalURL = "https://news.example/bridge"
    }
    article.url = "https://news.example/bridge?x=1"
    #expect(
      String(decoding: JSONRenderer(.indented).render(article), as: UTF8.self) == #"""
        {
          "source": "pages/a.html",
          "url": "https://news.example/bridge?x=1",
          "canonicalURL": "https://news.example/bridge",
          "title": "Bridge \"reopens\"",
          "authors": ["Ada Field", "Bo Lund"],
          "published": "2026-01-31T08:05:00+03:00",
          "modified": null,
          "siteName": null,
          "language": null,
          "description": null,
          "image": null,
          "tags": [],
          "textSource": "page",
          "confidence": 1.00,
          "warnings": [],
          "robots": [],
          "refresh": null,
          "text": "Ten/ten.\n\n- é"
        }

        """#)
  }

  @Test func oneLineHoldsTheSameObject() throws {
    let article = Article.sample(title: "A", [.paragraph("B"), .preformatted("c\r\n\td")]) {
      $0.tags = ["x", "y"]
    }
    let line = JSONRenderer(.oneLine).render(article)
    #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
    #expect(line.last == UInt8(ascii: "\n"))
    #expect(try decode(line) == decode(JSONRenderer(.indented).render(article)))
  }

  @Test func aRefreshIsAnObject() {
    var article = Article.sample([.paragraph("B")])
    article.refresh = PageRefresh(address: "https://news.example/b", delaySeconds: 5)
    let line = String(decoding: JSONRenderer(.oneLine).render(article), as: UTF8.self)
    #expect(line.contains(#""refresh": {"address": "https://news.example/b", "delay": 5}, "#))
    article.refresh = PageRefresh(address: nil, delaySeconds: 60)
    let reload = String(decoding: JSONRenderer(.oneLine).render(article), as: UTF8.self)
    #expect(reload.contains(#""refresh": {"address": null, "delay": 60}, "#))
  }

  @Test func everyCharacterComesThrough() throws {
    let scalars =
      (0...0x2FF).map { UInt32($0) } + [0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFF, 0x1F600, 0x10FFFF]
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    let bytes = JSONRenderer(.oneLine).render(.sample(title: text, []))
    #expect(try decode(bytes).title == text)
  }

  @Test func noReaderOfLinesBreaksAString() throws {
    let text = "a\u{85}b\u{2028}c\u{2029}d\u{B}e\u{C}f\u{1E}g “quoted” \u{A0}"
    let line = String(decoding: JSONRenderer(.oneLine).render(.sample(title: text, [])), as: UTF8.self)
    #expect(line.contains(#""title": "a\u0085b\u2028c\u2029d\u000be\u000cf\u001eg “quoted” \#u{A0}""#))
  }

  @Test func emptyArticleIsStillAnObject() throws {
    let decoded = try decode(JSONRenderer(.oneLine).render(.sample([])))
    #expect(decoded.title == nil)
    #expect(decoded.text.isEmpty)
    #expect(decoded.authors.isEmpty)
  }
}
