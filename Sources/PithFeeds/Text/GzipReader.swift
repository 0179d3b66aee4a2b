internal import CZlib

/// Unpacks gzip data up to a limit.
enum GzipReader {
  /// What was unpacked.
  struct Result {
    var bytes: [UInt8]
    /// Whether more would follow: the limit was reached, or the data is damaged or cut off.
    var isTruncated: Bool
  }

  /// Whether bytes begin as gzip data does (RFC 1952, section 2.3.1).
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// - Returns: `nil` where nothing could be unpacked.
  static func unpack(_ bytes: [UInt8], limit: Int) -> Result? {
    var stream = z_stream()
    guard
      inflateInit2_(&stream, windowBitsOfGzip, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { inflateEnd(&stream) }
    var result = Result(bytes: [], isTruncated: false)
    let isSound = bytes.withUnsafeBufferPointer { input in
      // zlib takes a pointer to mutable bytes but doesn't write to them.
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(clamping: input.count)
      return inflateMembers(of: &stream, into: &result, limit: limit)
    }
    guard isSound || !result.bytes.isEmpty else { return nil }
    result.isTruncated = result.isTruncated || !isSound
    return result
  }

  /// The largest window, and 16 for a gzip header (zlib.h, `inflateInit2`).
  private static let windowBitsOfGzip: Int32 = 15 + 16
  private static let chunkBytes = 65_536

  /// Unpacks one member after the other, as `cat a.gz b.gz` writes them.
  ///
  /// - Returns: whether the data ended where it should, or the limit was reached.
  private static func inflateMembers(of stream: inout z_stream, into result: inout Result, limit: Int) -> Bool
  {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: chunkBytes) { chunk in
      while true {
        stream.next_out = chunk.baseAddress
        stream.avail_out = UInt32(chunk.count)
        let status = inflate(&stream, Z_NO_FLUSH)
        let count = chunk.count - Int(stream.avail_out)
        let room = limit - result.bytes.count
        result.bytes.append(contentsOf: chunk[..<min(count, room)])
        if count > room {
          result.isTruncated = true
          return true
        }
        switch status {
        case Z_OK: if count == 0, stream.avail_in == 0 { return false }
        case Z_STREAM_END:
          // Anything but another member is padding.
          guard stream.avail_in > 1, stream.next_in[0] == 0x1F, stream.next_in[1] == 0x8B,
            inflateReset(&stream) == Z_OK
          else { return true }
        default: return false
        }
      }
    }
  }
}
