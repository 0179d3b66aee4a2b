/// How names are hashed for `TokenTable`.
///
/// A token is the hash of a sort of name and of the name in lower case, so that `comment` as a class and in an `aria-label`
/// are two tokens.
enum NameToken {
  /// The sorts of names.
  enum Sort: UInt8 {
    case tag, name, wordOfName, role, label, path, host
  }

  /// Names longer than this are generated, not written.
  static let longestName = 60
  /// Fewer letters are no word.
  static let shortestWord = 2

  /// The token of a whole name.
  static func whole(_ sort: Sort, _ name: UnsafeBufferPointer<UInt8>) -> TokenTable.Token {
    var hash = start(sort)
    for byte in name { WordHash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: &hash) }
    return folded(hash)
  }

  /// The token of a number that stands for a name.
  static func number(_ sort: Sort, _ number: UInt8) -> TokenTable.Token {
    var hash = start(sort)
    WordHash.add(number, to: &hash)
    return folded(hash)
  }

  /// The token of a whole name and those of its words, in one pass.
  static func appendWithWords(
    _ sort: Sort, _ sortOfWords: Sort, of name: UnsafeBufferPointer<UInt8>,
    to tokens: inout [TokenTable.Token]
  ) {
    let place = tokens.count
    tokens.append(0)
    var whole = start(sort)
    readWords(sortOfWords, of: name, to: &tokens) { byte in
      WordHash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: &whole)
    }
    tokens[place] = folded(whole)
  }

  /// The tokens of the words of a name: runs of ASCII letters, cut before capitals that follow small letters.
  static func appendWords(
    _ sort: Sort, of name: some Sequence<UInt8>, to tokens: inout [TokenTable.Token]
  ) {
    readWords(sort, of: name, to: &tokens) { _ in }
  }

  @inline(__always)
  private static func readWords(
    _ sort: Sort, of name: some Sequence<UInt8>, to tokens: inout [TokenTable.Token],
    _ onByte: (UInt8) -> Void
  ) {
    let start = start(sort)
    var hash = start
    var letters = 0
    var previousIsLower = false
    for byte in name {
      onByte(byte)
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLower = byte >= 0x61 && byte <= 0x7A
      if letters > 0, !(isUpper || isLower) || isUpper && previousIsLower {
        if letters >= shortestWord { tokens.append(folded(hash)) }
        hash = start
        letters = 0
      }
      if isUpper || isLower {
        WordHash.add(byte | 0x20, to: &hash)
        letters += 1
      }
      previousIsLower = isLower
    }
    if letters >= shortestWord { tokens.append(folded(hash)) }
  }

  /// The names of a value that has any number of them, separated by white space.
  static func forEachName(
    in value: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var index = 0
    while index < value.count {
      while index < value.count, value[index] <= 0x20 { index += 1 }
      let start = index
      while index < value.count, value[index] > 0x20 { index += 1 }
      if index > start, index - start <= longestName {
        body(UnsafeBufferPointer(rebasing: value[start..<index]))
      }
    }
  }

  /// A 64-bit hash as a token.
  @inline(__always)
  static func folded(_ hash: UInt64) -> TokenTable.Token {
    TokenTable.Token(truncatingIfNeeded: hash ^ hash >> 32)
  }

  @inline(__always)
  private static func start(_ sort: Sort) -> UInt64 {
    var hash = WordHash.start
    WordHash.add(sort.rawValue, to: &hash)
    return hash
  }
}
