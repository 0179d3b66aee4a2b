/// The file names that the inputs of a run have taken.
///
/// Names that differ only in case or in Unicode form count as one, since on some file systems they are.
struct NameClaims {
  /// A name's fingerprint in this process, so that a million names take 30 MB, whatever their length. Two names of a
  /// run having the same one is as good as impossible (128 bits) and would cost one needless number.
  private struct Key: Hashable {
    let high: Int
    let low: Int

    init(_ name: String) {
      // Some letters meet only in upper case (ſ and s), some only in lower (ẞ and ß). `Hasher` takes a String in
      // its canonical form.
      let folded = name.utf8.allSatisfy { $0 < 0x80 } ? name.lowercased() : name.uppercased().lowercased()
      (high, low) = (Self.hash(folded, salt: 0), Self.hash(folded, salt: 1))
    }

    private static func hash(_ text: String, salt: UInt8) -> Int {
      var hasher = Hasher()
      hasher.combine(salt)
      hasher.combine(text)
      return hasher.finalize()
    }
  }

  /// A name that was claimed more than once, or what was given in its place, and the index of the input that has it.
  private struct Claim {
    let index: Int
    let name: FileName
  }

  /// The names that are taken, and the indexes of the inputs that have them.
  private var taken: [Key: Int]
  /// The claims on each name that was wanted more than once, in the order in which they were made.
  private var contested: [Key: [Claim]] = [:]
  /// Where to go on looking, for names wanted more than once.
  private var nextNumber: [Key: Int] = [:]

  /// - Parameter reserved: names that no input gets.
  init(reserved: [String] = []) {
    taken = Dictionary(reserved.map { (Key($0), Self.reserved) }) { first, _ in first }
  }

  /// An index that no input has.
  private static let reserved = -1

  /// The name itself for the first that wants it, then the name with `-2`, `-3` and so on.
  ///
  /// - Parameter index: the position of whoever claims it among the inputs.
  mutating func claim(_ name: FileName, index: Int) -> FileName {
    let key = Key(name.description)
    guard let holder = taken[key] else {
      taken[key] = index
      return name
    }
    var number = nextNumber[key] ?? 2
    while taken[Key(name.numbered(number).description)] != nil { number += 1 }
    let given = name.numbered(number)
    taken[Key(given.description)] = index
    nextNumber[key] = number + 1
    if holder != Self.reserved && contested[key] == nil {
      contested[key] = [Claim(index: holder, name: name)]
    }
    contested[key, default: []].append(Claim(index: index, name: given))
    return given
  }

  /// The pairs of names to exchange, one after the other, so that those who wanted the same name have theirs in the order of the
  /// inputs, whoever came first. There are none where the claims were made in that order.
  var exchanges: [(FileName, FileName)] {
    var exchanges: [(FileName, FileName)] = []
    for claims in contested.values {
      var indexes = claims.map(\.index)
      for rank in indexes.indices {
        guard let least = indexes[rank...].indices.min(by: { indexes[$0] < indexes[$1] }), least != rank
        else {
          continue
        }
        indexes.swapAt(rank, least)
        exchanges.append((claims[rank].name, claims[least].name))
      }
    }
    return exchanges
  }
}
