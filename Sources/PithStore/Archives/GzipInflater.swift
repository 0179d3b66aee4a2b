import CZlib
import Glibc

/// Decompresses one gzip member, piece by piece.
final class GzipInflater {
  /// Why a member cannot be decompressed.
  enum Fault: Error {
    case isDamaged
    case endsEarly
  }

  /// Keeps its place, which zlib remembers.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  /// How much is decompressed at a time, in bytes.
  private static let chunkSize = 65_536

  init() throws(SystemError) {
    stream.initialize(to: z_stream())
    let code = inflateInit2_(
      stream, GzipMember.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw SystemError(number: ENOMEM) }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Decompresses the next piece of the member.
  ///
  /// - Parameters:
  ///   - isLast: whether no piece follows.
  ///   - take: gets what came out.
  /// - Returns: how much of the piece belonged to the member, once that has ended; `nil` where it goes on.
  func inflate(
    _ piece: ArraySlice<UInt8>, isLast: Bool, _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(Fault) -> Int? {
    var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
    var code = Z_OK
    let used = piece.withUnsafeBufferPointer { bytes in
      // zlib takes the pointer as one to variable bytes, and doesn't change them.
      stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      stream.pointee.avail_in = UInt32(clamping: bytes.count)
      repeat {
        chunk.withUnsafeMutableBufferPointer { buffer in
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(buffer.count)
          code = CZlib.inflate(stream, Z_NO_FLUSH)
          let count = buffer.count - Int(stream.pointee.avail_out)
          if count > 0 { take(UnsafeBufferPointer(rebasing: buffer[..<count])) }
        }
      } while code == Z_OK && (stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0)
      return bytes.count - Int(stream.pointee.avail_in)
    }
    switch code {
    case Z_STREAM_END: return used
    case Z_OK, Z_BUF_ERROR:
      if isLast { throw .endsEarly }
      return nil
    default: throw .isDamaged
    }
  }
}
