import Glibc

/// Reads a file descriptor to its end.
struct DescriptorReader {
  /// How much room there is at first for content of unknown size.
  private static let initialCapacity = 65536
  /// How long to wait for bytes before looking whether the task is cancelled.
  private static let patienceMilliseconds: Int32 = 100

  let descriptor: Int32
  /// Whether bytes may be long in coming, as from a pipe or a terminal.
  let mayWait: Bool

  /// All bytes, or where there are more than the limit the first of them, one more than that.
  ///
  /// - Parameter size: how many bytes there are as far as known.
  /// - Throws: `ECANCELED` where the task is cancelled while it waits.
  func read(atMost limit: Int, expecting size: Int? = nil) throws(SystemError) -> [UInt8] {
    // One more than expected, so that the end is seen without growing for it.
    let capacity = size.map { $0 + 1 } ?? Self.initialCapacity
    var (bytes, isAtEnd) = try readPart(atMost: min(capacity, limit + 1))
    while !isAtEnd, bytes.count <= limit {
      let part = try readPart(atMost: min(bytes.count, limit + 1 - bytes.count))
      bytes += part.bytes
      isAtEnd = part.isAtEnd
    }
    return bytes
  }

  /// The next bytes, into memory that isn't cleared before, and whether they are the last.
  private func readPart(atMost room: Int) throws(SystemError) -> (bytes: [UInt8], isAtEnd: Bool) {
    var failure: SystemError?
    var isAtEnd = false
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      do throws(SystemError) {
        while count < room, !isAtEnd {
          if mayWait { try wait() }
          let free = UnsafeMutableBufferPointer(rebasing: buffer[count...])
          let added = try systemCall { Glibc.read(descriptor, free.baseAddress, free.count) }
          count += added
          isAtEnd = added == 0
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return (bytes, isAtEnd)
  }

  private func wait() throws(SystemError) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while try systemCall({ poll(&request, 1, Self.patienceMilliseconds) }) == 0 {
      if Task.isCancelled { throw SystemError(number: ECANCELED) }
    }
  }
}
