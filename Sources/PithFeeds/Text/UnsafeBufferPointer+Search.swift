internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The index of the first occurrence of a text at or after an index; `nil` where there is none.
  func firstIndex(of text: StaticString, from start: Int) -> Int? {
    let length = text.utf8CodeUnitCount
    var index = start
    while let baseAddress, index + length <= count {
      guard let found = memchr(baseAddress + index, Int32(text.utf8Start[0]), count - index) else {
        return nil
      }
      index = UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
      if index + length <= count, memcmp(baseAddress + index, text.utf8Start, length) == 0 { return index }
      index += 1
    }
    return nil
  }
}
