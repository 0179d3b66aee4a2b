import PithCore

/// Prefix sums over the blocks of a page: the sum over any range of blocks, and so over any subtree, is a difference.
struct PageSums {
  /// Sums of one quantity; `Float` counts whole numbers exactly up to 16 million.
  struct Sum {
    private(set) var prefix: [Float]

    init(capacity: Int) {
      prefix = []
      prefix.reserveCapacity(capacity + 1)
      prefix.append(0)
    }

    /// The sums of a value of each block.
    @inline(__always)
    init(of blocks: Int, _ value: (Int) -> Float) {
      prefix = Array(unsafeUninitializedCapacity: blocks + 1) { prefix, count in
        var sum: Float = 0
        for block in 0..<blocks {
          prefix[block] = sum
          sum += value(block)
        }
        prefix[blocks] = sum
        count = blocks + 1
      }
    }

    mutating func append(_ value: Float) { prefix.append(prefix[prefix.count - 1] + value) }

    /// The sum over all blocks before one.
    @inline(__always)
    func before(_ block: Int) -> Float { prefix[block] }

    @inline(__always)
    func over(_ blocks: Range<Int>) -> Float { prefix[blocks.upperBound] - prefix[blocks.lowerBound] }

    @inline(__always)
    func over(_ container: Container) -> Float {
      prefix[Int(container.endBlock)] - prefix[Int(container.firstBlock)]
    }

    var total: Float { prefix[prefix.count - 1] }
  }

  let words: Sum
  /// Words in links.
  let linkWords: Sum
  /// Blocks that read like paragraphs, and their words.
  let prose: Sum
  let proseWords: Sum
  let sentences: Sum
  let commas: Sum
  let stopWords: Sum
  let images: Sum
  /// Short blocks with a year or "ago", blocks with a price.
  let dates: Sum
  let prices: Sum
  let headings: Sum
  /// Whether each block reads like a paragraph: `PageProfile` says when.
  let isProse: [Bool]

  /// Longer texts speak of dates without being dated by them, in words.
  static let longestDated: Int32 = 25

  init(_ page: SegmentedPage, _ survey: TextSurvey) {
    let blocks = page.blocks
    let counts = survey.counts
    let isProse = blocks.map { block in
      block.words >= PageProfile.proseWords && block.linkShare < PageProfile.proseLinkShare
        && block.endsSentence
    }
    func sum(_ value: (Int) -> Float) -> Sum { Sum(of: blocks.count, value) }
    words = sum { Float(blocks[$0].words) }
    linkWords = sum { Float(blocks[$0].words) * blocks[$0].linkShare }
    prose = sum { isProse[$0] ? 1 : 0 }
    proseWords = sum { isProse[$0] ? Float(blocks[$0].words) : 0 }
    sentences = sum { Float(counts[$0].sentences) }
    commas = sum { Float(counts[$0].commas) }
    stopWords = sum { Float(counts[$0].stopWords) }
    images = sum { Float(blocks[$0].images) }
    dates = sum { Self.isDated(blocks[$0], counts[$0]) ? 1 : 0 }
    prices = sum { counts[$0].hasPrice ? 1 : 0 }
    headings = sum { page.containers[Int(blocks[$0].container)].tag.headingLevel == nil ? 0 : 1 }
    self.isProse = isProse
  }

  static func isDated(_ block: TextBlock, _ counts: TextSurvey.Counts) -> Bool {
    block.words <= longestDated && (counts.hasYear || counts.hasClockTime || counts.keywords.contains(.ago))
  }

  @inline(__always)
  func linkShare(_ container: Container) -> Float {
    linkWords.over(container) / max(1, words.over(container))
  }
}
