internal import CBrotli

/// Undoes Brotli (RFC 7932).
enum BrotliDecoder {
  /// Takes one stream; what follows it is left out.
  static func decode(_ body: [UInt8], into output: inout DecodedBody) throws(FetchError.Cause) {
    guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else {
      throw .contentCoding("there is no memory left for it")
    }
    defer { BrotliDecoderDestroyInstance(decoder) }
    var availableInput = body.count
    var result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT
    while result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT {
      let used = body.count - availableInput
      try output.append { buffer in
        body.withUnsafeBufferPointer { bytes in
          var nextInput = bytes.baseAddress.map { $0 + used }
          var nextOutput = buffer.baseAddress
          var availableOutput = buffer.count
          result = BrotliDecoderDecompressStream(
            decoder, &availableInput, &nextInput, &availableOutput, &nextOutput, nil)
          return buffer.count - availableOutput
        }
      }
    }
    switch result {
    case BROTLI_DECODER_RESULT_SUCCESS: return
    case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: throw .truncatedBody
    default: throw .contentCoding("its compressed data is broken")
    }
  }
}
