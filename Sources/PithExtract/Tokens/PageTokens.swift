/// The tokens of a page as a whole, which tell what it is for: the names of its templates, those that stand near the root and
/// those that are repeated, and the words of its address.
enum PageTokens {
  /// How a name occurs on the page.
  private enum Mark: UInt32, CaseIterable {
    case anywhere = 1
    case nearRoot, repeated, inAddress
  }

  /// Containers of at most this depth are near the root.
  private static let nearDepth: Int32 = 3
  /// A name of so many containers is repeated.
  private static let repeatedCount: Int32 = 5

  /// All tokens, each once, in the order of the page.
  ///
  /// - Parameter filter: leaves out names that a table surely doesn't know; `nil` for all.
  static func tokens(_ names: TemplateNames, url: String?, knownTo filter: Filter? = nil) -> [TokenTable
    .Token]
  {
    var index = GroupIndex(capacity: names.tokenCount)
    var seen: [(token: TokenTable.Token, count: Int32, depth: Int32)] = []
    for group in names.counts.indices {
      for token in names.tokens(ofGroup: group) where filter?.mayHold(token) ?? true {
        let place = Int(index.group(of: UInt64(token)))
        if place == seen.count {
          seen.append((token, 0, .max))
        }
        seen[place].count += names.counts[group]
        seen[place].depth = min(seen[place].depth, names.depths[group])
      }
    }
    var tokens: [TokenTable.Token] = []
    tokens.reserveCapacity(seen.count * 2)
    for (token, count, depth) in seen {
      tokens.append(marked(token, .anywhere))
      if depth <= nearDepth { tokens.append(marked(token, .nearRoot)) }
      if count >= repeatedCount { tokens.append(marked(token, .repeated)) }
    }
    appendAddress(url, to: &tokens)
    return tokens
  }

  private static let factor: UInt32 = 0x9E37_79B1
  /// What undoes the product with `factor`, modulo 2 to the power of 32.
  private static let inverseFactor: UInt32 = 0x0E8B_2F51

  private static func marked(_ token: TokenTable.Token, _ mark: Mark) -> TokenTable.Token {
    (token ^ mark.rawValue) &* factor
  }

  /// The names that a table may know with some mark: a few of those on a page.
  struct Filter: Sendable {
    private var filter = HashFilter()

    init(_ table: TokenTable) {
      for token in table.tokens {
        for mark in Mark.allCases {
          filter.insert(TokenTable.spread((token &* inverseFactor) ^ mark.rawValue))
        }
      }
    }

    func mayHold(_ name: TokenTable.Token) -> Bool { filter.mayContain(TokenTable.spread(name)) }
  }

  private static func appendAddress(_ url: String?, to tokens: inout [TokenTable.Token]) {
    guard let url, let scheme = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
    let rest = url.utf8[scheme...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    let host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    var words: [TokenTable.Token] = []
    NameToken.appendWords(.host, of: host, to: &words)
    NameToken.appendWords(.path, of: rest[host.endIndex...], to: &words)
    var index = GroupIndex(capacity: words.count)
    for word in words {
      let count = index.count
      if index.group(of: UInt64(word)) == count { tokens.append(marked(word, .inAddress)) }
    }
  }
}
