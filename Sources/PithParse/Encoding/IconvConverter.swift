import Glibc

/// One conversion to UTF-8 by the C library.
struct IconvConverter: ~Copyable {
  private let descriptor: iconv_t
  private let name: String

  /// `nil` where the system doesn't have the conversion.
  init?(from name: String) {
    guard let descriptor = iconv_open("UTF-8", name), descriptor != iconv_t(bitPattern: -1) else {
      return nil
    }
    self.descriptor = descriptor
    self.name = name
  }

  deinit {
    iconv_close(descriptor)
  }

  func convert(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    // iconv takes a pointer to mutable bytes but doesn't write to them.
    var input = UnsafeMutableRawPointer(mutating: bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    var inputLeft = bytes.count
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { chunk in
      func run(_ step: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, UnsafeMutablePointer<Int>) -> Int)
        -> Int
      {
        var output = chunk.baseAddress
        var outputLeft = chunk.count
        let result = step(&output, &outputLeft)
        text.append(contentsOf: UnsafeRawBufferPointer(chunk)[..<(chunk.count - outputLeft)])
        return result
      }
      while inputLeft > 0 {
        let result = run { iconv(descriptor, &input, &inputLeft, $0, $1) }
        guard result == -1, errno != E2BIG, inputLeft > 0 else { continue }
        let position = bytes.count - inputLeft
        text += replacement(at: position, of: bytes)
        let skipped = brokenLength(at: position, of: bytes)
        input = input.map { $0 + skipped }
        inputLeft -= skipped
      }
      // Some encodings hold a character back, to join it with a mark that may follow.
      _ = run { iconv(descriptor, nil, nil, $0, $1) }
    }
    return text
  }

  private func replacement(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    // The Encoding Standard reads the byte as Windows does.
    name == "GB18030" && bytes[index] == 0x80 ? Array("€".utf8) : TextDecoder.replacementCharacter
  }

  /// A lead byte takes a byte that it cannot go with along, except an ASCII character, which may be markup.
  private func brokenLength(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes[index] > 0x80, index + 1 < bytes.count, bytes[index + 1] >= 0x80 else { return 1 }
    return 2
  }
}
