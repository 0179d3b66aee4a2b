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
    let count = page.blocks.count
    var words = Sum(capacity: count)
    var linkWords = words
    var prose = words
    var proseWords = words
    var sentences = words
    var commas = words
    var stopWords = words
    var images = words
    var dates = words
    var prices = words
    var headings = words
    var isProse: [Bool] = []
    isProse.reserveCapacity(count)
    for (block, counts) in zip(page.blocks, survey.counts) {
      let length = Float(block.words)
      let reads =
        block.words >= PageProfile.proseWords && block.linkShare < PageProfile.proseLinkShare
        && block.endsSentence
      isProse.append(reads)
      words.append(length)
      linkWords.append(length * block.linkShare)
      prose.append(reads ? 1 : 0)
      proseWords.append(reads ? length : 0)
      sentences.append(Float(counts.sentences))
      commas.append(Float(counts.commas))
      stopWords.append(Float(counts.stopWords))
      images.append(Float(block.images))
      dates.append(Self.isDated(block, counts) ? 1 : 0)
      prices.append(counts.hasPrice ? 1 : 0)
      headings.append(page.containers[Int(block.container)].tag.headingLevel == nil ? 0 : 1)
    }
    self.words = words
    self.linkWords = linkWords
    self.prose = prose
    self.proseWords = proseWords
    self.sentences = sentences
    self.commas = commas
    self.stopWords = stopWords
    self.images = images
    self.dates = dates
    self.prices = prices
    self.headings = headings
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
