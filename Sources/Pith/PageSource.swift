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

  /// Pages to fetch, by their addresses. The sequence may be lazy and of any length.
  public static func addresses(_ addresses: some Sequence<String> & Sendable) -> PageSource {
    PageSource(.addresses) {
      var iterator = addresses.makeIterator()
      var index = 0
      return AsyncIterator {
        guard let address = iterator.next() else { return nil }
        defer { index += 1 }
        return .page(PageRequest(.url(address), index: index))
      }
    }
  }

  /// Pages to fetch, by their addresses, which may come slowly and without end.
  ///
  /// A sequence that throws ends the run; see `Pipeline.run`.
  public static func addresses<Addresses: AsyncSequence & Sendable>(_ addresses: Addresses) -> PageSource
  where Addresses.Element == String {
    PageSource(.addresses) {
      var iterator = addresses.makeAsyncIterator()
      var index = 0
      return AsyncIterator {
        guard let address = try await iterator.next() else { return nil }
        defer { index += 1 }
        return .page(PageRequest(.url(address), index: index))
      }
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
