/// Reads JSON the way it is found in web pages.
///
/// 62 of the 2,325 JSON-LD scripts in our corpora are not JSON by RFC 8259: raw line breaks in strings, commas before
/// a closing bracket, comments or CDATA marks around it, an end that is missing. All of these are read here, which is why
/// the standard decoder isn't used. What can't be read ends the reading; what was read before is kept.
package struct JSONReader {
  /// Values that are nested deeper end the reading.
  static let maximumDepth = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// The first value in a text; `nil` where there is none.
  package static func value(in bytes: [UInt8]) -> JSONValue? {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(bytes: buffer)
      reader.skipToValue()
      return reader.value(depth: 0)
    }
  }

  /// A script with more values than this is none of an article.
  private static let mostValues = 100

  /// The values that stand one behind the other in a text; those within a string where it is one as a whole.
  static func values(in bytes: [UInt8]) -> [JSONValue] {
    if let text = wholeString(in: bytes) { return values(in: Array(text.utf8)) }
    return bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(bytes: buffer)
      var values: [JSONValue] = []
      reader.skipToValue()
      while values.count < mostValues, let value = reader.value(depth: 0) {
        values.append(value)
        reader.skipToValue()
      }
      return values
    }
  }

  /// The text of a string that is all there is, and holds an object: what was written as JSON twice.
  private static func wholeString(in bytes: [UInt8]) -> String? {
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "\"") else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(bytes: buffer)
      reader.skipSpace()
      guard let text = reader.string(), let first = text.utf8.first(where: { $0 > 0x20 }),
        first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      else { return nil }
      return text
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Skips what pages put before the value: a byte order mark, `<!--`, `//<![CDATA[`.
  private mutating func skipToValue() {
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{") { return }
      if bytes[index] == UInt8(ascii: "["), !isPrecededByCDATA { return }
      index += 1
    }
  }

  private var isPrecededByCDATA: Bool {
    index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "C")
      || index > 0 && bytes[index - 1] == UInt8(ascii: "A")
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard index < bytes.count, depth < Self.maximumDepth else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> JSONValue {
    index += 1
    var members: [JSONValue.Member] = []
    while true {
      skipSeparators()
      guard index < bytes.count, bytes[index] != UInt8(ascii: "}") else { break }
      guard bytes[index] == UInt8(ascii: "\""), let name = string() else { break }
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { break }
      index += 1
      guard let value = value(depth: depth + 1) else { break }
      members.append(JSONValue.Member(name: name, value: value))
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "}") { index += 1 } else { index = bytes.count }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    while true {
      skipSeparators()
      guard index < bytes.count, bytes[index] != UInt8(ascii: "]"), let value = value(depth: depth + 1) else {
        break
      }
      elements.append(value)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "]") { index += 1 } else { index = bytes.count }
    return .array(elements)
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() -> JSONValue? {
    let start = index
    while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
    guard index > start else { return nil }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "undefined": return .null
    default: return .number(word)
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func string() -> String? {
    index += 1
    var text: [UInt8] = []
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
        index += 1
      }
      text += bytes[start..<index]
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        return String(decoding: text, as: UTF8.self)
      }
      readEscape(into: &text)
    }
    return nil
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    index += 1
    guard index < bytes.count else { return }
    let escape = bytes[index]
    index += 1
    switch escape {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): text += UTF8.encode(codePoint()).map(Array.init) ?? [0xEF, 0xBF, 0xBD]
    default: text.append(escape)
    }
  }

  /// The character of `\uXXXX`, a pair of surrogates taken together; U+FFFD for half a pair.
  private mutating func codePoint() -> Unicode.Scalar {
    let first = hexDigits()
    if (0xD800..<0xDC00).contains(first), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let mark = index
      index += 2
      let second = hexDigits()
      if (0xDC00..<0xE000).contains(second) {
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
      index = mark
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private mutating func hexDigits() -> UInt32 {
    var number: UInt32 = 0
    var count = 0
    while count < 4, index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue {
      number = number << 4 + UInt32(digit)
      index += 1
      count += 1
    }
    return number
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count {
        skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() {
    if bytes[index + 1] == UInt8(ascii: "*") {
      index += 2
      while index + 1 < bytes.count,
        !(bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/"))
      {
        index += 1
      }
      index = min(index + 2, bytes.count)
    } else {
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    }
  }

  private mutating func skipSeparators() {
    skipSpace()
    while index < bytes.count, bytes[index] == UInt8(ascii: ",") {
      index += 1
      skipSpace()
    }
  }
}
