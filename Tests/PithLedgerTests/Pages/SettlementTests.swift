import PithLedger
import Testing

@Suite struct SettlementTests {
  private let fixture: LedgerFixture
  private var ledger: Ledger { fixture.ledger }
  private var now: Int { fixture.now }

  init() throws {
    fixture = try LedgerFixture()
  }

  @Test func aFileHasOnePage() throws {
    let one = try fixture.page("a")
    let other = try fixture.page("b")
    #expect(try ledger.reserve("x/Name.txt", for: one.id))
    #expect(try ledger.reserve("x/Name.txt", for: one.id))
    #expect(try !ledger.reserve("x/Name.txt", for: other.id))
    // On some file systems these are one.
    #expect(try !ledger.reserve("X/name.TXT", for: other.id))
  }

  @Test func aReservedFileIsKnownToTheNextRun() throws {
    let page = try fixture.page("a")
    _ = try ledger.reserve("x.txt", for: page.id)
    #expect(try fixture.duePages().first?.file == "x.txt")
  }

  @Test func whatIsWrittenIsDueNoMore() throws {
    try fixture.write(try fixture.page("a"), try LedgerFixture.text("Some text"))
    #expect(try fixture.duePages(at: now + 1_000_000).isEmpty)
    #expect(try ledger.pageCounts() == [.written: 1])
  }

  @Test func aFailedPageComesAgainOrNot() throws {
    let page = try fixture.page("a")
    try ledger.settle(page, as: .failed(code: "serverError", due: now + 60), at: now)
    #expect(try fixture.duePages(at: now + 59).isEmpty)
    let again = try #require(try fixture.duePages(at: now + 60).first)
    #expect(again.failures == 1)
    try ledger.settle(again, as: .failed(code: "serverError", due: nil), at: now + 60)
    #expect(try fixture.duePages(at: now + 1_000_000).isEmpty)
    #expect(try ledger.pageCounts() == [.failed: 1])
    #expect(try ledger.codes(of: fixture.source.id, since: now) == ["serverError": 1])
  }

  @Test func anArticleThatCannotBeHadAgainStays() throws {
    let page = try fixture.page("a")
    try fixture.write(page, try LedgerFixture.text("Some text"))
    _ = try ledger.enlist([fixture.listed("a", modified: now + 10)], from: fixture.source.id, at: now + 20)
    let due = try #require(try fixture.duePages(at: now + 20).first)
    try ledger.settle(due, as: .failed(code: "notFound", due: nil), at: now + 20)
    #expect(try ledger.pageCounts() == [.written: 1])
  }

  @Test func daysAreCounted() throws {
    try fixture.write(try fixture.page("a"), try LedgerFixture.text("One text"))
    try fixture.write(try fixture.page("b"), try LedgerFixture.text("Another text"), at: now + 86_400)
    try ledger.settle(try fixture.page("c"), as: .failed(code: "x", due: nil), at: now)
    let day = now / 86_400
    let days = try ledger.days(of: fixture.source.id, from: day - 1, through: day + 1)
    #expect(days.map { $0[.written] } == [0, 1, 1])
    #expect(days.map { $0[.failed] } == [0, 1, 0])
    #expect(try ledger.lengths(of: fixture.source.id, count: 10) == [2, 2])
  }

  @Test func indexLinesAreKeptUntilTheirDayIsWritten() throws {
    let page = try fixture.page("a")
    let facts = ArticleFacts(text: try LedgerFixture.text("Some text"))
    try ledger.settle(page, as: .written(facts, file: "a.txt", revision: 1, indexLine: "{}"), at: now)
    let day = now / 86_400
    #expect(try ledger.staleIndexDays() == [day])
    try ledger.closeIndexDays(at: now + 10 * 86_400)
    #expect(try ledger.indexLines(of: day) == ["{}"])
    try ledger.noteIndexWritten(of: day)
    #expect(try ledger.staleIndexDays().isEmpty)
    try ledger.closeIndexDays(at: now + 10 * 86_400)
    #expect(try ledger.indexLines(of: day).isEmpty)
  }
}
