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
    var reader = MarkupReader(bytes)
    var sample: [UInt8] = []
    while reader.position < reader.end, sample.count < sampleBytes {
      let start = reader.position
      let isMarkup = reader.skipToMarkup()
      let text = reader.span(start..<reader.position)
      if !sample.isEmpty || text.endOfASCII(from: 0) < text.count {
        sample.append(contentsOf: text.prefix(sampleBytes - sample.count))
        sample.append(UInt8(ascii: " "))
      }
      guard isMarkup else { break }
      if reader.isAtStartTag {
        reader.position += 1
        let tag = NameTables.tags.value(of: reader.readTagName().name)
        guard reader.skipAttributes() != nil else { break }
        reader.skipProgram(of: tag)
      } else {
        reader.skipNonElement()
      }
    }
    return sample
  }
}
