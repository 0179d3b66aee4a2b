/// What bytes look like when they are read as UTF-8.
struct UTF8Survey {
  /// Whole multi-byte sequences.
  private(set) var sequences = 0
  /// Broken sequences, each up to its first byte that cannot belong to it. A sequence that the end of the
  /// page cuts off isn't among them.
  private(set) var brokenSequences = 0
  /// Whether the page ends inside a sequence.
  private(set) var isCutOff = false

  /// The page is pure ASCII, which reads the same in nearly every encoding.
  var isASCII: Bool { sequences == 0 && brokenSequences == 0 && !isCutOff }
  /// Every byte belongs to a whole sequence, and there are some of several bytes.
  var isValid: Bool { sequences > 0 && brokenSequences == 0 && !isCutOff }
  /// Most of what is not ASCII makes sense as UTF-8. In text of other encodings, bytes pair up like this only by
  /// chance: in one of seven pairs of GBK, hardly ever in the others.
  var isLikely: Bool { sequences > brokenSequences || (isCutOff && brokenSequences == 0) }
  /// The bytes are UTF-8 with some damage, whatever anybody says.
  var isBeyondDoubt: Bool { sequences >= Self.sequencesPerBrokenOne * max(brokenSequences, 1) }

  /// One foreign snippet in a page of UTF-8 breaks a few sequences of some thousand; the best that we have seen
  /// another encoding do by chance is one whole sequence for each broken one.
  private static let sequencesPerBrokenOne = 32

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    var index = 0
    let count = bytes.count
    while true {
      index = bytes.endOfASCII(from: index)
      guard index < count else { return }
      let lead = base[index]
      let (length, second) = Self.sequence(startingWith: lead)
      index += 1
      guard length > 0 else {
        brokenSequences += 1
        continue
      }
      var missing = length - 1
      var range = second
      while missing > 0, index < count, range.contains(base[index]) {
        index += 1
        missing -= 1
        range = 0x80...0xBF
      }
      if missing == 0 {
        sequences += 1
      } else if index == count {
        isCutOff = true
      } else {
        brokenSequences += 1
      }
    }
  }

  /// The length of the sequence that a byte starts and what the second byte may be (The Unicode
  /// Standard, table 3-7); length 0 for a byte that starts none.
  private static func sequence(startingWith lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The index of the first byte from `start` on that is not ASCII; the count where there is none.
  func endOfASCII(from start: Int) -> Int {
    guard let base = baseAddress else { return 0 }
    var index = start
    let highBits: UInt64 = 0x8080_8080_8080_8080
    func word(_ offset: Int) -> UInt64 {
      UnsafeRawPointer(base + index + offset).loadUnaligned(as: UInt64.self)
    }
    while index + 32 <= count, (word(0) | word(8) | word(16) | word(24)) & highBits == 0 { index += 32 }
    while index + 8 <= count {
      let high = word(0) & highBits
      if high != 0 { return index + high.littleEndian.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, base[index] < 0x80 { index += 1 }
    return index
  }
}
