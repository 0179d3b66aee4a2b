import CLanguageDetector

/// Tells the language of a text by its letters, with CLD2.
enum LanguageDetector {
  /// The language of a text as a BCP 47 tag; `nil` where it is too short, mixed or unknown.
  static func language(of text: some Collection<UInt8>) -> String? {
    let detected =
      text.withContiguousStorageIfAvailable(detect) ?? Array(text).withUnsafeBufferPointer(detect)
    guard let code = detected.code, detected.isReliable != 0, detected.percent >= leastPercent,
      detected.letterBytes >= leastLetterBytes
    else { return nil }
    return tag(String(cString: code))
  }

  private static func detect(_ text: UnsafeBufferPointer<UInt8>) -> PithDetectedLanguage {
    text.withMemoryRebound(to: CChar.self) { pith_detect_language($0.baseAddress, $0.count) }
  }

  /// A text with a smaller share in one language is mixed, or none that CLD2 knows. On our news and Fundus sets all but three pages have 97
  /// and more.
  private static let leastPercent = 85
  /// Shorter texts are guessed wrong now and then.
  private static let leastLetterBytes = 150

  /// Codes of CLD2 that BCP 47 has replaced, or that say less than its language is called for.
  private static let replaced = [
    "iw": "he", "in": "id", "jw": "jv", "mo": "ro", "tl": "fil", "sr-ME": "cnr", "zh": "zh",
  ]

  /// The tag of a code of CLD2; `nil` for those that stand for no language (`un`, `xx-Latn`).
  private static func tag(_ code: String) -> String? {
    if code == "un" || code.hasPrefix("xx") { return nil }
    return replaced[code] ?? code
  }
}
