package import PithCore

/// Reads a page's bytes as text: decides on the encoding and converts to UTF-8.
///
/// The order is that of the HTML Standard (byte order mark, HTTP header, `meta`, detection, windows-1252), but what
/// the bytes themselves say beyond doubt goes before what is declared: bytes that are valid UTF-8 with multi-byte
/// sequences are UTF-8, and bytes most of which make no sense as UTF-8 are not.
package enum PageDecoder {
  /// Where a text itself declares its encoding.
  package enum Declaration {
    /// In a `meta` element.
    case meta
    /// In an XML declaration.
    case xml
  }

  /// - Returns: valid UTF-8 without a byte order mark.
  package static func decode(
    _ bytes: [UInt8], contentType: String?, declaration: Declaration = .meta
  ) -> (text: [UInt8], encoding: CharacterEncoding) {
    bytes.withUnsafeBufferPointer { buffer in
      if let (encoding, length) = byteOrderMark(of: buffer) {
        let rest = UnsafeBufferPointer(rebasing: buffer[length...])
        return decode(rest, as: encoding, source: .byteOrderMark)
      }
      let survey = UTF8Survey(buffer)
      if survey.isValid { return (bytes, .init(name: "utf-8", source: .validUTF8)) }
      let (encoding, source) = decide(buffer, survey, contentType: contentType, declaration: declaration)
      if survey.isASCII, !encoding.isSevenBit, !encoding.isUTF16 {
        return (bytes, .init(name: encoding.rawValue, source: source))
      }
      return decode(buffer, as: encoding, source: source)
    }
  }

  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, as encoding: StandardEncoding, source: CharacterEncoding.Source
  ) -> (text: [UInt8], encoding: CharacterEncoding) {
    if let text = TextDecoder.decode(bytes, as: encoding) {
      return (text, .init(name: encoding.rawValue, source: source))
    }
    let text = TextDecoder.decode(bytes, as: .windows1252) ?? []
    return (text, .init(name: StandardEncoding.windows1252.rawValue, source: .fallback))
  }

  private static func decide(
    _ bytes: UnsafeBufferPointer<UInt8>, _ survey: UTF8Survey, contentType: String?, declaration: Declaration
  ) -> (StandardEncoding, CharacterEncoding.Source) {
    if survey.isBeyondDoubt { return (.utf8, .detection) }
    // A declaration that the bytes contradict is false.
    func isCredible(_ encoding: StandardEncoding) -> Bool {
      switch encoding {
      case .utf8: survey.isASCII || survey.isLikely
      case .utf16LE, .utf16BE: bytes.hasNUL
      default: true
      }
    }
    if let contentType, let encoding = CharsetParameter.encoding(in: contentType.utf8), isCredible(encoding) {
      return (encoding, .httpHeader)
    }
    if let encoding = undeclaredUTF16(bytes) { return (encoding, .detection) }
    let declared =
      switch declaration {
      case .meta: MetaPrescan.encoding(of: bytes)
      case .xml: XMLDeclaration.encoding(of: bytes)
      }
    if let declared, isCredible(declared) { return (declared, .meta) }
    if survey.isASCII {
      return hasJapaneseEscape(bytes) ? (.iso2022JP, .detection) : (.windows1252, .fallback)
    }
    if survey.isLikely { return (.utf8, .detection) }
    if let encoding = EncodingDetector.encoding(of: bytes) { return (encoding, .detection) }
    return (.windows1252, .fallback)
  }

  private static func byteOrderMark(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (encoding: StandardEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    return nil
  }

  /// UTF-16 without a byte order mark shows in the zero bytes beside the first `<`.
  static func undeclaredUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> StandardEncoding? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (UInt8(ascii: "<"), 0, 1..., 0): return .utf16LE
    case (0, UInt8(ascii: "<"), 0, 1...): return .utf16BE
    default: return nil
    }
  }

  /// Whether the escape sequence that starts Japanese text in ISO-2022-JP occurs.
  private static func hasJapaneseEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var reader = MarkupReader(bytes)
    while true {
      reader.position = reader.next(0x1B, from: reader.position) + 1
      guard reader.position < reader.end else { return false }
      if reader.has("$b", at: reader.position) || reader.has("$@", at: reader.position) { return true }
    }
  }
}

extension StandardEncoding {
  fileprivate var isUTF16: Bool { self == .utf16LE || self == .utf16BE }
}
