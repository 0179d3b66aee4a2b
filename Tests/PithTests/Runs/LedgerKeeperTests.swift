import Foundation
import Pith
import PithTestServer
import Testing

@Suite struct LedgerKeeperTests {
  private let folder: TestFolder
  private let clock = TestTime()

  init() throws {
    folder = try TestFolder()
    let fields = [
      "\"file\": \"a/mill.txt\"", "\"title\": \"Mill sold\"", "\"source\": \"a\"",
      "\"address\": \"https://example.com/mill\"", "\"fetched\": \"2026-03-04T11:00:00Z\"", "\"revision\": 1",
      "\"words\": 80", "\"hash\": \"00112233445566778899aabbccddeeff\"",
      "\"fingerprint\": \"0123456789abcdef\"",
    ]
    let index = "\(folder.path)/out/index"
    try FileManager.default.createDirectory(atPath: index, withIntermediateDirectories: true)
    try "{\(fields.joined(separator: ", "))}\n".write(
      toFile: "\(index)/2026-03-04.jsonl", atomically: true, encoding: .utf8)
  }

  /// Opens the ledger as a run does, and closes it again.
  private func pageCounts() throws -> [PageState: Int] {
    let configuration = Configuration.local(in: folder)
    let keeper = LedgerKeeper(configuration, now: clock.now) { _ in }
    let ledger = try keeper.open()
    defer { try? keeper.close(ledger) }
    return try ledger.pageCounts()
  }

  @Test func aLedgerThatIsNotThereIsMadeFromTheIndex() throws {
    #expect(try pageCounts() == [.written: 1])
    #expect(try pageCounts() == [.written: 1])
  }

  /// A run was killed as soon as it had made the file.
  @Test func aLedgerWithoutAPageIsMadeFromTheIndex() throws {
    try Ledger(path: "\(folder.path)/state.sqlite").close()
    #expect(try pageCounts() == [.written: 1])
  }

  /// A run was killed while it took up the index.
  @Test func aLedgerThatWasNotMadeToTheEndIs() throws {
    let ledger = try Ledger(path: "\(folder.path)/state.sqlite")
    let identity = SourceIdentity(name: "b", kind: "feed", address: "x")
    let source = try ledger.register([identity], at: clock.now)[0]
    let page = ListedPage(address: "https://example.com/bridge", identity: "https://example.com/bridge")
    _ = try ledger.enlist([page], from: source.id, at: clock.now)
    try ledger.setFact("restoring since", to: "\(clock.now)")
    try ledger.close()
    #expect(try pageCounts() == [.written: 1, .pending: 1])
  }

  /// What was pruned is in the index still, and in the ledger as an article without a file.
  @Test func aLedgerThatKnowsPagesIsLeftAsItIs() throws {
    #expect(try pageCounts() == [.written: 1])
    let ledger = try Ledger(path: "\(folder.path)/state.sqlite")
    let articles = try ledger.articles(beyondNewest: 0)
    try ledger.noteRemoved(articles.map(\.id))
    try ledger.close()
    _ = try pageCounts()
    #expect(try Ledger(path: "\(folder.path)/state.sqlite", readOnly: true).articles(beyondNewest: 0).isEmpty)
  }
}
