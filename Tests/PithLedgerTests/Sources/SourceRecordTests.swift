import PithLedger
import Testing

@Suite struct SourceRecordTests {
  private let ledger: Ledger
  private let feed = SourceIdentity(name: "world", kind: "feed", address: "https://example.com/feed")

  init() throws {
    ledger = try Ledger()
  }

  @Test func aSourceIsDueFromItsFirstMoment() throws {
    let record = try ledger.register([feed], at: 100)[0]
    #expect(record.due == 100)
    #expect(record.failures == 0)
    #expect(record.succeeded == nil)
    #expect(try ledger.register([feed], at: 900)[0] == record)
  }

  @Test func whatWasSeenOfItIsKept() throws {
    var record = try ledger.register([feed], at: 100)[0]
    record.due = 5_000
    record.interval = 900
    record.failures = 2
    record.code = "notFound"
    record.isGone = true
    try ledger.save(record)
    #expect(try ledger.sources(named: ["world", "other"]) == [record])
  }

  @Test func anotherAddressBeginsAnew() throws {
    var record = try ledger.register([feed], at: 100)[0]
    record.due = 5_000
    record.isGone = true
    try ledger.save(record)
    try ledger.save(SourceDocument(address: feed.address, entityTag: "x", read: 100), of: record.id)
    var moved = feed
    moved.address = "https://example.com/new"
    let again = try ledger.register([moved], at: 200)[0]
    #expect(again.id == record.id)
    #expect(again.due == 200)
    #expect(!again.isGone)
    #expect(try ledger.documents(of: record.id).isEmpty)
  }

  @Test func documentsAreKeptByTheirAddress() throws {
    let record = try ledger.register([feed], at: 100)[0]
    var document = SourceDocument(
      address: "a", entityTag: "\"x\"", lastModified: "y", hash: [1, 2], listed: 7, read: 100)
    try ledger.save(document, of: record.id)
    #expect(try ledger.documents(of: record.id) == ["a": document])
    document.read = 200
    try ledger.save(document, of: record.id)
    #expect(try ledger.documents(of: record.id) == ["a": document])
  }

  @Test func factsAreKeptAndForgotten() throws {
    #expect(try ledger.fact("x") == nil)
    try ledger.setFact("x", to: "1")
    try ledger.setFact("x", to: "2")
    #expect(try ledger.fact("x") == "2")
    try ledger.setFact("x", to: nil)
    #expect(try ledger.fact("x") == nil)
  }
}
