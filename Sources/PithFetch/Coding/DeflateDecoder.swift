internal import CZlib

/// Undoes gzip (RFC 1952) and deflate (RFC 1950, and RFC 1951 as many servers send it).
enum DeflateDecoder {
  /// What zlib is told to expect, by its "window bits": its own format, none around the data, gzip's.
  private enum Wrapping: Int32 {
    case zlib = 15
    case none = -15
    case gzip = 31
  }

  private static let gzipSign: [UInt8] = [0x1F, 0x8B]

  /// Takes all members one after another. What follows the last and is none, as padding, is left out, as browsers do.
  static func decodeGzip(_ body: [UInt8], into output: inout DecodedBody) throws(FetchError.Cause) {
    var rest = body[...]
    repeat {
      let used = try inflate(rest, .gzip, into: &output)
      rest = rest.dropFirst(used)
    } while rest.starts(with: gzipSign)
  }

  static func decodeDeflate(_ body: [UInt8], into output: inout DecodedBody) throws(FetchError.Cause) {
    _ = try inflate(body[...], hasZlibHeader(body) ? .zlib : .none, into: &output)
  }

  /// RFC 1950, section 2.2: the method is 8, and the first two bytes are a multiple of 31.
  private static func hasZlibHeader(_ body: [UInt8]) -> Bool {
    body.count >= 2 && body[0] & 15 == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
  }

  /// Decompresses one stream.
  ///
  /// - Returns: how many bytes it took.
  private static func inflate(
    _ body: ArraySlice<UInt8>, _ wrapping: Wrapping, into output: inout DecodedBody
  ) throws(FetchError.Cause) -> Int {
    var stream = z_stream()
    guard pith_inflate_init(&stream, wrapping.rawValue) == Z_OK else {
      throw .contentCoding("there is no memory left for it")
    }
    defer { inflateEnd(&stream) }
    var input = Array(body)
    let total = input.count
    var code = Z_OK
    while code == Z_OK {
      let used = Int(stream.total_in)
      try output.append { buffer in
        input.withUnsafeMutableBufferPointer { bytes in
          stream.next_in = bytes.baseAddress.map { $0 + used }
          stream.avail_in = UInt32(clamping: total - used)
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(buffer.count)
          code = CZlib.inflate(&stream, Z_NO_FLUSH)
          return buffer.count - Int(stream.avail_out)
        }
      }
    }
    switch code {
    case Z_STREAM_END: return Int(stream.total_in)
    // All of the input is used and there is room for more output.
    case Z_BUF_ERROR: throw .truncatedBody
    default: throw .contentCoding("its compressed data is broken")
    }
  }
}
