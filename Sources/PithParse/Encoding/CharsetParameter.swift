/// Finds the encoding that a `Content-Type` value names: that of the HTTP header, or of `meta http-equiv`.
///
/// The algorithm "extracting a character encoding from a meta element" of the HTML Standard. It is more
/// lenient than the grammar of the header, which servers break in the same ways.
enum CharsetParameter {
  static func encoding(in contentType: some Collection<UInt8>) -> StandardEncoding? {
    let bytes = Array(contentType)
    var position = 0
    while let found = bytes.firstRange(of: "charset", from: position) {
      position = bytes.endOfSpace(from: found + 7)
      guard position < bytes.count else { return nil }
      guard bytes[position] == UInt8(ascii: "=") else { continue }
      let start = bytes.endOfSpace(from: position + 1)
      guard start < bytes.count else { return nil }
      let first = bytes[start]
      if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        guard let end = bytes[(start + 1)...].firstIndex(of: first) else { return nil }
        return StandardEncoding(label: bytes[(start + 1)..<end])
      }
      let label = bytes[start...].prefix {
        !$0.isHTMLSpace && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ",")
      }
      return StandardEncoding(label: label)
    }
    return nil
  }
}

extension [UInt8] {
  /// The index of the first occurrence of a text in lower case, case ignored.
  fileprivate func firstRange(of text: StaticString, from start: Int) -> Int? {
    guard count >= text.utf8CodeUnitCount, start <= count - text.utf8CodeUnitCount else { return nil }
    return (start...(count - text.utf8CodeUnitCount)).first { self[$0...].starts(withLowercase: text) }
  }

  fileprivate func endOfSpace(from start: Int) -> Int {
    var index = start
    while index < count, self[index].isHTMLSpace { index += 1 }
    return index
  }
}
