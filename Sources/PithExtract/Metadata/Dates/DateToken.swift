/// A part of a text that may hold a date.
enum DateToken: Equatable {
  /// Digits of any script, with how many they are.
  case number(Int, digits: Int)
  /// Letters, by the hash of `WordReader`.
  case word(UInt64)
  /// A sign of ASCII or one that stands for it.
  case sign(UInt8)
  /// A Chinese, Japanese or Korean sign of a unit.
  case unit(Unit)
  /// A zone by its distance from UTC in minutes: "GMT+7".
  case zone(Int)

  enum Unit: Equatable {
    case year, month, day, hour, hourSpan, minute, ago, morning, noon, afternoon, hours, minutes, days, weeks
    /// The eras of Japan, from whose beginning years are counted.
    case reiwa, heisei, showa
    /// The years of the Republic of China.
    case minguo
  }
}

/// Cuts text into numbers, words and signs. White space and other signs are left out.
struct DateTokenizer {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var tokens: [DateToken] = []

  /// Numbers with more digits are none of a date.
  private static let mostDigits = 14
  /// A text with more parts than this is cut: dates stand at its start.
  private static let mostTokens = 80

  static func tokens(in text: some Sequence<UInt8>) -> [DateToken] {
    var tokenizer = DateTokenizer(bytes: Array(text))
    while tokenizer.index < tokenizer.bytes.count, tokenizer.tokens.count < mostTokens {
      tokenizer.readToken()
    }
    return tokenizer.tokens
  }

  /// Whether a text holds a digit of any script.
  static func holdsNumber(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains {
      $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == 0xD9 || $0 == 0xDB || $0 == 0xE0
        || $0 == 0xEF
    } || HanNumeral.isFound(in: text)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func readToken() {
    if let digit = digit(at: index) { return readNumber(digit) }
    let byte = bytes[index]
    if byte >= 0xE2, let number = HanNumeral.number(at: index, in: bytes) {
      tokens.append(.number(number.value, digits: number.digits))
      index += number.length
      return
    }
    if byte <= 0x20 {
      index += 1
    } else if byte < 0x80, !isASCIILetter(byte) {
      tokens.append(.sign(byte))
      index += 1
    } else if let (unit, length) = unit(at: index) {
      tokens.append(.unit(unit))
      index += length
    } else if let length = signLength(at: index) {
      // The Arabic comma.
      if byte == 0xD8 { tokens.append(.sign(UInt8(ascii: ","))) }
      index += length
    } else {
      readWord()
    }
  }

  private mutating func readNumber(_ first: (value: Int, length: Int)) {
    var number = 0
    var count = 0
    while let digit = digit(at: index) {
      if count < Self.mostDigits { number = number * 10 + digit.value }
      count += 1
      index += digit.length
    }
    tokens.append(.number(number, digits: count))
  }

  private mutating func readWord() {
    let start = index
    var word: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      let isDotInside =
        byte == UInt8(ascii: ".") && index > start && bytes[index - 1] >= 0x80 && index + 1 < bytes.count
        && bytes[index + 1] >= 0xE0
      let isApostrophe = byte == UInt8(ascii: "'") && index > start
      guard isASCIILetter(byte) || byte >= 0x80 || isDotInside || isApostrophe else { break }
      if isJoiner(at: index) {
        index += Self.joinerLength
        continue
      }
      if byte >= 0x80, signLength(at: index) != nil || digit(at: index) != nil || unit(at: index) != nil {
        break
      }
      let end = min(index + (byte < 0x80 ? 1 : length(of: byte)), bytes.count)
      word += bytes[index..<end]
      index = end
    }
    index = max(start + 1, min(index, bytes.count))
    if let ends = ThaiRun.ends(in: word[...]) {
      for (start, end) in zip([0] + ends, ends) { tokens.append(.word(MonthLexicon.hash(word[start..<end]))) }
      return
    }
    let hash = MonthLexicon.hash(word)
    tokens.append(.word(hash))
    if let zone = ZoneOffset.base(hash), let (offset, length) = ZoneOffset.offset(at: index, in: bytes) {
      tokens[tokens.count - 1] = .zone(zone + offset)
      index += length
    }
  }

  /// Signs without width, which join letters, part them or turn their direction: they stand inside words.
  private func isJoiner(at index: Int) -> Bool {
    bytes[index...].starts(with: [0xE2, 0x80]) && index + 2 < bytes.count
      && (0x8B...0x8F).contains(bytes[index + 2])
  }

  /// In bytes.
  private static let joinerLength = 3

  // MARK: Characters

  private func isASCIILetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private func length(of lead: UInt8) -> Int {
    lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// A digit: of ASCII, Arabic (two sets), Devanagari, Bengali, Thai, and of full width.
  private func digit(at index: Int) -> (value: Int, length: Int)? {
    guard index < bytes.count else { return nil }
    let lead = bytes[index]
    if lead >= UInt8(ascii: "0"), lead <= UInt8(ascii: "9") { return (Int(lead - UInt8(ascii: "0")), 1) }
    guard lead >= 0xD9, index + 1 < bytes.count else { return nil }
    let second = bytes[index + 1]
    switch lead {
    case 0xD9 where (0xA0...0xA9).contains(second): return (Int(second - 0xA0), 2)
    case 0xDB where (0xB0...0xB9).contains(second): return (Int(second - 0xB0), 2)
    default: break
    }
    guard index + 2 < bytes.count else { return nil }
    let third = bytes[index + 2]
    switch (lead, second) {
    case (0xE0, 0xA5), (0xE0, 0xA7):
      return (0xA6...0xAF).contains(third) ? (Int(third - 0xA6), 3) : nil
    case (0xE0, 0xB9), (0xEF, 0xBC):
      return (0x90...0x99).contains(third) ? (Int(third - 0x90), 3) : nil
    default: return nil
    }
  }

  /// The length of a character that is no letter; `nil` for letters.
  private func signLength(at index: Int) -> Int? {
    let lead = bytes[index]
    guard lead >= 0x80 else { return nil }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch lead {
    case 0xC2: return 2
    case 0xD8 where second == 0x8C: return 2
    case 0xE2: return 3
    case 0xE3 where second == 0x80: return 3
    case 0xEF where second == 0xBC: return 3
    // Han and Hangul: each character by itself, of which only those of units say something.
    case 0xE4...0xED: return 3
    default: return nil
    }
  }

  private static let units: [(DateToken.Unit, [[UInt8]])] = [
    (.weeks, ["周前", "週前", "星期前", "週間前", "주 전", "주전"].map { Array($0.utf8) }),
    (.hours, ["小时前", "小時前", "鐘頭前", "钟头前", "時間前", "시간 전", "시간전"].map { Array($0.utf8) }),
    (.minutes, ["分钟前", "分鐘前", "分前", "분 전", "분전"].map { Array($0.utf8) }),
    (.days, ["天前", "日前", "일 전", "일전"].map { Array($0.utf8) }),
    (.morning, ["上午", "午前", "오전", "凌晨", "早上", "清晨"].map { Array($0.utf8) }),
    (.noon, ["中午", "正午", "정오"].map { Array($0.utf8) }),
    (.afternoon, ["下午", "午後", "오후", "晚上", "傍晚"].map { Array($0.utf8) }),
    (.year, ["年", "년"].map { Array($0.utf8) }), (.month, ["月", "월"].map { Array($0.utf8) }),
    (.day, ["日", "일", "号", "號"].map { Array($0.utf8) }),
    (.hourSpan, ["小时", "小時", "時間", "시간"].map { Array($0.utf8) }),
    (.hour, ["時", "时", "點", "点", "시"].map { Array($0.utf8) }), (.minute, ["分", "분"].map { Array($0.utf8) }),
    (.minguo, ["中華民國", "民國"].map { Array($0.utf8) }), (.reiwa, [Array("令和".utf8)]),
    (.heisei, [Array("平成".utf8)]), (.showa, [Array("昭和".utf8)]),
  ]

  private func unit(at index: Int) -> (DateToken.Unit, Int)? {
    guard bytes[index] >= 0xE4, bytes[index] <= 0xED else { return nil }
    for (unit, marks) in Self.units {
      for mark in marks where bytes[index...].starts(with: mark) { return (unit, mark.count) }
    }
    return nil
  }
}
