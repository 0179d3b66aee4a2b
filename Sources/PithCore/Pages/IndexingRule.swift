/// What a page asks of those who keep or show copies of it, in `X-Robots-Tag` headers or `meta name="robots"`.
public enum IndexingRule: String, CaseIterable, Hashable, Sendable {
  /// Not to be found in search results.
  case noindex
  /// No copy of it to be shown.
  case noarchive
  /// Its links not to be followed.
  case nofollow
  /// No excerpt of it to be shown.
  case nosnippet

  /// The rules in a list of words with commas between them; `none` is `noindex` and `nofollow`. Words that are no rule say nothing.
  package static func rules(in list: some StringProtocol) -> Set<IndexingRule> {
    var rules: Set<IndexingRule> = []
    guard mayHoldRule(list) else { return rules }
    for word in String(list).utf8.split(separator: UInt8(ascii: ",")) {
      let scalars = Substring(word).unicodeScalars.filter {
        $0.isASCII ? $0.value > 0x20 : !$0.properties.isWhitespace
      }
      let word = String(String.UnicodeScalarView(scalars)).lowercased()
      if word == "none" { rules.formUnion([.noindex, .nofollow]) }
      if let rule = IndexingRule(rawValue: word) { rules.insert(rule) }
    }
    return rules
  }

  /// Whether a list may hold a rule: all of them begin with "no", which "index, follow" and the like have nowhere.
  private static func mayHoldRule(_ list: some StringProtocol) -> Bool {
    var previous: UInt8 = 0
    // White space is let pass between letters, whatever its encoding.
    for byte in list.utf8 where byte > 0x20 && byte < 0x80 {
      let letter = byte | 0x20
      if previous == UInt8(ascii: "n"), letter == UInt8(ascii: "o") { return true }
      previous = letter
    }
    return false
  }
}
