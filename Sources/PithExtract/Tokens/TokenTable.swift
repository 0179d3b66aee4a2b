/// A learned table of tokens: how much more likely than the average each makes something, in log-odds.
///
/// Open addressing over 32-bit hashes: with some thousand entries a token that isn't in the table is taken for one
/// that is about once in a million.
struct TokenTable: Sendable {
  /// A name or a word, hashed.
  typealias Token = UInt32

  /// What one step of a stored score is worth, in log-odds.
  static let scoreStep: Float = 0.05

  let tokens: [Token]
  /// Which entry a slot holds; -1 for none.
  private let slots: [Int32]
  /// The scores of each entry, `columns` of them side by side.
  private let scores: [Float]
  private let columns: Int
  /// Most names and words of a page aren't in a table, and its slots are more than what a processor has at hand.
  private let filter: HashFilter

  /// - Parameter scores: `columns` of them a token, in steps of `scoreStep`.
  init(tokens: [Token], scores: [Int8], columns: Int = 1) {
    var size = 16
    while size < tokens.count * 4 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (entry, token) in tokens.enumerated() {
      var slot = Self.slot(of: token, size)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(entry)
    }
    self.tokens = tokens
    self.slots = slots
    self.columns = columns
    var filter = HashFilter()
    for token in tokens { filter.insert(Self.spread(token)) }
    self.filter = filter
    self.scores = scores.map { Float($0) * Self.scoreStep }
  }

  static let empty = TokenTable(tokens: [], scores: [])

  var isEmpty: Bool { tokens.isEmpty }

  /// The first score of a token; `nil` for one that isn't in the table.
  @inline(__always)
  func score(of token: Token) -> Float? {
    entry(of: token).map { scores[$0 * columns] }
  }

  /// All scores of a token; empty for one that isn't in the table.
  @inline(__always)
  func scores(of token: Token) -> ArraySlice<Float> {
    entry(of: token).map { scores[$0 * columns..<($0 + 1) * columns] } ?? []
  }

  @inline(__always)
  private func entry(of token: Token) -> Int? {
    guard filter.mayContain(Self.spread(token)) else { return nil }
    var slot = Self.slot(of: token, slots.count)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if tokens[entry] == token { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private static func slot(of token: Token, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(token) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }

  /// A token as a hash whose upper half is filtered by.
  @inline(__always)
  static func spread(_ token: Token) -> UInt64 { UInt64(token) << 32 }
}
