/// Undoes the transfer coding `chunked` (RFC 9112, section 7.1), which some programs leave in the archives that they write.
enum ChunkedBody {
  /// The body; `nil` where the bytes aren't in chunks.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var body: [UInt8] = []
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let digits = rest[..<end].prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "\r") }
      let text = String(decoding: digits, as: UTF8.self).filter { $0 != " " }
      guard let size = Int(text, radix: 16), size >= 0 else { return nil }
      rest = rest[(end + 1)...]
      if size == 0 { return body }
      guard size <= rest.count else { return nil }
      body += rest.prefix(size)
      rest = rest.dropFirst(size).drop { $0 == UInt8(ascii: "\r") }.dropFirst()
    }
    return nil
  }
}
