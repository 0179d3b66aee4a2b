import Glibc

extension UnsafeMutablePointer<dirent> {
  /// The bytes of the entry's name, which need not be UTF-8. Valid until the next entry is read.
  var name: UnsafeRawBufferPointer {
    // Through the pointer, since a copy of the struct would take all 256 bytes of a shorter entry.
    guard let start = pointer(to: \.d_name).map(UnsafeRawPointer.init(_:)) else {
      return .init(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self)))
  }
}
