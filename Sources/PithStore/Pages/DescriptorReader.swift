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
    var bytes = [UInt8](repeating: 0, count: min(capacity, limit + 1))
    var count = 0
    while count <= limit {
      if count == bytes.count {
        bytes += [UInt8](repeating: 0, count: min(bytes.count, limit + 1 - bytes.count))
      }
      if mayWait { try wait() }
      let added = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(SystemError) in
        let room = UnsafeMutableBufferPointer(rebasing: buffer[count...])
        return try systemCall { Glibc.read(descriptor, room.baseAddress, room.count) }
      }
      if added == 0 { break }
      count += added
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private func wait() throws(SystemError) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while try systemCall({ poll(&request, 1, Self.patienceMilliseconds) }) == 0 {
      if Task.isCancelled { throw SystemError(number: ECANCELED) }
    }
  }
}
