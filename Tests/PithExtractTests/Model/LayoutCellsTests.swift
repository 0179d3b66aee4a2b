import PithCore
import Testing

@testable import PithExtract

/// What goes from a page that is laid out by tables.
@Suite struct LayoutCellsTests {
  private static let paragraphs = (1...8).map { day in
    "On day \(day) the fleet went out again, and nobody in the fish hall knew what it would bring home in the evening."
  }

  /// What is kept beside the text of a page whose table has a row above, columns on both sides, and a table below.
  ///
  /// - Parameter score: that of all these.
  private func kept(score: Float, body: [String] = paragraphs, as kind: PageKind = .article) throws
    -> [String]
  {
    let page = try TestPage(
      """
      <title>Norvale Lantern</title><body><table><tr><td>Thursday, 4 March 1999</td></tr><tr>
      <td>Yesterday in the fish hall</td>
      <td><table><tr><td>\(body.map { "<p>\($0)</p>" }.joined())</td></tr></table></td>
      <td>Kino: what is on tonight</td></tr></table>
      <table><tr><td>Optimised for browsers of all sorts</td></tr></table></body>
      """)
    let scores = [score, score] + body.map { _ in 0.95 } + [score, score]
    return try ModelledPage(page, ModelFile.scoring(scores, as: kind).model).kept
      .filter { !body.contains($0) }
  }

  @Test func whatStandsBesideTheTextGoes() throws {
    #expect(try kept(score: 0.6) == [])
  }

  @Test func whatSurelyIsTextStays() throws {
    #expect(try kept(score: 0.9).count == 4)
  }

  @Test func aTableOfDataIsNoLayout() throws {
    #expect(try kept(score: 0.6, body: Array(Self.paragraphs[..<3])).count == 4)
  }

  @Test func listsOfGoodsAreLeftAlone() throws {
    #expect(try kept(score: 0.6, as: .collection).count == 4)
  }

  @Test func aTableWithoutColumnsLaysNothingOut() throws {
    let page = try TestPage(
      """
      <title>Norvale Lantern</title><body><table><tr><td>What the fleet caught</td></tr>
      <tr><td>\(Self.paragraphs.map { "<p>\($0)</p>" }.joined())</td></tr></table></body>
      """)
    let scores = [0.6] + Self.paragraphs.map { _ in Float(0.95) }
    let kept = try ModelledPage(page, ModelFile.scoring(scores, as: .article).model).kept
    #expect(kept.first == "What the fleet caught")
  }

  @Test func theLinesAboveTheTextAreNoneOfIt() throws {
    func kept(_ head: String) throws -> [String] {
      let text = Self.paragraphs.joined(separator: "<br><br>")
      let page = try TestPage(
        "<title>Lantern</title><body><table><tr><td>\(head)\(text)</td></tr></table></body>")
      return try ModelledPage(page, ModelFile.scoring([0.9, 0.9], as: .article).model).kept
    }
    let title = "<font size=5>The last ferry of the bay</font><br>"
    #expect(try kept("\(title)By Ana Ruiz, Staff<br>June 12, 2001<br><br>") == Self.paragraphs)
    let sentence = "It left the quay at nine in the morning, and nobody waved to it."
    #expect(try kept("\(title)\(sentence)<br><br>").first?.hasSuffix(sentence) == true)
  }
}
