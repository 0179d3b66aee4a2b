import Foundation
import PithLedger
import Testing

@Suite struct LedgerTests {
  private let folder: URL
  private var path: String { folder.appending(path: "ledger.sqlite").path() }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "pith-ledger-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func fill(_ ledger: Ledger) throws {
    let source = try ledger.register([SourceIdentity(name: "a", kind: "feed", address: "b")], at: 1)[0]
    let pages = (0..<2_000).map { ListedPage(address: "https://example.com/\($0)", identity: "\($0)") }
    _ = try ledger.enlist(pages, from: source.id, at: 1)
  }

  @Test func whatIsKeptIsThereTheNextTime() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let ledger = try Ledger(path: path)
    try fill(ledger)
    try ledger.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["ledger.sqlite"])
    #expect(try Ledger(path: path, readOnly: true).pageCounts() == [.pending: 2_000])
  }

  /// Whoever calls may set a broken one aside, but not what was never a ledger.
  @Test(arguments: ["sources: []\n", String(repeating: " ", count: 5_000)])
  func aFileOfSomethingElseIsNotBroken(text: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: URL(filePath: path))
    let error = try #require(throws: LedgerError.self) { try Ledger(path: path) }
    #expect(error.problem == .noDatabase && !error.isBroken)
    #expect(error.description.contains(path))
  }

  @Test func aFileThatLostItsContentIsBroken() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(repeating: 0, count: 5_000).write(to: URL(filePath: path))
    #expect(try #require(throws: LedgerError.self) { try Ledger(path: path) }.isBroken)
  }

  /// The names of a path are escaped where SQLite takes it apart.
  @Test(arguments: ["ledger.sqlite", "is it 100%?#1.sqlite"]) func aReaderLeavesNoTrace(name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = "\(folder.path())/\(name)"
    let ledger = try Ledger(path: path)
    try fill(ledger)
    try ledger.close()
    let reader = try Ledger(path: path, readOnly: true)
    #expect(try reader.pageCounts() == [.pending: 2_000])
    #expect(throws: LedgerError.self) { try reader.setFact("a", to: "b") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == [name])
  }

  /// A reader that has opened the file while nobody wrote sees what is written since, as soon as it is in the file.
  @Test func aReaderSeesWhatOthersWrite() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill(try Ledger(path: path))
    let link = "\(path)-link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let reader = try Ledger(path: path, readOnly: true)
    for round in 1...3 {
      #expect(try reader.fact("round") == (round == 1 ? nil : "\(round - 1)"))
      let ledger = try Ledger(path: path)
      try ledger.setFact("round", to: "\(round)")
      // Who opens it now finds a file beside it, with all that is new.
      for path in [path, link] {
        #expect(try Ledger(path: path, readOnly: true).fact("round") == "\(round)")
      }
      #expect(try reader.pageCounts() == [.pending: 2_000])
      try ledger.close()
    }
    #expect(try reader.fact("round") == "3")
  }

  @Test func aFileThatWasCutOffIsFound() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try Ledger(path: path)
    try fill(whole)
    try whole.close()
    let data = try Data(contentsOf: URL(filePath: path))
    try data.prefix(data.count / 2).write(to: URL(filePath: path))
    let error = try #require(throws: LedgerError.self) {
      let ledger = try Ledger(path: path)
      try ledger.verify()
    }
    guard case .broken = error.problem else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = folder.appending(path: "no/such/ledger.sqlite").path()
    let error = try #require(throws: LedgerError.self) { try Ledger(path: missing) }
    guard case .notAccessible = error.problem else {
      Issue.record("\(error)")
      return
    }
    #expect(error.description.contains(missing))
  }
}
