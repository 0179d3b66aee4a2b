/// Resolves character references (`&amp;`, `&#8212;`) as the HTML Standard does.
///
/// libxml2 knows the 253 names of HTML 4, wants every semicolon, and takes `&#150;` for a control character; browsers
/// know 2,231 names, forgive 106 of them the semicolon, and read `&#150;` in windows-1252.
package enum CharacterReference {
  /// What a reference stands for and how many bytes it takes.
  package struct Match {
    /// UTF-8.
    package let text: String
    /// The bytes from the `&` to the end of the reference.
    package let length: Int
  }

  /// Resolves the reference at the start of some bytes, which is a `&`.
  ///
  /// - Parameter isInAttribute: whether the text is an attribute's value. There, `&copy=1` is part of a query.
  /// - Returns: `nil` for a `&` that stands for itself.
  package static func match(_ bytes: UnsafeBufferPointer<UInt8>, isInAttribute: Bool) -> Match? {
    guard bytes.count > 2 else { return nil }
    return bytes[1] == UInt8(ascii: "#") ? numeric(bytes) : named(bytes, isInAttribute: isInAttribute)
  }

  private static func numeric(_ bytes: UnsafeBufferPointer<UInt8>) -> Match? {
    let isHexadecimal = bytes[2] | 0x20 == UInt8(ascii: "x")
    let radix: UInt32 = isHexadecimal ? 16 : 10
    let start = isHexadecimal ? 3 : 2
    var index = start
    var value: UInt32 = 0
    while index < bytes.count, let digit = bytes[index].digitValue, digit < radix {
      value = min(value * radix + digit, 0x11_0000)
      index += 1
    }
    guard index > start else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return Match(text: text(ofCodePoint: value), length: index)
  }

  /// The text of a numeric reference; empty for control characters, which no text needs.
  private static func text(ofCodePoint value: UInt32) -> String {
    if (0x80...0x9F).contains(value) { return String(windows1252[Int(value - 0x80)]) }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    let isControl = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D
    return isControl || value == 0x7F || value & 0xFFFE == 0xFFFE ? "" : String(scalar)
  }

  private static func named(_ bytes: UnsafeBufferPointer<UInt8>, isInAttribute: Bool) -> Match? {
    var end = 1
    while end < bytes.count, end <= longestName, bytes[end].isASCIIAlphanumeric { end += 1 }
    guard end > 1 else { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: ";"),
      let text = NamedCharacterTable.standard.text(of: UnsafeBufferPointer(rebasing: bytes[1..<end]))
    {
      return Match(text: text, length: end + 1)
    }
    var length = min(end, longestNameWithoutSemicolon + 1)
    while length > 2 {
      let name = UnsafeBufferPointer(rebasing: bytes[1..<length])
      if namesWithoutSemicolon.contains(String(decoding: name, as: UTF8.self)),
        let text = NamedCharacterTable.standard.text(of: name)
      {
        if isInAttribute, length < bytes.count {
          let next = bytes[length]
          if next == UInt8(ascii: "=") || next.isASCIIAlphanumeric { return nil }
        }
        return Match(text: text, length: length)
      }
      length -= 1
    }
    return nil
  }

  private static let longestName = 31
  private static let longestNameWithoutSemicolon = 6

  private static let namesWithoutSemicolon = Set(
    NamedCharacters.namesWithoutSemicolon.split(separator: " ").map(String.init))

  private static let windows1252 = Array((SingleByteIndex.scalars[.windows1252] ?? "").unicodeScalars)
}

extension UInt8 {
  fileprivate var isASCIIAlphanumeric: Bool {
    isASCIILetter || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
  }

  /// The value as a hexadecimal digit.
  fileprivate var digitValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
