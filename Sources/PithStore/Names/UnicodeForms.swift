// The standard library has no public normalisation, and Foundation's would bring all of ICU into the binary.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode's Normalization Form C, in which é is one code point.
  var normalizedToNFC: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : String(decoding: _nfcCodeUnits, as: UTF8.self)
  }
}

extension StringProtocol {
  /// The longest start of whole characters that has at most this many bytes of UTF-8.
  func prefix(bytes maximum: Int) -> SubSequence {
    guard utf8.count > maximum else { return self[...] }
    var end = startIndex
    var count = 0
    while end < endIndex {
      count += self[end].utf8.count
      guard count <= maximum else { break }
      formIndex(after: &end)
    }
    return self[..<end]
  }
}
