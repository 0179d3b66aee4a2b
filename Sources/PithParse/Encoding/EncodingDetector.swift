import CUChardet

/// Guesses the encoding of a page that doesn't name it, by uchardet's statistics over the page's text.
enum EncodingDetector {
  /// The most text that is looked at: more doesn't change the guess.
  private static let sampleBytes = 65_536
  /// Fewer bytes outside ASCII are too few for statistics, which then name any of a dozen encodings; a word or
  /// two with an accent is likeliest windows-1252. Measured on sentences of ten languages.
  private static let minimumNonASCIIBytes = 6

  /// The guess; `nil` where there is too little to go by, or the text makes no sense in what was guessed.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> StandardEncoding? {
    let sample = textSample(of: bytes)
    guard sample.count(where: { $0 >= 0x80 }) >= minimumNonASCIIBytes else { return nil }
    guard let encoding = guess(sample) else { return nil }
    return sample.withUnsafeBufferPointer { reads($0, as: encoding) } ? encoding : nil
  }

  private static func guess(_ sample: [UInt8]) -> StandardEncoding? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let status = sample.withUnsafeBytes {
      uchardet_handle_data(detector, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    uchardet_data_end(detector)
    guard status == 0, let name = uchardet_get_charset(detector) else { return nil }
    let label = String(cString: name)
    return label == "UHC" ? .eucKR : StandardEncoding(label: label.utf8)
  }

  /// Whether a text has neither holes nor control characters when it is read in an encoding.
  private static func reads(_ sample: UnsafeBufferPointer<UInt8>, as encoding: StandardEncoding) -> Bool {
    guard let text = TextDecoder.decode(sample, as: encoding) else { return false }
    let strange = String(decoding: text, as: UTF8.self).unicodeScalars
      .count { $0 == "\u{FFFD}" || (0x80...0x9F).contains($0.value) }
    // The sample may end inside a character, and a page may have a flaw.
    return strange <= 1 + sample.count / 1_000
  }

  /// The text between tags from the first byte outside ASCII on. Markup and programs are ASCII in any
  /// language and would outvote the text.
  private static func textSample(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var sample: [UInt8] = []
    var position = 0
    var isPastStart = false
    while position < bytes.count, sample.count < sampleBytes {
      let tag = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      let text = bytes[position..<tag]
      if isPastStart || text.contains(where: { $0 >= 0x80 }) {
        isPastStart = true
        sample.append(contentsOf: text.prefix(sampleBytes - sample.count))
        sample.append(UInt8(ascii: " "))
      }
      position = endOfMarkup(at: tag, in: bytes)
    }
    return sample
  }

  /// One past the tag, comment, or element of script or style that starts at an index.
  private static func endOfMarkup(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let rest = bytes[start...]
    let end =
      if rest.starts(withLowercase: "<!--") {
        bytes.firstIndex(of: "-->", from: start)
      } else if rest.starts(withLowercase: "<script") {
        bytes.firstIndex(of: "</script", from: start)
      } else if rest.starts(withLowercase: "<style") { bytes.firstIndex(of: "</style", from: start) } else {
        Optional(start)
      }
    guard let end, let close = bytes[end...].firstIndex(of: UInt8(ascii: ">")) else { return bytes.count }
    return close + 1
  }
}
