import PithLedger
import Testing

@Suite struct PruningTests {
  private let fixture: LedgerFixture
  private var ledger: Ledger { fixture.ledger }
  private var now: Int { fixture.now }
  private static let day = 86_400

  init() throws {
    fixture = try LedgerFixture()
  }

  private func write(_ path: String, published: Int? = nil, at time: Int) throws {
    try fixture.write(
      try fixture.page(path), try LedgerFixture.text("Text \(path)"), published: published, at: time)
  }

  private func files(beyondNewest count: Int) throws -> [String] {
    try ledger.articles(beyondNewest: count).map(\.file)
  }

  /// A first run fetches the newest first, and what has changed is fetched again.
  @Test func theNewestAreThoseThatAppearedLast() throws {
    try write("new", published: now - Self.day, at: now)
    try write("mid", published: now - 2 * Self.day, at: now + 1)
    try write("old", published: now - 3 * Self.day, at: now + 2)
    try write("changed", published: now - 9 * Self.day, at: now + Self.day)
    #expect(try files(beyondNewest: 2) == ["changed.txt", "old.txt"])
    #expect(try ledger.lengths(of: fixture.source.id, count: 4).count == 4)
  }

  @Test func withoutADateOfItsOwnTheListCountsThenTheTime() throws {
    _ = try ledger.enlist(
      [
        fixture.listed("listed", published: now - 2 * Self.day),
        fixture.listed("older", published: now - 3 * Self.day),
      ], from: fixture.source.id, at: now)
    try write("plain", at: now)
    for path in ["listed", "older"] { try write(path, at: now + 60) }
    #expect(try files(beyondNewest: 0) == ["older.txt", "listed.txt", "plain.txt"])
  }

  @Test func aDateToComeKeepsNoArticleForever() throws {
    try write("odd", published: now + 900 * Self.day, at: now)
    try write("next", published: now + Self.day, at: now + 2 * Self.day)
    #expect(try files(beyondNewest: 1) == ["odd.txt"])
  }

  @Test func whatWasPrunedIsNotDueAgainThoughItChanges() throws {
    try write("a", at: now)
    try write("b", at: now)
    let changes = ["a", "b"].map { fixture.listed($0, modified: now + 10) }
    _ = try ledger.enlist([changes[1]], from: fixture.source.id, at: now + 20)
    try ledger.noteRemoved(try ledger.articles(beyondNewest: 0).map(\.id))
    #expect(try fixture.duePages(at: now + 20).isEmpty)
    #expect(try ledger.enlist(changes, from: fixture.source.id, at: now + 30).changedCount == 0)
    #expect(try fixture.duePages(at: now + 30).isEmpty)
  }

  @Test func theLastLengthsAreThoseOfTheNewestArticles() throws {
    for (number, path) in ["a", "b", "c"].enumerated() {
      let text = try LedgerFixture.text(LedgerFixture.words(10 * (number + 1)).joined(separator: " "))
      try fixture.write(try fixture.page(path), text, published: now - number * Self.day, at: now + number)
    }
    #expect(try ledger.lengths(of: fixture.source.id, count: 2) == [10, 20])
  }
}
