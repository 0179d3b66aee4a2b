import CZlib
import Glibc

/// Writes gzip members (RFC 1952).
enum GzipMember {
  /// zlib's "window bits" for gzip around the data, with its largest window.
  static let windowBits: Int32 = 31
  /// What zlib itself has by default.
  private static let memoryLevel: Int32 = 8
  static let sign: [UInt8] = [0x1F, 0x8B]

  /// Compresses some bytes into a member of their own.
  static func compressed(_ parts: [UInt8]...) throws(SystemError) -> [UInt8] {
    var stream = z_stream()
    let code = deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw SystemError(number: ENOMEM) }
    defer { deflateEnd(&stream) }
    let count = parts.reduce(0) { $0 + $1.count }
    let bound = Int(deflateBound(&stream, uLong(count)))
    return [UInt8](unsafeUninitializedCapacity: bound) { buffer, written in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(clamping: bound)
      for (index, part) in parts.enumerated() {
        part.withUnsafeBufferPointer { bytes in
          // zlib takes the pointer as one to variable bytes, and doesn't change them.
          stream.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
          stream.avail_in = UInt32(clamping: bytes.count)
          _ = deflate(&stream, index == parts.count - 1 ? Z_FINISH : Z_NO_FLUSH)
        }
      }
      written = Int(stream.total_out)
    }
  }
}
