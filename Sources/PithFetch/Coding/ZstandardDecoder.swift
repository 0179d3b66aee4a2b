internal import CZstd

/// Undoes Zstandard (RFC 8878).
enum ZstandardDecoder {
  /// The largest window that a decoder has to have room for, as a power of 2: 8 MB, says RFC 9659.
  private static let maximumWindowLog: Int32 = 23

  /// Takes all frames one after another.
  static func decode(_ body: [UInt8], into output: inout DecodedBody) throws(FetchError.Cause) {
    guard let context = ZSTD_createDCtx() else { throw .contentCoding("there is no memory left for it") }
    defer { ZSTD_freeDCtx(context) }
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, maximumWindowLog)
    var used = 0
    var isFull = false
    /// What is still to come of the frame, in bytes at least; 0 at its end.
    var missing = 0
    repeat {
      try output.append { buffer in
        body.withUnsafeBytes { bytes in
          var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: used)
          var chunk = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
          missing = ZSTD_decompressStream(context, &chunk, &input)
          used = input.pos
          isFull = chunk.pos == chunk.size
          return chunk.pos
        }
      }
      if ZSTD_isError(missing) != 0 { throw .contentCoding("its compressed data is broken") }
    } while used < body.count || isFull && missing > 0
    if missing > 0 { throw .truncatedBody }
  }
}
