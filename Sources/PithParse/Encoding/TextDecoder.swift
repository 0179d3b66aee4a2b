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
