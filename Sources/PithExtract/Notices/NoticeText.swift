/// The form in which texts of pages are compared with the entries of `NoticeLexicon`.
enum NoticeText {
  /// In lower case, apostrophes straight, white space single and none at the ends.
  static func normalized(_ text: String) -> String {
    String(decoding: normalized(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// The same on UTF-8.
  ///
  /// Lower case is that of `LetterCase`, and that of Vietnamese.
  static func normalized(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var normalized: [UInt8] = []
    normalized.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { text in
      var isAfterSpace = false
      var index = 0
      while index < text.count {
        let byte = text[index]
        let length = byte < 0x80 ? 1 : min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, text.count - index)
        defer { index += length }
        if isSpace(text, at: index) {
          isAfterSpace = true
          continue
        }
        if isAfterSpace, !normalized.isEmpty { normalized.append(UInt8(ascii: " ")) }
        isAfterSpace = false
        switch (byte, length) {
        case (0x41...0x5A, _): normalized.append(byte | 0x20)
        case (0xC4, 2) where text[index + 1] == 0xB0: normalized.append(UInt8(ascii: "i"))  // İ
        case (_, 2):
          let letter = LetterCase.lower(byte, text[index + 1])
          normalized.append(letter.0)
          normalized.append(letter.1)
        case (0xE1, 3) where (0xB8...0xBB).contains(text[index + 1]):
          normalized.append(contentsOf: [byte, text[index + 1], text[index + 2] | 1])
        case (0xE2, 3) where text[index + 1] == 0x80 && text[index + 2] == 0x99:  // ’
          normalized.append(UInt8(ascii: "'"))
        case (0xE2, 3) where text[index + 1] == 0x80 && (0x9C...0x9D).contains(text[index + 2]):  // “ ”
          normalized.append(UInt8(ascii: "\""))
        default: normalized.append(contentsOf: text[index..<index + length])
        }
      }
    }
    return normalized
  }

  @inline(__always)
  private static func isSpace(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch ByteClass.table[Int(text[index])] {
    case .space: true
    case .lead: InvisibleCharacter.classify(text, at: index).action == .space
    case .ink, .dropped: false
    }
  }

  /// What stands between the headline and the name of the site, with spaces around it.
  private static let separators = [" | ", " - ", " – ", " — ", " · ", " » ", " « ", " :: ", "｜"]
  private static let marks = Set(" .…!?¡¿\"'()[]:：！？。")

  /// The parts of a title, normalised and without marks around them.
  static func parts(ofTitle title: String) -> [String] {
    var parts = [normalized(title)]
    for separator in separators {
      parts = parts.flatMap { part in part.split(separator: separator).map(String.init) }
    }
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, marks.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
    return String(rest)
  }

  /// Whether a part of a title is an entry, or begins with one that ends in `*`.
  static func isTitle(_ part: String, _ entry: String) -> Bool {
    entry.hasSuffix("*") ? part.hasPrefix(entry.dropLast()) : part == entry
  }
}
