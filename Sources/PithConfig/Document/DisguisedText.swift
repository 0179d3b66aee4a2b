/// A YAML text in which keys that stand in a mapping twice can be given names of their own, which Yams takes.
///
/// The names have as many characters as the keys, so that places in the text stay what they are.
struct DisguisedText {
  private(set) var text: String
  /// The keys that were there.
  private var originals: [TextPlace: String] = [:]

  /// Each costs a parse of the whole text.
  private static let mostKeys = 200
  /// The first scalar of the private use area, in which names are made that no file has.
  private static let firstSign: UInt32 = 0xE000

  init(_ text: String) {
    self.text = text
  }

  /// The key that stood at a place which has another name now.
  func original(at place: TextPlace) -> String? { originals[place] }

  /// Gives the key at a place another name.
  ///
  /// - Returns: whether it could be done: not where the key is written with escapes, with a tag or through an alias.
  mutating func disguise(_ key: String, at place: TextPlace) -> Bool {
    guard originals.count < Self.mostKeys, originals[place] == nil, !key.isEmpty else { return false }
    var scalars = Array(text.unicodeScalars)
    let quotation: Set<Unicode.Scalar> = ["\"", "'"]
    guard var start = Self.index(of: place, in: scalars) else { return false }
    if quotation.contains(scalars[start]) { start += 1 }
    guard scalars[start...].starts(with: key.unicodeScalars),
      let sign = Unicode.Scalar(Self.firstSign + 1 + UInt32(originals.count)),
      let filler = Unicode.Scalar(Self.firstSign)
    else { return false }
    for offset in 0..<key.unicodeScalars.count {
      scalars[start + offset] = offset == 0 ? sign : filler
    }
    originals[place] = key
    text = String(String.UnicodeScalarView(scalars))
    return true
  }

  /// The index of a place, where lines end as they do in YAML 1.1.
  private static func index(of place: TextPlace, in scalars: [Unicode.Scalar]) -> Int? {
    var line = 1
    var index = 0
    while line < place.line, index < scalars.count {
      switch scalars[index] {
      case "\r" where index + 1 < scalars.count && scalars[index + 1] == "\n": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": line += 1
      default: break
      }
      index += 1
    }
    index += place.column - 1
    return index < scalars.count ? index : nil
  }
}
