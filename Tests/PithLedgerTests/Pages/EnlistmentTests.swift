import PithLedger
import Testing

@Suite struct EnlistmentTests {
  private let fixture: LedgerFixture
  private var ledger: Ledger { fixture.ledger }
  private var source: Int64 { fixture.source.id }
  private var now: Int { fixture.now }

  init() throws {
    fixture = try LedgerFixture()
  }

  @Test func aPageIsNewOnce() throws {
    let pages = [fixture.listed("a"), fixture.listed("b")]
    #expect(try ledger.enlist(pages, from: source, at: now).newCount == 2)
    let again = try ledger.enlist(pages + [fixture.listed("c")], from: source, at: now)
    #expect(again.newCount == 1)
    #expect(again.knownCount == 2)
    #expect(try fixture.duePages().count == 3)
  }

  @Test func theNewestComesFirst() throws {
    _ = try ledger.enlist(
      [
        fixture.listed("old", published: now - 500), fixture.listed("new", published: now - 5),
        fixture.listed("mid", published: now - 50),
      ],
      from: source, at: now)
    #expect(try fixture.duePages().map(\.address.last) == ["w", "d", "d"])
    #expect(try fixture.duePages().first?.address == "https://example.com/new")
    #expect(try fixture.duePages().last?.address == "https://example.com/old")
  }

  @Test func pagesOlderThanAskedForAreNotKept() throws {
    let pages = [fixture.listed("old", published: now - 500), fixture.listed("undated")]
    let enlistment = try ledger.enlist(pages, from: source, at: now, notBefore: now - 100)
    #expect(enlistment.oldCount == 1)
    #expect(enlistment.newCount == 1)
    let preview = try ledger.preview(pages, at: now)
    #expect(preview.due.map(\.address) == ["https://example.com/old"])
    #expect(preview.enlistment.knownCount == 1)
  }

  @Test func limitsHoldForEachSourceAndForAll() throws {
    _ = try ledger.enlist((0..<5).map { fixture.listed("\($0)") }, from: source, at: now)
    #expect(try ledger.duePages(at: now, limits: [source: 2]).count == 2)
    #expect(try ledger.duePages(at: now, limits: [source: .max], limit: 3).count == 3)
    #expect(try ledger.duePages(at: now, limits: [:]).isEmpty)
  }

  @Test func aWrittenPageIsDueAgainOnceItsSourceSaysItChanged() throws {
    let page = try fixture.page("a")
    try fixture.write(page, try LedgerFixture.text("Some text"))
    func enlist(modified: Int?, at time: Int) throws -> Int {
      try ledger.enlist([fixture.listed("a", modified: modified)], from: source, at: time).changedCount
    }
    #expect(try enlist(modified: nil, at: now + 100) == 0)
    #expect(try enlist(modified: now - 50, at: now + 100) == 0)
    let listed = [fixture.listed("a", modified: now + 50)]
    #expect(try ledger.preview(listed, at: now + 100).due == listed)
    #expect(try ledger.preview(listed, at: now + 100, heedsChanges: false).due.isEmpty)
    #expect(try enlist(modified: now + 50, at: now + 100) == 1)
    let due = try #require(try fixture.duePages(at: now + 100).first)
    #expect(due.entityTag == "\"1\"")
    #expect(due.file == "a.txt")
    // It had not changed: the same date makes it due no more, a later one only after an hour.
    try ledger.settle(due, as: .unchanged, at: now + 100)
    #expect(try enlist(modified: now + 50, at: now + 9_000) == 0)
    #expect(try enlist(modified: now + 200, at: now + 300) == 0)
    #expect(try enlist(modified: now + 5_000, at: now + 5_000) == 1)
  }

  /// A server whose clock is ahead dates a change after the fetch that has it.
  @Test func aChangeThatIsToldBeforeThePageIsFetchedIsHadByThatFetch() throws {
    let page = try fixture.page("a")
    let listed = [fixture.listed("a", modified: now + 500)]
    #expect(try ledger.enlist(listed, from: source, at: now).changedCount == 0)
    try fixture.write(page, try LedgerFixture.text("Some text"), at: now + 100)
    #expect(try ledger.enlist(listed, from: source, at: now + 200).changedCount == 0)
    #expect(
      try ledger.enlist([fixture.listed("a", modified: now + 600)], from: source, at: now + 300).changedCount
        == 1)
  }

  @Test func otherAddressesOfAPageAreKnownToo() throws {
    let page = try fixture.page("a")
    let text = try LedgerFixture.text("Some text")
    let facts = ArticleFacts(text: text, identities: ["https://example.com/moved"])
    try ledger.settle(page, as: .written(facts, file: "a.txt", revision: 1, indexLine: nil), at: now)
    #expect(try ledger.enlist([fixture.listed("moved")], from: source, at: now).newCount == 0)
  }
}
