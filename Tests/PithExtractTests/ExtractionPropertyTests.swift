import PithCore
import PithParse
import Testing

@testable import PithExtract

/// What holds of every page, well-formed or not.
@Suite struct ExtractionPropertyTests {
  /// The bytes of text that are seen, without white space.
  private func ink(_ text: some Sequence<UInt8>) -> [UInt8] {
    Array(
      String(decoding: Array(text), as: UTF8.self).unicodeScalars
        .filter { !$0.properties.isWhitespace }.map(String.init).joined().utf8)
  }

  private func isSubsequence(_ part: [UInt8], of whole: [UInt8]) -> Bool {
    var rest = whole[...]
    for byte in part {
      guard let index = rest.firstIndex(of: byte) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  /// The numbers of a random page's words, which rise from its start to its end.
  private func numberedWords(in text: String) -> [Int] {
    text.split { !$0.isLetter && !$0.isNumber }.filter { $0.first == "w" }.compactMap { Int($0.dropFirst()) }
  }

  private func check(_ page: TestPage) {
    let judged = ContentExtractor().judge(page.page)
    // Blocks have the lines of the page beside its words.
    #expect(
      judged.map { $0.block.text.replacing("\n", with: " ") }
        == page.texts.map { $0.replacing("\n", with: " ") })
    #expect(judged == ContentExtractor().judge(page.page))
    let kept = judged.filter(\.verdict.isKept).map(\.block.text)
    let article = try? ContentExtractor().extract(page.page)
    #expect(article?.blocks.isEmpty != true)
    let text = article?.blocks.map(\.text).joined(separator: "\t") ?? ""
    if article?.textSource == .page {
      #expect(text.split(separator: "\t") == kept.joined(separator: "\t").split(separator: "\t"))
    }
    let document = page.page.document
    let whole = document.nodes.isEmpty ? "" : document.text(below: 0)
    let seen = kept.map { ink($0.utf8) }.flatMap(\.self)
    #expect(isSubsequence(seen, of: ink(whole.utf8)))
    for block in judged { #expect(!block.block.text.isEmpty && !block.verdict.rule.isEmpty) }
  }

  @Test(arguments: 0..<8)
  func randomPages(part: Int) throws {
    for seed in 0..<25 {
      var generator = RandomPage(seed: UInt64(part * 1_000 + seed))
      let html = generator.html(size: seed * 12)
      let page = try TestPage(html)
      check(page)
      let numbers = numberedWords(in: page.kept.joined(separator: " "))
      #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  @Test(arguments: 0..<8)
  func damagedPages(part: Int) throws {
    for seed in 0..<25 {
      var generator = RandomPage(seed: UInt64(part * 1_000 + 500 + seed))
      let bytes = generator.damaged(generator.html(size: 120))
      guard let result = try? HTMLParser().parse(bytes) else { continue }
      check(TestPage(result.document))
    }
  }

  @Test func everyBeginningOfAPageIsReadAsAPage() throws {
    let html =
      "<title>Storm</title><body><h1>Storm</h1><p class='dek'>A &amp; b</p>\(Story.body)<ul><li>x</ul>"
    let bytes = Array(html.utf8)
    for count in stride(from: 1, to: bytes.count, by: 3) {
      guard let result = try? HTMLParser().parse(Array(bytes[..<count])) else { continue }
      check(TestPage(result.document))
    }
  }
}
