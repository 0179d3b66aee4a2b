/// How text and attribute values are set aside.
extension ByteBuffer {
  /// Adds text, its character references resolved.
  mutating func appendText(_ text: UnsafeBufferPointer<UInt8>) {
    let reader = MarkupReader(text)
    var start = 0
    while start < text.count {
      let reference = reader.next(UInt8(ascii: "&"), from: start)
      appendPlain(reader.span(start..<reference))
      guard reference < text.count else { return }
      if let match = CharacterReference.match(reader.span(reference..<text.count), isInAttribute: false) {
        for byte in match.text.utf8 { appendClean(byte) }
        start = reference + match.length
      } else {
        append(UInt8(ascii: "&"))
        start = reference + 1
      }
    }
  }

  /// Adds text in which every character means itself, less control characters and noncharacters.
  mutating func appendRawText(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0xEF, index + 2 < text.count, isNoncharacterEnd(text[index + 1], text[index + 2]) {
        index += 3
        continue
      }
      appendClean(byte)
      index += 1
    }
  }

  private mutating func appendClean(_ byte: UInt8) {
    // A form feed is white space in HTML.
    if byte == 0x0C { append(UInt8(ascii: " ")) } else if !byte.isStrayControl { append(byte) }
  }

  /// Adds an attribute's value, its character references resolved, as it is.
  mutating func appendValue(_ value: UnsafeBufferPointer<UInt8>) {
    let reader = MarkupReader(value)
    var start = 0
    while start < value.count {
      let reference = reader.next(UInt8(ascii: "&"), from: start)
      append(reader.base + start, count: reference - start)
      guard reference < value.count else { return }
      if let match = CharacterReference.match(reader.span(reference..<value.count), isInAttribute: true) {
        for byte in match.text.utf8 { append(byte) }
        start = reference + match.length
      } else {
        append(UInt8(ascii: "&"))
        start = reference + 1
      }
    }
  }

  /// Adds text without character references, less control characters and noncharacters.
  private mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress, let last = text.last else { return }
    // Without an early exit, so that the compiler can compare many bytes at once.
    var strange: UInt8 = last.isStrayControl ? 1 : 0
    for index in 0..<text.count - 1 {
      strange |= base[index].isStrayControl ? 1 : 0
      strange |= isNoncharacterEnd(base[index], base[index + 1]) ? 1 : 0
    }
    if strange != 0 { appendRawText(text) } else { append(base, count: text.count) }
  }

  /// Whether two bytes may end U+FFFE or U+FFFF.
  private func isNoncharacterEnd(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xBF && second >= 0xBE
  }
}
