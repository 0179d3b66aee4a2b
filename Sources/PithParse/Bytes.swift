import Glibc

extension UInt8 {
  /// White space as HTML has it: tab, line feed, form feed, carriage return, space.
  @inlinable
  package var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  @inlinable
  package var isASCIILetter: Bool {
    let lower = self | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }

  /// Whether the byte is a control character other than white space, which no text has on purpose.
  @inlinable
  package var isStrayControl: Bool {
    self < 0x20 && self != 0x0A && self != 0x09 && self != 0x0D
  }

  @inlinable
  package var asciiLowercased: UInt8 {
    self >= 0x41 && self <= 0x5A ? self | 0x20 : self
  }
}

extension Collection<UInt8> {
  /// Whether the collection starts with a text in lower case, letters compared without regard to case.
  package func starts(withLowercase text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return zip(self, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
      .allSatisfy { $0.asciiLowercased == $1 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  var hasNUL: Bool {
    baseAddress.map { memchr($0, 0, count) != nil } ?? false
  }
}
