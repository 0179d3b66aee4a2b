import PithLedger
import Testing

@Suite struct ResemblanceTests {
  private let fixture: LedgerFixture
  private let words = LedgerFixture.words(300)

  init() throws {
    fixture = try LedgerFixture()
  }

  private func resemblance(
    _ text: TextIdentity, of page: DuePage, published: Int? = nil, canonical: String? = nil
  ) throws -> Resemblance? {
    try fixture.ledger.resemblance(
      of: text, page: page.id, published: published, canonical: canonical, at: fixture.now)
  }

  @Test func theSameTextIsTheSameArticle() throws {
    let one = try fixture.page("a")
    let text = try LedgerFixture.text("Short text")
    #expect(try resemblance(text, of: one) == nil)
    try fixture.write(one, text)
    #expect(try resemblance(text, of: one) == nil)
    #expect(try resemblance(text, of: try fixture.page("b")) == .same(page: one.id))
    let other = try LedgerFixture.text("Short text", title: "Another title")
    #expect(try resemblance(other, of: try fixture.page("b")) == nil)
  }

  @Test func inAnotherSourceATextWithAnotherTitleOrAWordLessIsNear() throws {
    let one = try fixture.page("a")
    try fixture.write(one, try LedgerFixture.text(words.joined(separator: " ")))
    let page = try fixture.page("b", of: fixture.otherSource)
    let retitled = try LedgerFixture.text(words.joined(separator: " "), title: "Another title")
    #expect(try resemblance(retitled, of: page) == .near(page: one.id))
    let shorter = try LedgerFixture.text(words.dropLast().joined(separator: " "), title: "x")
    #expect(try resemblance(shorter, of: page) == .near(page: one.id))
    let half = try LedgerFixture.text(
      (words.prefix(150) + LedgerFixture.words(150, from: 1_000)).joined(separator: " "))
    #expect(try resemblance(half, of: page) == nil)
  }

  /// "Lottery numbers for Monday" and "Lottery numbers for Tuesday"; episodes that all have the text about their show.
  @Test func inOneSourceATextUnderAnotherTitleIsAnArticleOfItsOwn() throws {
    let one = try fixture.page("a")
    let text = words.joined(separator: " ")
    try fixture.write(one, try LedgerFixture.text(text, title: "Numbers for Monday"))
    let page = try fixture.page("b")
    #expect(try resemblance(try LedgerFixture.text(text, title: "Numbers for Tuesday"), of: page) == nil)
    let spelled = try LedgerFixture.text(text, title: "Numbers for MONDAY!")
    #expect(try resemblance(spelled, of: page) == .near(page: one.id))
  }

  @Test func aTextThatHasChangedIsComparedAsItIsNow() throws {
    let one = try fixture.page("a")
    let other = LedgerFixture.words(300, from: 2_000)
    for text in [words, other, words] {
      try fixture.write(one, try LedgerFixture.text(text.joined(separator: " ")))
    }
    let page = try fixture.page("b", of: fixture.otherSource)
    let retitled = try LedgerFixture.text(words.joined(separator: " "), title: "Another title")
    #expect(try resemblance(retitled, of: page) == .near(page: one.id))
    let past = try LedgerFixture.text(other.joined(separator: " "), title: "Another title")
    #expect(try resemblance(past, of: page) == nil)
  }

  @Test func whatAppearedMuchLaterIsAnArticleOfItsOwn() throws {
    let one = try fixture.page("a")
    try fixture.write(
      one, try LedgerFixture.text(words.joined(separator: " ")), published: fixture.now - 30 * 86_400)
    let retitled = try LedgerFixture.text(words.joined(separator: " "), title: "Another title")
    #expect(
      try resemblance(retitled, of: try fixture.page("b", of: fixture.otherSource), published: fixture.now)
        == nil)
  }

  @Test func aCanonicalAddressCountsWhereTheTextsAreAlike() throws {
    let one = try fixture.page("a")
    try fixture.write(one, try LedgerFixture.text(words.joined(separator: " ")))
    let page = try fixture.page("b")
    let canonical = "https://example.com/a"
    let alike = try LedgerFixture.text(
      (words.prefix(280) + LedgerFixture.words(20, from: 1_000)).joined(separator: " "))
    #expect(try resemblance(alike, of: page, canonical: canonical) == .canonical(page: one.id))
    let other = try LedgerFixture.text(LedgerFixture.words(300, from: 2_000).joined(separator: " "))
    #expect(try resemblance(other, of: page, canonical: canonical) == nil)
  }

  @Test func oldFingerprintsAreForgotten() throws {
    let one = try fixture.page("a")
    try fixture.write(one, try LedgerFixture.text(words.joined(separator: " ")))
    let retitled = try LedgerFixture.text(words.joined(separator: " "), title: "Another title")
    let page = try fixture.page("b", of: fixture.otherSource)
    try fixture.ledger.forgetOldBands(at: fixture.now + 10 * 86_400)
    #expect(try resemblance(retitled, of: page) != nil)
    try fixture.ledger.forgetOldBands(at: fixture.now + 20 * 86_400)
    #expect(try resemblance(retitled, of: page) == nil)
  }

  @Test func fingerprintsDoNotDependOnCaseOrSigns() throws {
    let plain = try LedgerFixture.text("The river rises over its banks", title: "x")
    let loud = try LedgerFixture.text("THE RIVER rises – over its banks!", title: "x")
    #expect(plain.fingerprint == loud.fingerprint)
    #expect(plain.hash != loud.hash)
    #expect(plain.wordCount == 6)
    // Seven characters, none of them a space.
    #expect(try LedgerFixture.text("河水漫过堤岸。", title: "x").wordCount == 6)
  }
}
