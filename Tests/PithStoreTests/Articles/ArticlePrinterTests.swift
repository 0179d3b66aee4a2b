import Dispatch
import Glibc
import PithCore
import PithStore
import Synchronization
import Testing

@Suite struct ArticlePrinterTests {
  /// The two ends of a pipe.
  private func makePipe() -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  private final class Received: Sendable {
    let bytes = Mutex<[UInt8]>([])
  }

  private func readAll(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  private func printed(namesSources: Bool) throws -> String {
    let (reading, writing) = makePipe()
    defer { close(reading) }
    let printer = ArticlePrinter(to: writing, namesSources: namesSources)
    for text in ["a\n", "b\n"] {
      let article = RenderedArticle.sample(.file("\(text.prefix(1)).html"), content: text)
      #expect(try printer.print(article).path == nil)
    }
    close(writing)
    return String(decoding: readAll(reading), as: UTF8.self)
  }

  @Test func articlesFollowEachOther() throws {
    #expect(try printed(namesSources: false) == "a\nb\n")
  }

  @Test func sourcesAreNamedAsHeadAndTailDoIt() throws {
    #expect(try printed(namesSources: true) == "==> a.html <==\na\n\n==> b.html <==\nb\n")
  }

  @Test func slowReaderOfAPipeThatDoesNotBlockGetsEverything() throws {
    let (reading, writing) = makePipe()
    defer { close(reading) }
    #expect(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
    let large = String(repeating: "text ", count: 100_000)
    // The reader has a thread of its own, since the printer holds the one that this runs on.
    let queue = DispatchQueue(label: "reader")
    let received = Received()
    queue.async { received.bytes.withLock { $0 = readAll(reading) } }
    _ = try ArticlePrinter(to: writing).print(.sample(content: large))
    close(writing)
    queue.sync {}
    #expect(received.bytes.withLock { $0 } == Array(large.utf8))
  }

  @Test func fullDiskIsAFailure() async throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let stage = PrintStage(ArticlePrinter(to: full))
    let exit = await #expect(throws: StageExit.self) { try await stage.run(.sample()) }
    guard case .failed(let failure)? = exit else {
      Issue.record("not a failure: \(String(describing: exit))")
      return
    }
    #expect(failure.code == .diskFull)
    #expect(failure.stage == .write)
    #expect(
      failure.detail == "standard output was not written: the disk is full; free some space and run again")
  }

  @Test func readerThatWentAwayIsNoticed() async throws {
    await #expect(processExitsWith: .success) {
      signal(SIGPIPE, SIG_IGN)
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      let printer = ArticlePrinter(to: ends[1])
      #expect(!printer.isReaderGone)
      close(ends[0])
      for _ in 0..<2 {
        let error = #expect(throws: WriteError.self) { try printer.print(.sample()) }
        #expect(error?.problem == .readerGone)
      }
      #expect(printer.isReaderGone)
    }
  }
}
