/// Language tags by BCP 47 (RFC 5646), as pages write them.
enum LanguageTag {
  /// The language, script and region of a tag in their usual form (`en`, `pt-BR`, `zh-Hant`, `es-419`); `nil` for what is no tag.
  ///
  /// Of a list of tags the first counts.
  static func normalized(_ text: String) -> String? {
    let tag =
      text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "." || $0.isWhitespace }).first ?? ""
    let subtags = tag.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = subtags.first, (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy(isLetter)
    else {
      return nil
    }
    var parts = [primary.lowercased()]
    for subtag in subtags.dropFirst() {
      // What follows a single letter is private or an extension.
      if subtag.utf8.count == 1 { break }
      if isScript(subtag), parts.count == 1 {
        parts.append(subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased())
      } else if isRegion(subtag) {
        parts.append(subtag.uppercased())
        break
      }
    }
    return parts.joined(separator: "-")
  }

  private static func isScript(_ subtag: Substring) -> Bool {
    subtag.utf8.count == 4 && subtag.utf8.allSatisfy(isLetter)
  }

  /// Whether a subtag is a region: two letters of ISO 3166-1, or three digits of UN M.49.
  private static func isRegion(_ subtag: Substring) -> Bool {
    subtag.utf8.count == 2 && subtag.utf8.allSatisfy(isLetter)
      || subtag.utf8.count == 3
        && subtag.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
