/// Language tags by BCP 47 (RFC 5646), as pages write them.
enum LanguageTag {
  /// The tag in its usual form (`en`, `pt-BR`, `zh-Hant`); `nil` for what is no tag.
  static func normalized(_ text: String) -> String? {
    let subtags = text.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == "," || $0.isWhitespace })
    guard let primary = subtags.first, (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy(isLetter)
    else {
      return nil
    }
    var parts = [primary.lowercased()]
    for subtag in subtags.dropFirst().prefix(2) where subtag.utf8.allSatisfy(isLetter) {
      if subtag.utf8.count == 2 {
        parts.append(subtag.uppercased())
      } else if subtag.utf8.count == 4 {
        parts.append(subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased())
      }
    }
    return parts.joined(separator: "-")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
