import Foundation
import Glibc
import PithStore
import Testing

@Suite struct RunLockTests {
  private let folder: TemporaryFolder
  private var path: String { "\(folder.path)/state.lock" }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func fault() -> RunLock.Fault? {
    do throws(RunLock.Fault) {
      _ = try RunLock(path, time: "2026-01-31T08:00:00Z")
      return nil
    } catch {
      return error
    }
  }

  @Test func theHolderIsNamed() throws {
    let lock = try RunLock(path, time: "2026-01-31T07:00:00Z")
    let holder = "process \(getpid()) since 2026-01-31T07:00:00Z"
    #expect(fault() == .held(path: path, by: holder))
    withExtendedLifetime(lock) {}
  }

  /// The ledger need not be there yet.
  @Test(arguments: [false, true]) func aSymbolicLinkIsNoOtherLedger(isThere: Bool) throws {
    let ledger = "\(folder.path)/ledger.sqlite"
    if isThere { try "".write(toFile: ledger, atomically: true, encoding: .utf8) }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "ledger.sqlite")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link to link", withDestinationPath: "\(folder.path)/link")
    let lock = try RunLock(ofLedger: ledger, time: "2026-01-31T07:00:00Z")
    #expect(throws: RunLock.Fault.self) {
      try RunLock(ofLedger: "\(folder.path)/link to link", time: "2026-01-31T08:00:00Z")
    }
    withExtendedLifetime(lock) {}
  }

  @Test func aLockThatWasGivenBackIsFree() throws {
    _ = try RunLock(path, time: "2026-01-31T07:00:00Z")
    #expect(fault() == nil)
  }

  /// Whoever has just taken the lock has not written who it is: what stands there is of a run that was killed.
  @Test func aHolderThatHasNotWrittenYetIsWaitedFor() async throws {
    try "process 4194305 since 2026-01-30T07:00:00Z\n".write(toFile: path, atomically: true, encoding: .utf8)
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let line = "process \(getpid()) since 2026-01-31T07:00:00Z"
    async let found = fault()
    let text = Array("\(line)\n".utf8)
    ftruncate(descriptor, 0)
    pwrite(descriptor, text, text.count, 0)
    #expect(await found == .held(path: path, by: line))
  }
}
