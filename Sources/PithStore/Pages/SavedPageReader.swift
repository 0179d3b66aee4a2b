import Glibc

/// Reads saved pages from files and from standard input.
public struct SavedPageReader: Sendable {
  /// The most bytes that a page may have. The default is 20 MB, as for pages that are fetched.
  public let maximumBytes: Int

  public init(maximumBytes: Int = 20_000_000) {
    // One less than the largest number, so that one more than the limit can be asked for.
    self.maximumBytes = min(maximumBytes, Int.max - 1)
  }

  /// The bytes of a regular file. Pipes and devices are refused, since reading them may never end.
  public func read(_ path: String) throws(SavedPageError) -> [UInt8] {
    let file = try open(path)
    let size = try size(of: file, path)
    guard size <= maximumBytes else {
      throw SavedPageError(path: path, problem: .tooLarge(bytes: size, limit: maximumBytes))
    }
    let reader = DescriptorReader(descriptor: file.descriptor, mayWait: false)
    return try checked(try read(reader, expecting: size, path), path)
  }

  /// The bytes of standard input up to its end, waiting for them.
  ///
  /// - Throws: `.cancelled` too, where the task is cancelled while it waits.
  public func readStandardInput() throws(SavedPageError) -> [UInt8] {
    try read(descriptor: 0, named: "standard input")
  }

  func read(descriptor: Int32, named name: String) throws(SavedPageError) -> [UInt8] {
    try checked(try read(DescriptorReader(descriptor: descriptor, mayWait: true), expecting: nil, name), name)
  }

  private func open(_ path: String) throws(SavedPageError) -> OpenFile {
    do {
      // Opening a pipe would wait for its writer without O_NONBLOCK, which has no effect on regular files.
      return try OpenFile(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    } catch {
      throw SavedPageError(path: path, error)
    }
  }

  private func size(of file: OpenFile, _ path: String) throws(SavedPageError) -> Int {
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw SavedPageError(path: path, SystemError.last) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR: throw SavedPageError(path: path, problem: .isFolder)
    default: throw SavedPageError(path: path, problem: .notAFile)
    }
  }

  private func read(_ reader: DescriptorReader, expecting size: Int?, _ name: String) throws(SavedPageError)
    -> [UInt8]
  {
    do {
      return try reader.read(atMost: maximumBytes, expecting: size)
    } catch {
      throw SavedPageError(path: name, error)
    }
  }

  private func checked(_ bytes: [UInt8], _ name: String) throws(SavedPageError) -> [UInt8] {
    guard bytes.count <= maximumBytes else {
      throw SavedPageError(path: name, problem: .tooLarge(bytes: nil, limit: maximumBytes))
    }
    guard !bytes.allSatisfy(\.isHTMLSpace) else { throw SavedPageError(path: name, problem: .empty) }
    if let program = Packing.program(thatUnpacks: bytes) {
      throw SavedPageError(path: name, problem: .packed(by: program))
    }
    return bytes
  }
}

extension UInt8 {
  /// ASCII white space as in HTML.
  fileprivate var isHTMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
}
