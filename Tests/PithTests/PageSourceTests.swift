import Pith
import Testing

@Suite struct PageSourceTests {
  private func inputs(of source: PageSource, atMost limit: Int = 10) async throws -> [PageRequest] {
    var requests: [PageRequest] = []
    for try await input in source.prefix(limit) { requests.append(input.request) }
    return requests
  }

  @Test func numbersAddressesInTheirOrder() async throws {
    let requests = try await inputs(of: .addresses(["https://a.example/", "https://b.example/"]))
    #expect(requests.map(\.source) == [.url("https://a.example/"), .url("https://b.example/")])
    #expect(requests.map(\.index) == [0, 1])
  }

  @Test func anAddressThatCameBeforeIsARepetition() async throws {
    let addresses = [
      "https://a.example/", "https://a.example/b", "HTTPS://A.example:443/#top",
      "https://a.example/?utm_source=x",
      "no address", "no address",
    ]
    var repeated: [Int] = []
    for try await input in PageSource.addresses(addresses) {
      if case .repetition(let request) = input { repeated.append(request.index) }
    }
    #expect(repeated == [2, 3])
  }

  @Test func asksAnEndlessSequenceForNoMoreThanIsWanted() async throws {
    struct Endless: Sequence, IteratorProtocol {
      var position = 0

      mutating func next() -> String? {
        defer { position += 1 }
        return "https://a.example/\(position)"
      }
    }
    let requests = try await inputs(of: .addresses(Endless()), atMost: 3)
    #expect(requests.map(\.source.description) == (0..<3).map { "https://a.example/\($0)" })
  }

  @Test func takesAddressesThatComeOneByOne() async throws {
    let (addresses, continuation) = AsyncStream.makeStream(of: String.self)
    continuation.yield("https://a.example/")
    continuation.finish()
    #expect(try await inputs(of: .addresses(addresses)).map(\.source) == [.url("https://a.example/")])
  }

  @Test func passesTheErrorOfASequenceOn() async throws {
    struct Broken: Error {}
    let addresses = AsyncThrowingStream<String, any Error> { $0.finish(throwing: Broken()) }
    await #expect(throws: Broken.self) { try await inputs(of: .addresses(addresses)) }
  }

  @Test func givesSavedPagesTheirAddress() async throws {
    let requests = try await inputs(of: .saved(["-"], address: "https://a.example/story"))
    #expect(requests == [PageRequest(.standardInput, address: "https://a.example/story")])
  }

  @Test func beginsAnewForEachRun() async throws {
    let source = PageSource.addresses(["https://a.example/"])
    #expect(try await inputs(of: source) == inputs(of: source))
  }
}
