import PithCore

enum PlainDecoder {
  static func decode(_ bytes: [UInt8]) -> (text: [UInt8], encoding: CharacterEncoding) {
    if let text = String(validating: bytes, as: UTF8.self) {
      return (Array(text.utf8), CharacterEncoding(name: "utf-8", source: .validUTF8))
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 9 / 8)
    for byte in bytes {
      text.append(contentsOf: Array(String(UnicodeScalar(byte)).utf8))
    }
    return (text, CharacterEncoding(name: "windows-1252", source: .fallback))
  }
}
