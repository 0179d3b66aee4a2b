import Glibc
import Pith

/// The addresses to fetch: those of the command line, then those of a list, read as the run asks for them.
///
/// A list has one address a line. White space around it, empty lines and lines that begin with `#` are left out.
/// A list that cannot be read is thrown as a `StageFailure` once the command line's addresses were given.
struct AddressSource: AsyncSequence {
  let addresses: [String]
  /// A path, `-` for standard input; `nil` for no list.
  let listPath: String?

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(addresses: addresses[...], listPath: listPath)
  }

  /// How many addresses there are; `nil` where only reading the list once tells, as from a pipe, or where it cannot be read.
  func count() async -> Int? {
    guard let listPath else { return addresses.count }
    guard listPath != "-", FileKind(listPath) == .file else { return nil }
    var count = 0
    do {
      for try await _ in self {
        if Task.isCancelled { return nil }
        count += 1
      }
    } catch {
      return nil
    }
    return count
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var addresses: ArraySlice<String>
    fileprivate let listPath: String?
    private var reader: ChunkReader?
    private var lines = LineSplitter()
    private var lineNumber = 0

    fileprivate init(addresses: ArraySlice<String>, listPath: String?) {
      self.addresses = addresses
      self.listPath = listPath
    }

    mutating func next() async throws -> String? {
      if let address = addresses.popFirst() { return address }
      guard let listPath else { return nil }
      let reader = try reader ?? Self.open(listPath)
      self.reader = reader
      while true {
        while let line = lines.next() {
          lineNumber += 1
          guard line.count < LineSplitter.longestLine, !line.contains(0) else {
            throw AddressSource.notAList(listPath, line: lineNumber)
          }
          let text = lineNumber == 1 && line.starts(with: Self.byteOrderMark) ? line.dropFirst(3) : line
          if let address = AddressSource.address(in: text) { return address }
        }
        guard !lines.isAtEnd else { return nil }
        switch await reader.next() {
        case .bytes(let bytes): lines.append(bytes)
        case .end: lines.end()
        case .fault(let errno): throw AddressSource.fault(listPath, errno: errno)
        }
      }
    }

    /// U+FEFF, with which some editors begin text files.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func open(_ path: String) throws(StageFailure) -> ChunkReader {
      guard path != "-" else { return ChunkReader(descriptor: STDIN_FILENO) }
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw AddressSource.fault(path, errno: errno) }
      return ChunkReader(descriptor: descriptor)
    }
  }

  /// The address in a line of a list; `nil` for a line that holds none.
  static func address(in line: some Collection<UInt8>) -> String? {
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }
    let start = line.drop(while: isSpace)
    guard let first = start.first, first != UInt8(ascii: "#") else { return nil }
    var bytes = Array(start)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func notAList(_ path: String, line: Int) -> StageFailure {
    let name = path == "-" ? "standard input" : path
    return StageFailure(
      stage: .input, code: .notReadable,
      detail:
        "\(name) is no list of addresses (line \(line) is no text); name a text file with one address a line")
  }

  private static func fault(_ path: String, errno: Int32) -> StageFailure {
    let name = path == "-" ? "standard input" : path
    let reason = String(cString: strerror(errno))
    return StageFailure(
      stage: .input, code: errno == ENOENT ? .fileNotFound : .notReadable,
      detail:
        "the list of addresses \(name) cannot be read (\(reason)); name a text file with one address a line")
  }
}
