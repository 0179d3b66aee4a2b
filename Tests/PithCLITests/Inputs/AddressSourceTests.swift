import Glibc
import Pith
import Testing

@testable import PithCLI

@Suite struct AddressSourceTests {
  private func addresses(_ source: AddressSource) async throws -> [String] {
    var addresses: [String] = []
    for try await address in source { addresses.append(address) }
    return addresses
  }

  @Test func givesTheCommandLineBeforeTheList() async throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("https://b.example/\nhttps://c.example/\n", to: "list")
    let source = AddressSource(addresses: ["https://a.example/"], listPath: list)
    #expect(
      try await addresses(source) == ["https://a.example/", "https://b.example/", "https://c.example/"])
  }

  @Test func leavesOutWhiteSpaceEmptyLinesAndRemarks() async throws {
    let folder = try TemporaryFolder()
    let list = try folder.write(
      "# from the wire\r\n\r\n  https://a.example/#top \t\r\n   # no\n\t\n", to: "list")
    #expect(try await addresses(AddressSource(addresses: [], listPath: list)) == ["https://a.example/#top"])
  }

  @Test func leavesOutTheByteOrderMarkOfAList() async throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("\u{FEFF}https://a.example/\n\u{FEFF}https://b.example/", to: "list")
    let remark = try folder.write("\u{FEFF}# from the wire\nhttps://a.example/", to: "remark")
    #expect(
      try await addresses(AddressSource(addresses: [], listPath: list))
        == ["https://a.example/", "\u{FEFF}https://b.example/"])
    #expect(try await addresses(AddressSource(addresses: [], listPath: remark)) == ["https://a.example/"])
  }

  @Test func namesTheLineThatIsNoText() async throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("https://a.example/\nb\0c\nhttps://d.example/\n", to: "list")
    var iterator = AddressSource(addresses: [], listPath: list).makeAsyncIterator()
    #expect(try await iterator.next() == "https://a.example/")
    let failure = await #expect(throws: StageFailure.self) { try await iterator.next() }
    #expect(failure?.detail.contains("line 2 is no text") == true)
  }

  @Test func countsWhatCanBeReadTwice() async throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("https://b.example/\n# no\nhttps://c.example/\n", to: "list")
    #expect(await AddressSource(addresses: ["https://a.example/"], listPath: list).count() == 3)
    #expect(await AddressSource(addresses: ["https://a.example/"], listPath: nil).count() == 1)
    #expect(await AddressSource(addresses: [], listPath: "-").count() == nil)
    #expect(await AddressSource(addresses: [], listPath: "/dev/zero").count() == nil)
    #expect(await AddressSource(addresses: [], listPath: folder.path("missing")).count() == nil)
  }

  @Test func givesTheCommandLineEvenIfTheListIsMissing() async throws {
    var iterator = AddressSource(addresses: ["https://a.example/"], listPath: "/nowhere/list")
      .makeAsyncIterator()
    #expect(try await iterator.next() == "https://a.example/")
    let failure = await #expect(throws: StageFailure.self) { try await iterator.next() }
    #expect(failure?.code == .fileNotFound)
    #expect(failure?.detail.contains("/nowhere/list") == true)
  }

  @Test func endsWhenTheTaskIsCancelledWhileAPipeIsSilent() async throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let reader = ChunkReader(descriptor: ends[0])
    defer { close(ends[1]) }
    let reading = Task { await reader.next() }
    reading.cancel()
    guard case .end = await reading.value else {
      Issue.record("a cancelled read gives the end of the input")
      return
    }
  }
}
