/// Finds bytes in bytes.
enum ByteSearch {
  static func contains(_ needle: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
    guard let first = needle.first, needle.count <= text.count else { return false }
    let last = text.endIndex - needle.count
    var index = text.startIndex
    while index <= last {
      guard let start = text[index...last].firstIndex(of: first) else { return false }
      if text[start..<start + needle.count].elementsEqual(needle) { return true }
      index = start + 1
    }
    return false
  }
}
