import CZlib
import Glibc

/// Tells whether records can be appended to a file: whether it ends with a whole record.
///
/// Looks for the beginning of the last gzip member from the end of the file, so that the cost doesn't grow with the archive.
struct ArchiveTail {
  /// Why nothing can be appended, in a sentence; `nil` where it can.
  let problem: String?

  /// The longest last member that is looked for, in bytes: a record holds at most the largest page, as it is sent.
  private static let longestMember = 256 << 20
  /// How much is read at first; each further try reads four times as much.
  private static let firstWindow = 1 << 16

  init(_ file: OpenFile) throws(SystemError) {
    var status = stat()
    try systemCall { fstat(file.descriptor, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      problem = "it is a pipe or a device, not a file; choose another name"
      return
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      problem = nil
      return
    }
    let start = try file.bytes(at: 0, count: GzipMember.sign.count)
    guard start == GzipMember.sign else {
      problem = "it is there already and is no .warc.gz archive; choose another name"
      return
    }
    var window = Self.firstWindow
    while true {
      let count = min(window, size, Self.longestMember)
      let bytes = try file.bytes(at: size - count, count: count)
      if Self.endsInRecord(bytes) {
        problem = nil
        return
      }
      if count == size || count == Self.longestMember { break }
      window *= 4
    }
    problem =
      "it is there already and doesn't end with a whole record, as when a run was killed while it wrote; "
      + "choose another name"
  }

  /// Whether a member with a record begins somewhere in the bytes and ends with them.
  private static func endsInRecord(_ bytes: [UInt8]) -> Bool {
    var start = bytes.count - 1
    while start >= 0 {
      // The third byte is the method, which is always 8 (RFC 1952, section 2.3.1).
      if bytes[start] == 0x1F, start + 2 < bytes.count, bytes[start + 1] == 0x8B, bytes[start + 2] == 8,
        isRecord(bytes[start...])
      {
        return true
      }
      start -= 1
    }
    return false
  }

  private static func isRecord(_ member: ArraySlice<UInt8>) -> Bool {
    guard let inflater = try? GzipInflater() else { return false }
    let prefix = Array("WARC/".utf8)
    var head: [UInt8] = []
    let end = try? inflater.inflate(member, isLast: true) { chunk in
      if head.count < prefix.count { head += chunk.prefix(prefix.count - head.count) }
    }
    return end == member.count && head == prefix
  }
}

extension OpenFile {
  /// The bytes at a place of the file; fewer where it ends before.
  func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let added = try bytes.withUnsafeMutableBufferPointer { (buffer) throws(SystemError) in
        let room = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        return try systemCall { pread(descriptor, room.baseAddress, room.count, off_t(offset + filled)) }
      }
      if added == 0 { break }
      filled += added
    }
    bytes.removeLast(count - filled)
    return bytes
  }
}
