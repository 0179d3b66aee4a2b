import Dispatch
import Glibc
import PithCore
import Testing

@testable import PithStore

@Suite struct SavedPageReaderTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func problem(_ path: String, reader: SavedPageReader = SavedPageReader()) -> SavedPageError.Problem?
  {
    let error = #expect(throws: SavedPageError.self) { try reader.read(path) }
    #expect(error?.path == path)
    return error?.problem
  }

  @Test func fileIsReadWhole() throws {
    let page = [UInt8]((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })
    try temporary.write(page, to: "a.html")
    #expect(try SavedPageReader().read(temporary.path(of: "a.html")) == page)
  }

  @Test func sizeIsLimitedToTheByte() throws {
    try temporary.write("<p>12345", to: "a.html")
    let path = temporary.path(of: "a.html")
    #expect(try SavedPageReader(maximumBytes: 8).read(path).count == 8)
    #expect(problem(path, reader: SavedPageReader(maximumBytes: 7)) == .tooLarge(bytes: 8, limit: 7))
    #expect(try SavedPageReader(maximumBytes: .max).read(path).count == 8)
    let error = SavedPageError(path: "a.html", problem: .tooLarge(bytes: 8, limit: 7))
    #expect(error.description == "a.html: the page has 8 bytes, more than the limit of 7")
  }

  @Test func fileThatSaysItHasNoSizeIsReadAndLimitedToo() throws {
    // Files of /proc have a size of 0 and content all the same.
    let path = "/proc/self/status"
    #expect(try SavedPageReader().read(path).count > 100)
    #expect(problem(path, reader: SavedPageReader(maximumBytes: 100)) == .tooLarge(bytes: nil, limit: 100))
  }

  @Test func whatIsNoFileIsRefused() throws {
    let fifo = temporary.path(of: "fifo.html")
    #expect(mkfifo(fifo, 0o600) == 0)
    #expect(problem(fifo) == .notAFile)
    #expect(problem("/dev/zero") == .notAFile)
    #expect(problem(temporary.path) == .isFolder)
    #expect(problem(temporary.path(of: "missing.html")) == .notFound)
    #expect(problem("https://news.example/a.html") == .notFound)
  }

  @Test func emptyFileIsRefused() throws {
    for content in ["", " \r\n\t\n"] {
      try temporary.write(content, to: "a.html")
      #expect(problem(temporary.path(of: "a.html")) == .empty)
    }
  }

  @Test func packedFileIsRefusedWithTheWayToUnpackIt() throws {
    try temporary.write([0x1F, 0x8B, 0x08, 0, 0], to: "a.html.gz")
    #expect(problem(temporary.path(of: "a.html.gz")) == .packed(by: "gunzip"))
  }

  @Test func fileWithoutPermissionIsRefused() async throws {
    try temporary.write("<p>", to: "a.html")
    chmod(temporary.path(of: "a.html"), 0o000)
    await #expect(processExitsWith: .success) { [path = temporary.path(of: "a.html") as String] in
      try Limits.dropPrivileges()
      let error = #expect(throws: SavedPageError.self) { try SavedPageReader().read(path) }
      #expect(error?.problem == .notPermitted)
    }
  }

  @Test func pipeIsReadToItsEndAsItComes() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    defer { close(reading) }
    let page = [UInt8](repeating: 65, count: 500_000)
    DispatchQueue(label: "writer").async {
      _ = try? page.withUnsafeBytes { try writeAll(of: $0, to: writing) }
      close(writing)
    }
    #expect(try SavedPageReader().read(descriptor: reading, named: "pipe") == page)
  }

  @Test func endlessInputIsCutOff() {
    let zero = open("/dev/zero", O_RDONLY)
    defer { close(zero) }
    let error = #expect(throws: SavedPageError.self) {
      try SavedPageReader(maximumBytes: 1_000_000).read(descriptor: zero, named: "standard input")
    }
    #expect(error?.problem == .tooLarge(bytes: nil, limit: 1_000_000))
  }

  @Test func waitingForInputEndsWithTheTask() async {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    defer {
      close(reading)
      close(writing)
    }
    let task = Task { try SavedPageReader().read(descriptor: reading, named: "standard input") }
    task.cancel()
    let error = await #expect(throws: SavedPageError.self) { try await task.value }
    #expect(error?.problem == .cancelled)
  }
}
