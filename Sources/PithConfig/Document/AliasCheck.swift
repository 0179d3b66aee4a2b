/// Finds texts that Yams would work on for ever.
///
/// It hashes the keys of each mapping with all that aliases in them lead to, before anybody can count that: six lists of ten aliases of the
/// one before, in a key, take 2 s, and each further one ten times as long. No configuration has a list or an alias as a key, let alone with many aliases in the file.
enum AliasCheck {
  /// So many aliases come to at most some hundred thousand values.
  private static let fewAliases = 32

  /// What speaks against reading the text; `nil` where nothing does.
  static func problem(in text: String) -> String? {
    var aliasCount = 0
    var hasOddKey = false
    for line in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      aliasCount += aliases(in: line)
      hasOddKey = hasOddKey || mayHaveOddKey(line)
    }
    guard aliasCount > fewAliases, hasOddKey else { return nil }
    return
      "a file with many aliases ('*name') cannot have lists, mappings or aliases as keys; write keys as words"
  }

  private static func aliases(in line: Substring.UTF8View) -> Int {
    var count = 0
    var previous = UInt8(ascii: " ")
    for byte in line {
      if byte == UInt8(ascii: "*"), " \t[{,:-?".utf8.contains(previous) { count += 1 }
      previous = byte
    }
    return count
  }

  /// Whether the line has a `?` before a key, or a colon behind a bracket or an alias.
  private static func mayHaveOddKey(_ line: Substring.UTF8View) -> Bool {
    var word: [UInt8] = []
    var end = UInt8(ascii: " ")
    for byte in line {
      switch byte {
      case UInt8(ascii: ":"):
        if end == UInt8(ascii: "]") || end == UInt8(ascii: "}") { return true }
        if word.first == UInt8(ascii: "*") { return true }
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        if word == [UInt8(ascii: "?")] { return true }
        // A space may stand between an alias and its colon.
        if word.first != UInt8(ascii: "*") || word.count == 1 { word = [] }
        continue
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"): word = []
      default: word.append(byte)
      }
      end = byte
    }
    return word == [UInt8(ascii: "?")]
  }
}
