import PithCore

/// Sums over a segmented page, for any range of blocks in constant time.
struct PageProfile {
  /// Thresholds of what counts as prose, from the prototype's `para` (trained on 1,848 pages): at least 15 words,
  /// less than 40 % of the text in links, the end of a sentence at its end.
  static let proseWords: Int32 = 15
  static let proseLinkShare: Float = 0.4
  /// Text with a larger share of it in links is a link with some words around it. Chosen on our three news and mixed
  /// development sets, as are the thresholds of the rules.
  static let linkedShare: Float = 0.6

  /// Whether a block reads like a paragraph, by block.
  let isProse: [Bool]
  private let words: [Int32]
  private let prose: [Int32]
  private let linkWords: [Float]

  /// - Parameter isLeftOut: blocks that count for nothing; `nil` for none.
  init(_ page: SegmentedPage, leavingOut isLeftOut: (Int) -> Bool = { _ in false }) {
    var isProse: [Bool] = []
    isProse.reserveCapacity(page.blocks.count)
    var words: [Int32] = [0]
    var prose: [Int32] = [0]
    var linkWords: [Float] = [0]
    for (index, block) in page.blocks.enumerated() {
      let isOut = isLeftOut(index)
      let blockIsProse =
        !isOut && block.words >= Self.proseWords && block.linkShare < Self.proseLinkShare
        && block.endsSentence
      isProse.append(blockIsProse)
      words.append(words[index] + (isOut ? 0 : block.words))
      prose.append(prose[index] + (blockIsProse ? block.words : 0))
      linkWords.append(linkWords[index] + (isOut ? 0 : Float(block.words) * block.linkShare))
    }
    self.isProse = isProse
    self.words = words
    self.prose = prose
    self.linkWords = linkWords
  }

  var allWords: Int { Int(words.last ?? 0) }
  var allProseWords: Int { Int(prose.last ?? 0) }

  func words(in blocks: Range<Int>) -> Int {
    Int(words[blocks.upperBound] - words[blocks.lowerBound])
  }

  /// The words of the blocks that are prose.
  func proseWords(in blocks: Range<Int>) -> Int {
    Int(prose[blocks.upperBound] - prose[blocks.lowerBound])
  }

  /// The share of words in links, from 0 to 1.
  func linkShare(in blocks: Range<Int>) -> Float {
    let all = words(in: blocks)
    return all == 0 ? 0 : (linkWords[blocks.upperBound] - linkWords[blocks.lowerBound]) / Float(all)
  }
}
