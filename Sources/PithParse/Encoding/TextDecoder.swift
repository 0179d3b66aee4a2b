import Glibc

/// Turns bytes of any encoding into UTF-8. What cannot be read becomes U+FFFD.
enum TextDecoder {
  /// The text as UTF-8; `nil` where the system lacks the conversion.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, as encoding: StandardEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8:
      // Swift replaces each maximal part of a broken sequence, as the Encoding Standard wants it.
      return Array(String(decoding: bytes, as: UTF8.self).utf8)
    case .utf16LE, .utf16BE:
      return decodeUTF16(bytes, isBigEndian: encoding == .utf16BE)
    default:
      if let table = SingleByteTable.table(of: encoding) { return table.decode(bytes) }
      guard let name = encoding.iconvName, let converter = IconvConverter(from: name) else { return nil }
      return converter.convert(bytes)
    }
  }

  private static func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, isBigEndian: Bool) -> [UInt8] {
    let units = (0..<bytes.count / 2).lazy.map { index in
      let first = UInt16(bytes[2 * index])
      let second = UInt16(bytes[2 * index + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var text = Array(String(decoding: units, as: UTF16.self).utf8)
    if !bytes.count.isMultiple(of: 2) { text += replacementCharacter }
    return text
  }

  /// U+FFFD in UTF-8.
  static let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]
}

/// The UTF-8 sequences of a single-byte encoding's upper half.
struct SingleByteTable: Sendable {
  private let sequences: [[UInt8]]

  /// The table of an encoding; `nil` for encodings of several bytes a character.
  static func table(of encoding: StandardEncoding) -> SingleByteTable? {
    tables[encoding == .iso8859_8I ? .iso8859_8 : encoding]
  }

  private static let tables = SingleByteIndex.scalars.mapValues { scalars in
    SingleByteTable(sequences: scalars.unicodeScalars.map { Array(String($0).utf8) })
  }

  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    var index = 0
    while index < bytes.count {
      let end = bytes.endOfASCII(from: index)
      text.append(contentsOf: bytes[index..<end])
      guard end < bytes.count else { break }
      text.append(contentsOf: sequences[Int(bytes[end]) - 0x80])
      index = end + 1
    }
    return text
  }
}

extension StandardEncoding {
  /// glibc's name for its table that is nearest to the Encoding Standard's. They differ in a few private-use and
  /// vendor rows (EUC-JP rows 89 to 92, seven pairs of GB18030).
  fileprivate var iconvName: String? {
    switch self {
    case .gbk, .gb18030: "GB18030"
    case .big5: "BIG5-HKSCS"
    case .eucJP: "EUC-JP-MS"
    case .iso2022JP: "ISO-2022-JP-3"
    case .shiftJIS: "CP932"
    case .eucKR: "UHC"
    default: nil
    }
  }
}

/// One conversion to UTF-8 by the C library.
private struct IconvConverter: ~Copyable {
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
