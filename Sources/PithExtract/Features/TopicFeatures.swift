import PithCore

/// The features of what a block is about: how many of its long words the article has elsewhere.
///
/// Sections of one article share their words, stories of different events hardly do (lexical cohesion: M. A. Hearst, "TextTiling",
/// Computational Linguistics 23, 1997). That tells apart what markup cannot: an article that is appended in the template of the first.
enum TopicFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let repeated = context.repeatedTemplates.outermost
    let topics = Topics(context, repeated: repeated)
    let page = context.page
    let levels = context.levels
    let sections = sections(context)
    func fill(_ feature: BlockFeature, _ shared: PageSums.Sum, _ blocks: (Int) -> Range<Int>) {
      matrix.fill(feature) { row in
        let blocks = blocks(row)
        let words = topics.words.over(blocks)
        return words == 0 ? -1 : shared.over(blocks) / words
      }
    }
    func around(_ distance: Int) -> (Int) -> Range<Int> {
      { row in max(0, row - distance)..<min(page.blocks.count, row + distance + 1) }
    }
    func level(_ number: Int) -> (Int) -> Range<Int> {
      { row in page.containers[Int(levels[number - 1][row])].blocks }
    }
    let own = around(0)
    fill(.topicLead, topics.lead, own)
    fill(.topicLead2Around, topics.lead, around(2))
    fill(.topicLead5Around, topics.lead, around(5))
    let next = { row in row..<min(page.blocks.count, row + nextBlocks) }
    fill(.topicLeadNext, topics.lead, next)
    fill(.topicLead2, topics.lead, level(2))
    fill(.topicLead3, topics.lead, level(3))
    fill(.topicLead5, topics.lead, level(5))
    fill(.topicLeadSection, topics.lead) { sections[$0] }
    fill(.topicLeadRepeated, topics.lead) { row in
      let container = repeated[Int(page.blocks[row].container)]
      return container < 0 ? row..<row : page.containers[Int(container)].blocks
    }
    let lowest = lowestShares(topics, sections)
    matrix.fill(.topicLowestSection) { lowest[$0] }
    fill(.topicOpening5Around, topics.opening, around(5))
    fill(.topicOpeningNext, topics.opening, next)
    fill(.topicOpeningSection, topics.opening) { sections[$0] }
    fill(.topicKept, topics.kept, own)
    fill(.topicKept5Around, topics.kept, around(5))
    fill(.topicKept3, topics.kept, level(3))
    fill(.topicSeen, topics.seen, own)
    fill(.topicSeen5Around, topics.seen, around(5))
    fill(.topicSeenSection, topics.seen) { sections[$0] }
  }

  private static let nextBlocks = 9
  /// The long words of a section that says what it is about.
  private static let sectionWords: Float = 15

  /// The lowest share of the beginning's words in the longer sections up to each block's, -1 before the first.
  private static func lowestShares(_ topics: Topics, _ sections: [Range<Int>]) -> [Float] {
    var lowest: Float = -1
    return sections.indices.map { block in
      let section = sections[block]
      let words = topics.words.over(section)
      if section.lowerBound == block, words >= sectionWords {
        let share = topics.lead.over(section) / words
        lowest = lowest < 0 ? share : min(lowest, share)
      }
      return lowest
    }
  }

  /// The blocks from one heading to the next, by block.
  private static func sections(_ context: FeatureContext) -> [Range<Int>] {
    let count = context.page.blocks.count
    var sections: [Range<Int>] = []
    sections.reserveCapacity(count)
    var start = 0
    for block in 0..<count {
      if block > start, HeadingFeatures.level(context, block) > 0 {
        sections += repeatElement(start..<block, count: block - start)
        start = block
      }
    }
    sections += repeatElement(start..<count, count: count - start)
    return sections
  }
}

/// The long words of each block, and how many of them stand elsewhere, as sums over blocks.
private struct Topics {
  let words: PageSums.Sum
  let lead: PageSums.Sum
  let opening: PageSums.Sum
  let kept: PageSums.Sum
  let seen: PageSums.Sum

  /// The article's beginning and its very beginning, in words.
  private static let leadWords: Int32 = 250
  private static let openingWords: Int32 = 90
  /// Shorter blocks are not read for what was there before.
  private static let readWords: Int32 = 8

  /// Where a word stands.
  private struct Places {
    /// The blocks of the beginning that have it, and of what the rules keep; the title and the description count as one each.
    var lead: Int32 = 0
    var opening: Int32 = 0
    var kept: Int32 = 0
    var first = Int32.max
    /// The last block that was counted.
    var last: Int32 = -1
  }

  init(_ context: FeatureContext, repeated: [Int32]) {
    let survey = context.survey
    let blocks = context.page.blocks
    let declared = [context.title, context.metadata.description ?? ""].map { TextSurvey.topicWords(of: $0) }
    var groups = GroupIndex(capacity: survey.topicWords.count + declared.reduce(0) { $0 + $1.count })
    let numbers = survey.topicWords.map { groups.group(of: $0) }
    let declaredNumbers = declared.map { words in Set(words.map { groups.group(of: $0) }) }
    var places = Array(repeating: Places(), count: Int(groups.count))
    for words in declaredNumbers {
      for word in words {
        places[Int(word)].lead += 1
        places[Int(word)].opening += 1
        places[Int(word)].first = -1
      }
    }
    let prose = Self.prose(of: context, repeated)
    let isLead = Self.beginning(Self.leadWords, of: prose, blocks)
    let isOpening = Self.beginning(Self.openingWords, of: prose, blocks)
    let verdicts = context.ruleVerdicts
    for (index, block) in blocks.enumerated() {
      let isKept = verdicts[index].isKept
      for word in numbers[survey.topicRange(of: index)] where places[Int(word)].last != Int32(index) {
        places[Int(word)].last = Int32(index)
        if isLead[index] { places[Int(word)].lead += 1 }
        if isOpening[index] { places[Int(word)].opening += 1 }
        if isKept { places[Int(word)].kept += 1 }
        if block.words >= Self.readWords {
          places[Int(word)].first = min(places[Int(word)].first, Int32(index))
        }
      }
    }
    words = PageSums.Sum(of: blocks.count) { Float(survey.topicRange(of: $0).count) }
    func count(_ isShared: (Int, Places) -> Bool) -> PageSums.Sum {
      PageSums.Sum(of: blocks.count) { block in
        Float(numbers[survey.topicRange(of: block)].count { isShared(block, places[Int($0)]) })
      }
    }
    // A block has its own words in common with others only.
    lead = count { $1.lead > (isLead[$0] ? 1 : 0) }
    opening = count { $1.opening > (isOpening[$0] ? 1 : 0) }
    kept = count { $1.kept > (verdicts[$0].isKept ? 1 : 0) }
    seen = count { $1.first < Int32($0) }
  }

  /// The prose that the rules keep, up to where the article's template comes again; where they keep none, all prose.
  private static func prose(of context: FeatureContext, _ repeated: [Int32]) -> [Int] {
    let blocks = context.page.blocks
    let all = blocks.indices.filter { context.sums.isProse[$0] }
    let kept = all.filter { context.ruleVerdicts[$0].isKept }
    guard !kept.isEmpty else { return all }
    return Array(kept.prefix { repeated[Int(blocks[$0].container)] < 0 || $0 == kept[0] })
  }

  /// Whether each block is among the first of some that have so many words together.
  private static func beginning(_ words: Int32, of prose: [Int], _ blocks: [TextBlock]) -> [Bool] {
    var isBeginning = [Bool](repeating: false, count: blocks.count)
    var left = words
    for block in prose {
      guard left > 0 else { break }
      isBeginning[block] = true
      left -= blocks[block].words
    }
    return isBeginning
  }
}
