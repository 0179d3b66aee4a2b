/// Text that passed through one escape too many on its way into an attribute or JSON.
package enum MarkupText {
  /// The text without tags, with the five predefined entities and numeric references resolved, white space
  /// collapsed.
  package static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "<")) else {
      return text.collapsed
    }
    return withoutTags(withoutReferences(text)).collapsed
  }

  private static let named: [Substring: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "laquo": "«", "raquo": "»",
    "shy": "",
  ]

  /// The longest reference that is looked for, in characters after the `&`.
  private static let longestReference = 10

  private static func withoutReferences(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let body = rest[rest.index(after: start)...]
      if let end = body.prefix(longestReference).firstIndex(of: ";"), let character = character(body[..<end])
      {
        result += character
        rest = body[body.index(after: end)...]
      } else {
        result += "&"
        rest = body
      }
    }
    return result + rest
  }

  private static func character(_ reference: Substring) -> String? {
    guard reference.first == "#" else { return named[reference] }
    let digits = reference.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number else { return nil }
    if (0x80...0x9F).contains(number) { return windows1252[Int(number - 0x80)].map { String($0) } ?? "" }
    return Unicode.Scalar(number).map(String.init)
  }

  /// What references to the C1 controls stand for (HTML Standard, 13.2.5.80); `nil` for those that stand for nothing.
  private static let windows1252: [Character?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      let next = rest.index(after: start)
      guard next < rest.endIndex, rest[next].isLetter || rest[next] == "/" else {
        result += rest[...start]
        rest = rest[next...]
        continue
      }
      guard let end = rest[next...].firstIndex(of: ">") else { break }
      result += rest[..<start]
      result += " "
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
