import Glibc

/// Finds bytes in bytes.
enum ByteSearch {
  static func contains(_ needle: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
    guard let first = needle.first, needle.count <= text.count else { return false }
    return text.withUnsafeBytes { text in
      needle.withUnsafeBytes { needle in
        guard var start = text.baseAddress, let wanted = needle.baseAddress else { return false }
        // One past the last place where the needle could start.
        let end = start + (text.count - needle.count + 1)
        while start < end, let found = memchr(start, Int32(first), end - start) {
          if memcmp(found, wanted, needle.count) == 0 { return true }
          start = UnsafeRawPointer(found) + 1
        }
        return false
      }
    }
  }
}
