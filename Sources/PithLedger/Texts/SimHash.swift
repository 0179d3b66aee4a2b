/// A fingerprint that is nearly the same for texts that are nearly the same.
///
/// 64 bits by Charikar (2002), "Similarity estimation techniques from rounding algorithms", over runs of three words; texts count as
/// near duplicates up to 3 bits apart, as Manku, Jain and Das Sarma (2007), "Detecting near-duplicates for web crawling", found for
/// eight billion pages. In texts of some hundred words, 3 bits are a word or two that differ.
public struct SimHash: Hashable, Sendable {
  public let bits: UInt64

  public init(bits: UInt64) {
    self.bits = bits
  }

  /// The most bits in which near duplicates differ.
  public static let nearDistance = 3
  /// Shorter texts are only compared as they are: there a word is much of the text.
  public static let fewestWords = 50
  /// With one part more than bits may differ, at least one part of two near duplicates is the same.
  static let bandCount = nearDistance + 1

  /// The number of bits in which the two differ.
  public func distance(to other: SimHash) -> Int { (bits ^ other.bits).nonzeroBitCount }

  /// A quarter of the bits.
  func band(_ index: Int) -> Int64 { Int64(bits >> (UInt64(index) * 16) & 0xFFFF) }

  /// Makes the fingerprint of a text that is given in parts.
  struct Builder {
    private var sums = [Int32](repeating: 0, count: 64)
    private var last: (UInt64, UInt64) = (0, 0)
    private(set) var wordCount = 0

    /// Adds a part of the text, which begins and ends with a word.
    mutating func add(_ text: String) {
      var word = Self.seed
      var isInWord = false
      for scalar in text.unicodeScalars {
        if Self.standsAlone(scalar) {
          if isInWord { add(word: word) }
          add(word: Self.mix(Self.seed, scalar))
          (word, isInWord) = (Self.seed, false)
        } else if Self.isOfWord(scalar) {
          for lower in Self.lowercase(scalar) { word = Self.mix(word, lower) }
          isInWord = true
        } else if isInWord {
          add(word: word)
          (word, isInWord) = (Self.seed, false)
        }
      }
      if isInWord { add(word: word) }
    }

    private mutating func add(word: UInt64) {
      wordCount += 1
      if wordCount > 2 { count(Self.combined(last.0, last.1, word)) }
      last = (last.1, word)
    }

    private mutating func count(_ hash: UInt64) {
      for bit in 0..<64 { sums[bit] += hash >> UInt64(bit) & 1 == 1 ? 1 : -1 }
    }

    var value: SimHash {
      var bits: UInt64 = 0
      for bit in 0..<64 where sums[bit] > 0 { bits |= 1 << UInt64(bit) }
      return SimHash(bits: bits)
    }

    // FNV-1a over the scalars of a word, and the finishing steps of SplitMix64 over three words.
    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func mix(_ hash: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
      (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
    }

    private static func combined(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
      var hash = (first &* 31 &+ second) &* 31 &+ third
      hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
      hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
      return hash ^ hash >> 31
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
      if scalar.isASCII {
        let value = scalar.value
        let isUpper = (0x41...0x5A).contains(value)
        return String.UnicodeScalarView([isUpper ? Unicode.Scalar(UInt8(value + 0x20)) : scalar])
      }
      return scalar.properties.lowercaseMapping.unicodeScalars
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case 0..<0x80: false
      default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }

    /// Whether a character is of a script that puts no spaces between words.
    private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
        0xF900...0xFAFF, 0x20000...0x3FFFF:
        true
      default: false
      }
    }
  }
}
