import Synchronization
import Testing

@testable import Pith

@Suite struct AMPStageTests {
  /// Gives pages by their addresses, and keeps what was asked for.
  private final class Shelf: Stage {
    private let pages: [String: Result<String, StageExit>]
    private let finalAddresses: [String: String]
    let requests = Mutex<[PageRequest]>([])

    init(_ pages: [String: Result<String, StageExit>], finalAddresses: [String: String] = [:]) {
      self.pages = pages
      self.finalAddresses = finalAddresses
    }

    func run(_ request: PageRequest) async throws(StageExit) -> FetchedPage {
      requests.withLock { $0.append(request) }
      let address = request.way.last ?? request.source.description
      guard let page = pages[address] else { throw .failed(Self.failure(.notFound)) }
      var fetched = FetchedPage(
        request: request, bytes: Array(try page.get().utf8), url: finalAddresses[address] ?? address)
      fetched.validators = PageValidators(entityTag: address)
      return fetched
    }

    static func failure(_ code: FailureCode) -> StageFailure {
      StageFailure(stage: .fetch, code: code, detail: "x")
    }
  }

  private static let address = "https://news.example/a/amp"
  private static let canonical = "https://news.example/a"

  private func page(_ address: String = Self.address, of shelf: Shelf, isOn: Bool = true) async throws
    -> FetchedPage
  {
    let request = PageRequest(.url(address), validators: PageValidators(entityTag: "old"), index: 3)
    return try await AMPStage(shelf, parser: HTMLParser(), isOn: isOn).run(request)
  }

  private static func amp(_ canonical: String) -> Result<String, StageExit> {
    .success("<html amp><head><link rel=canonical href=\"\(canonical)\"></head><p>AMP")
  }

  @Test("The canonical page is taken, as the answer to the request for the AMP page")
  func canonicalPage() async throws {
    let shelf = Shelf([Self.address: Self.amp("/a"), Self.canonical: .success("<html><p>Canonical")])
    let page = try await page(of: shelf)
    #expect(page.url == Self.canonical)
    #expect(page.request.source == .url(Self.address) && page.request.index == 3 && page.request.way.isEmpty)
    #expect(page.warnings.isEmpty)
    // The next request goes to the AMP page again.
    #expect(page.validators.entityTag == Self.address)
    let requests = shelf.requests.withLock { $0 }
    #expect(requests.map(\.way) == [[], [Self.address, Self.canonical]])
    #expect(requests.map(\.validators?.entityTag) == ["old", nil])
  }

  @Test("A page whose canonical page is an AMP page too leads no further")
  func oneHop() async throws {
    let shelf = Shelf([
      Self.address: Self.amp("/a"), Self.canonical: Self.amp("/b"),
      "https://news.example/b": .success("<p>B"),
    ])
    #expect(try await page(of: shelf).url == Self.canonical)
    #expect(shelf.requests.withLock { $0.count } == 2)
  }

  @Test(
    "Nothing is asked for where there is no other page",
    arguments: [
      "/a/amp", "https://news.example/a/amp?utm_source=x#top", "", "mailto:desk@news.example", "javascript:a",
    ])
  func noOtherPage(_ reference: String) async throws {
    let shelf = Shelf([Self.address: Self.amp(reference)])
    let page = try await page(of: shelf)
    #expect(page.url == Self.address && page.warnings.isEmpty)
    #expect(shelf.requests.withLock { $0.count } == 1)
  }

  @Test("Nor for a page that is no AMP page, nor where it isn't wanted")
  func off() async throws {
    let plain = Shelf([
      Self.address: .success("<html><link rel=canonical href=/a><p>x"), Self.canonical: .success("<p>y"),
    ])
    #expect(try await page(of: plain).url == Self.address)
    let unwanted = Shelf([Self.address: Self.amp("/a"), Self.canonical: .success("<p>y")])
    #expect(try await page(of: unwanted, isOn: false).url == Self.address)
  }

  @Test("Where the canonical page cannot be had, the AMP page is taken, and says so")
  func failedCanonicalPage() async throws {
    let skip = StageExit.skipped(SkipReason(stage: .fetch, code: .robots, detail: "x"))
    let shelves = [
      Shelf([Self.address: Self.amp("/a")]),
      Shelf([Self.address: Self.amp("/a"), Self.canonical: .failure(skip)]),
      // It redirects to the AMP page.
      Shelf(
        [Self.address: Self.amp("/a"), Self.canonical: Self.amp("/a")],
        finalAddresses: [Self.canonical: Self.address]),
    ]
    for shelf in shelves {
      let page = try await page(of: shelf)
      #expect(page.url == Self.address)
      #expect(page.warnings == [.ampPage])
      #expect(shelf.requests.withLock { $0.count } == 2)
    }
  }

  @Test(
    "A run that was cancelled, or that cannot be recorded, is no reason to take the AMP page",
    arguments: [
      FailureCode.cancelled, .notRecorded,
    ])
  func endedRun(_ code: FailureCode) async throws {
    let shelf = Shelf([Self.address: Self.amp("/a"), Self.canonical: .failure(.failed(Shelf.failure(code)))])
    let exit = await #expect(throws: StageExit.self) { try await page(of: shelf) }
    guard case .failed(let failure) = exit else {
      Issue.record("it is a failure")
      return
    }
    #expect(failure.code == code)
  }

  @Test("The AMP page stands by where the canonical page turns out to hold no article")
  func substitute() async throws {
    let shelf = Shelf([Self.address: Self.amp("/a"), Self.canonical: .success("<title>Sign in</title>")])
    let page = try await page(of: shelf)
    #expect(page.substitutes.map(\.url) == [Self.address])
    #expect(page.substitutes.map(\.warnings) == [[.ampPage]])
  }
}
