/// The pages of a run, in order, each asked for when the run has room for it.
public struct PageSource: AsyncSequence, Sendable {
  public typealias Element = PageInput

  /// What the pages are, which decides how many are taken at a time.
  enum Kind: Sendable {
    case addresses
    case saved
  }

  let kind: Kind
  private let makeNext: @Sendable () -> AsyncIterator

  private init(_ kind: Kind, _ makeNext: @escaping @Sendable () -> AsyncIterator) {
    self.kind = kind
    self.makeNext = makeNext
  }

  /// Pages to fetch, by their addresses. The sequence may be lazy. What another spelling of an earlier address is
  /// (`AddressIdentity`) is a repetition; to know it, some 20 bytes are kept of each.
  public static func addresses(_ addresses: some Sequence<String> & Sendable) -> PageSource {
    PageSource(.addresses) {
      var iterator = addresses.makeIterator()
      var requests = AddressRequests()
      return AsyncIterator { iterator.next().map { requests.input($0) } }
    }
  }

  /// Pages to fetch, by their addresses, which may come slowly; repetitions as above.
  ///
  /// A sequence that throws ends the run; see `Pipeline.run`.
  public static func addresses<Addresses: AsyncSequence & Sendable>(_ addresses: Addresses) -> PageSource
  where Addresses.Element == String {
    PageSource(.addresses) {
      var iterator = addresses.makeAsyncIterator()
      var requests = AddressRequests()
      return AsyncIterator { try await iterator.next().map { requests.input($0) } }
    }
  }

  /// Saved pages: files, folders with all the pages in them, `-` for standard input. See `PageFinder`.
  ///
  /// - Parameter address: the address that the pages are said to have.
  public static func saved(_ paths: [String], address: String? = nil) -> PageSource {
    PageSource(.saved) {
      var iterator = PageFinder(paths, address: address).makeIterator()
      return AsyncIterator { iterator.next() }
    }
  }

  public func makeAsyncIterator() -> AsyncIterator { makeNext() }

  public struct AsyncIterator: AsyncIteratorProtocol {
    private let advance: () async throws -> PageInput?

    fileprivate init(_ advance: @escaping () async throws -> PageInput?) {
      self.advance = advance
    }

    public mutating func next() async throws -> PageInput? { try await advance() }
  }
}

/// Makes requests of addresses, and knows those that came before.
private struct AddressRequests {
  private var count = 0
  /// The hashes of the addresses so far: the addresses of a long list would fill the memory.
  private var seen: Set<Int> = []

  mutating func input(_ address: String) -> PageInput {
    let request = PageRequest(.url(address), index: count)
    count += 1
    // What is no address fails by itself, each time.
    guard let identity = AddressIdentity(address) else { return .page(request) }
    return seen.insert(identity.hashValue).inserted ? .page(request) : .repetition(request)
  }
}
