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
      let folded = name.uppercased().lowercased()
      (high, low) = (Self.hash(folded, salt: 0), Self.hash(folded, salt: 1))
    }

    private static func hash(_ text: String, salt: UInt8) -> Int {
      var hasher = Hasher()
      hasher.combine(salt)
      hasher.combine(text)
      return hasher.finalize()
    }
  }

  private var taken: Set<Key>
  /// Where to go on looking, for names wanted more than once.
  private var nextNumber: [Key: Int] = [:]

  /// - Parameter reserved: names that no input gets.
  init(reserved: [String] = []) {
    taken = Set(reserved.map(Key.init))
  }

  /// The name itself for the first that wants it, then the name with `-2`, `-3` and so on.
  mutating func claim(_ name: FileName) -> FileName {
    let key = Key(name.description)
    guard !taken.insert(key).inserted else { return name }
    var number = nextNumber[key] ?? 2
    var candidate = name.numbered(number)
    while !taken.insert(Key(candidate.description)).inserted {
      number += 1
      candidate = name.numbered(number)
    }
    nextNumber[key] = number + 1
    return candidate
  }
}
