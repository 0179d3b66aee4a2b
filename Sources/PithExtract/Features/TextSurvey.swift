/// What one pass over the text of all blocks counts: characters of each sort, sentences, words by their hashes.
///
/// A word is a run of letters; in scripts without spaces every character is one. `KeywordLexicon` is written in the same words.
struct TextSurvey {
  /// The counts of one block. `head` counts are of its first `headBytes` only: they are shares, and long texts are alike.
  struct Counts {
    var characters: Int32 = 0
    var sentences: Int32 = 0
    var commas: Int32 = 0
    /// Separators of short items: `|`, `·`, `•`, `»`, `›`.
    var bars: Int32 = 0
    var headCharacters: Int32 = 0
    var headDigits: Int32 = 0
    var headUppers: Int32 = 0
    var headMarks: Int32 = 0
    var headWords: Int32 = 0
    var headCapitalized: Int32 = 0
    var stopWords: Int32 = 0
    var keywords: Keywords = []
    var hasYear = false
    var hasClockTime = false
    var hasPrice = false
    var hasAt = false
    var hasLowerCase = false
  }

  static let headBytes = 400

  private(set) var counts: [Counts] = []
  /// The hashes of the words of all blocks, one block after the other.
  private(set) var words: [UInt64] = []
  /// Where the words of each block start in `words`; one more than there are blocks.
  private(set) var wordStarts: [Int32] = [0]
  /// The hashes of those words that tell what a text is about, likewise: the long ones, and pairs of characters in scripts
  /// without spaces.
  private(set) var topicWords: [UInt64] = []
  private var topicStarts: [Int32] = [0]

  private static let anywhere = PhraseTable(KeywordLexicon.anywhere)
  private static let start = PhraseTable(KeywordLexicon.start)
  /// Words of so many letters are rarely the grammar's: of 4 to 7 the length that best tells the second half of an article from
  /// that of another (area under the curve .96 in 100 words, on our news sets).
  private static let topicLetters = 6
  /// Keywords are looked for in so many words from the start of a block.
  private static let keywordWords = 80

  init(_ page: SegmentedPage) {
    counts.reserveCapacity(page.blocks.count)
    wordStarts.reserveCapacity(page.blocks.count + 1)
    words.reserveCapacity(page.text.count / 5)
    page.text.withUnsafeBufferPointer { text in
      for block in page.blocks {
        var counts = scan(UnsafeBufferPointer(rebasing: text[block.textRange]))
        findKeywords(&counts)
        self.counts.append(counts)
        wordStarts.append(Int32(words.count))
        topicStarts.append(Int32(topicWords.count))
      }
    }
  }

  func words(of block: Int) -> ArraySlice<UInt64> { words[wordRange(of: block)] }

  /// Where those of a block stand in `words`.
  func wordRange(of block: Int) -> Range<Int> { Int(wordStarts[block])..<Int(wordStarts[block + 1]) }

  /// Where those of a block stand in `topicWords`.
  func topicRange(of block: Int) -> Range<Int> { Int(topicStarts[block])..<Int(topicStarts[block + 1]) }

  /// The words of a text that is no block's, as hashes.
  static func words(of text: String) -> [UInt64] { survey(of: text).words }

  /// The topic words of a text that is no block's.
  static func topicWords(of text: String) -> [UInt64] { survey(of: text).topicWords }

  private static func survey(of text: String) -> TextSurvey {
    var survey = TextSurvey()
    var text = text
    _ = text.withUTF8 { survey.scan($0) }
    return survey
  }

  private init() {}

  private mutating func findKeywords(_ counts: inout Counts) {
    let first = Int(wordStarts[wordStarts.count - 1])
    let end = min(words.count, first + Self.keywordWords)
    guard first < end else { return }
    // The last of them may start a phrase.
    let endOfPhrases = min(words.count, end + 4)
    var stopWords: Int32 = 0
    var keywords: Keywords = []
    let anywhere = Self.anywhere
    for index in first..<end {
      anywhere.match(words, at: index, before: endOfPhrases) { keyword, _ in
        if keyword == .stop { stopWords += 1 } else { keywords.formUnion(keyword) }
      }
    }
    Self.start.match(words, at: first, before: endOfPhrases) { keyword, _ in keywords.formUnion(keyword) }
    counts.stopWords = stopWords
    counts.keywords = keywords
  }

  /// How the last byte before a word or digit run matters.
  private struct Run {
    var hash = WordHash.start
    var isOpen = false
    /// The letters of the word; those of three bytes, as in Hindi and Korean, count twice.
    var letters = 0
    /// The character before, in a script without spaces; 0 for none.
    var previousCharacter: UInt64 = 0
    /// Where that character ends.
    var previousEnd = 0
    var digits = 0
    /// The first two digits of the current run.
    var century = 0
    var isAfterPriceSign = false
  }

  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>) -> Counts {
    var counts = Counts()
    var run = Run()
    var index = 0
    while index < text.count {
      let byte = text[index]
      let inHead = index < Self.headBytes
      if byte.isASCIILetter {
        let end = inHead ? min(text.count, Self.headBytes) : text.count
        index += scanLetters(UnsafeBufferPointer(rebasing: text[index..<end]), inHead, &run, &counts)
      } else if byte < 0x80 {
        scanASCII(byte, at: index, text, inHead, &run, &counts)
        index += 1
      } else {
        index += scanWide(byte, at: index, text, inHead, &run, &counts)
      }
    }
    endDigits(&run, &counts)
    endWord(&run)
    return counts
  }

  /// Scans the letters of ASCII from the start of a text on, of which there must be one, and gives their number.
  @inline(__always)
  private mutating func scanLetters(
    _ text: UnsafeBufferPointer<UInt8>, _ inHead: Bool, _ run: inout Run, _ counts: inout Counts
  ) -> Int {
    openWord(&run, &counts, isUpper: text[0] < 0x60, inHead)
    if run.digits > 0 { endDigits(&run, &counts) }
    var hash = run.hash
    var uppers = 0
    var index = 0
    while index < text.count, text[index].isASCIILetter {
      uppers += text[index] < 0x60 ? 1 : 0
      WordHash.add(text[index] | 0x20, to: &hash)
      index += 1
    }
    run.hash = hash
    run.letters += index
    counts.characters += Int32(truncatingIfNeeded: index)
    if uppers < index { counts.hasLowerCase = true }
    if inHead {
      counts.headCharacters += Int32(truncatingIfNeeded: index)
      counts.headUppers += Int32(truncatingIfNeeded: uppers)
    }
    return index
  }

  /// Scans a character of ASCII that is no letter.
  @inline(__always)
  private mutating func scanASCII(
    _ byte: UInt8, at index: Int, _ text: UnsafeBufferPointer<UInt8>, _ inHead: Bool, _ run: inout Run,
    _ counts: inout Counts
  ) {
    counts.characters += 1
    if inHead { counts.headCharacters += 1 }
    endWord(&run)
    if byte >= 0x30, byte <= 0x39 {
      if run.digits < 2 { run.century = run.century * 10 + Int(byte - 0x30) }
      run.digits += 1
      if run.isAfterPriceSign { counts.hasPrice = true }
      if inHead { counts.headDigits += 1 }
      return
    }
    let endedDigits = run.digits
    endDigits(&run, &counts)
    if byte <= 0x20 { return }
    run.isAfterPriceSign = byte == UInt8(ascii: "$")
    if inHead { counts.headMarks += 1 }
    let next = index + 1 < text.count ? text[index + 1] : 0x20
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if next <= 0x20 || next == 0x22 || next == 0x27 || next == 0x29 || next >= 0x80 {
        counts.sentences += 1
      }
    case UInt8(ascii: ","): counts.commas += 1
    case UInt8(ascii: "|"): counts.bars += 1
    case UInt8(ascii: "@"): counts.hasAt = true
    case UInt8(ascii: ":"):
      if endedDigits > 0, endedDigits <= 2, next >= 0x30, next <= 0x39 { counts.hasClockTime = true }
    default: break
    }
  }

  /// Scans a character beyond ASCII and gives its length.
  @inline(__always)
  private mutating func scanWide(
    _ lead: UInt8, at index: Int, _ text: UnsafeBufferPointer<UInt8>, _ inHead: Bool, _ run: inout Run,
    _ counts: inout Counts
  ) -> Int {
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    counts.characters += 1
    if inHead { counts.headCharacters += 1 }
    if run.digits > 0 { endDigits(&run, &counts) }
    run.isAfterPriceSign = false
    if lead < 0xE0 {
      if lead == 0xC2 {
        endWord(&run)
        run.isAfterPriceSign = second == 0xA3 || second == 0xA5
        if second == 0xB7 || second == 0xBB { counts.bars += 1 }
        if second != 0xA0, inHead { counts.headMarks += 1 }
        return 2
      }
      if lead == 0xD8, second == 0x8C { counts.commas += 1 }
      if lead == 0xD8 && second == 0x9F || lead == 0xDB && second == 0x94 {
        counts.sentences += 1
        endWord(&run)
        return 2
      }
      let folded = LetterCase.lower(lead, second)
      let isUpper = LetterCase.isUpper(lead, second)
      openWord(&run, &counts, isUpper: isUpper, inHead)
      if isUpper { if inHead { counts.headUppers += 1 } } else { counts.hasLowerCase = true }
      WordHash.add(folded.0, to: &run.hash)
      WordHash.add(folded.1, to: &run.hash)
      run.letters += 1
      return 2
    }
    if lead >= 0xF0 {
      endWord(&run)
      if inHead { counts.headMarks += 1 }
      return min(4, text.count - index)
    }
    let length = min(3, text.count - index)
    switch (lead, second) {
    case (0xE0, 0xA5) where third == 0xA4 || third == 0xA5:
      counts.sentences += 1
      endWord(&run)
    case (0xE0, 0xB8...0xBB), (0xE1, 0x80...0x82), (0xE1, 0x9E...0x9F), (0xE3, 0x81...0xBF),
      (0xE4...0xE9, _):
      // Scripts without spaces: a character is a word.
      endWord(&run)
      openWord(&run, &counts, isUpper: false, inHead)
      counts.hasLowerCase = true
      for offset in 0..<length { WordHash.add(text[index + offset], to: &run.hash) }
      if run.previousEnd == index, run.previousCharacter != 0 {
        topicWords.append(WordHash.of(run.previousCharacter, then: run.hash))
      }
      run.previousCharacter = run.hash
      run.previousEnd = index + length
      endWord(&run)
    case (0xE2, _):
      endWord(&run)
      run.isAfterPriceSign = second == 0x82 && (third == 0xAC || third == 0xB9)
      if second == 0x80, third == 0xA2 || third == 0xBA { counts.bars += 1 }
      if second == 0x80, third == 0xA6 { counts.sentences += 1 }
      if inHead { counts.headMarks += 1 }
    case (0xE3, 0x80):
      endWord(&run)
      if third == 0x82 { counts.sentences += 1 } else if third == 0x81 { counts.commas += 1 }
      if inHead { counts.headMarks += 1 }
    case (0xEF, 0xBC):
      endWord(&run)
      if third == 0x81 || third == 0x9F { counts.sentences += 1 } else if third == 0x8C { counts.commas += 1 }
      if inHead { counts.headMarks += 1 }
    default:
      openWord(&run, &counts, isUpper: false, inHead)
      counts.hasLowerCase = true
      for offset in 0..<length { WordHash.add(text[index + offset], to: &run.hash) }
      run.letters += 2
    }
    return length
  }

  @inline(__always)
  private func openWord(_ run: inout Run, _ counts: inout Counts, isUpper: Bool, _ inHead: Bool) {
    guard !run.isOpen else { return }
    run.isOpen = true
    run.hash = WordHash.start
    run.letters = 0
    if inHead {
      counts.headWords += 1
      if isUpper { counts.headCapitalized += 1 }
    }
  }

  @inline(__always)
  private mutating func endWord(_ run: inout Run) {
    guard run.isOpen else { return }
    words.append(run.hash)
    if run.letters >= Self.topicLetters { topicWords.append(run.hash) }
    run.isOpen = false
  }

  @inline(__always)
  private func endDigits(_ run: inout Run, _ counts: inout Counts) {
    if run.digits == 4, run.century == 19 || run.century == 20 { counts.hasYear = true }
    run.digits = 0
    run.century = 0
  }
}
