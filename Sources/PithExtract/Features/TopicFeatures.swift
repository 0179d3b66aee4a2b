import PithCore

/// The features of what a block is about: how many of its long words the article has elsewhere.
///
/// Sections of one article share their words, stories of different events hardly do (lexical cohesion: M. A. Hearst, "TextTiling",
/// Computational Linguistics 23, 1997). That tells apart what markup cannot: an article that is appended in the template of the first.
enum TopicFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let repeated = writeRepeated(context, into: &matrix)
    let topics = Topics(context)
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
    fill(.topicLead2, topics.lead, level(2))
    fill(.topicLead3, topics.lead, level(3))
    fill(.topicLead5, topics.lead, level(5))
    fill(.topicLeadSection, topics.lead) { sections[$0] }
    fill(.topicLeadRepeated, topics.lead) { row in
      let container = repeated[Int(page.blocks[row].container)]
      return container < 0 ? row..<row : page.containers[Int(container)].blocks
    }
    fill(.topicKept, topics.kept, own)
    fill(.topicKept5Around, topics.kept, around(5))
    fill(.topicKept3, topics.kept, level(3))
    fill(.topicSeen, topics.seen, own)
    fill(.topicSeen5Around, topics.seen, around(5))
    fill(.topicSeenSection, topics.seen) { sections[$0] }
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

  /// An article has at least this many words of prose.
  private static let articleWords: Float = 40

  /// Writes what is known of the outermost repeated container around each block, and gives it by container, -1 for none.
  private static func writeRepeated(_ context: FeatureContext, into matrix: inout FeatureMatrix) -> [Int32] {
    let page = context.page
    let prose = context.sums.proseWords
    var templates = GroupIndex(capacity: page.containers.count)
    /// By template: where the last one ends, how many there were, their prose.
    var seen: [(end: Int32, count: Float, prose: Float)] = []
    var repeated: [Int32] = []
    var number = [Float](repeating: 0, count: page.containers.count)
    var share = number
    repeated.reserveCapacity(page.containers.count)
    for (index, container) in page.containers.enumerated() {
      let outer = container.parent >= 0 ? repeated[Int(container.parent)] : -1
      repeated.append(outer)
      let words = prose.over(container)
      guard words >= articleWords, isNamed(container) else { continue }
      let template = Int(templates.group(of: container.signature))
      if template == seen.count { seen.append((0, 0, 0)) }
      guard seen[template].end <= Int32(index) else { continue }
      if outer < 0, seen[template].count > 0 {
        repeated[index] = Int32(index)
        number[index] = seen[template].count
        share[index] = seen[template].prose / max(1, prose.before(Int(container.firstBlock)))
      }
      seen[template].end = container.end
      seen[template].count += 1
      seen[template].prose += words
    }
    func fill(_ feature: BlockFeature, none: Float, _ value: (Int, Int) -> Float) {
      matrix.fill(feature) { row in
        let own = Int(page.blocks[row].container)
        return repeated[own] < 0 ? none : value(Int(repeated[own]), own)
      }
    }
    fill(.repeatedLevel, none: 0) { Float(page.containers[$1].depth - page.containers[$0].depth + 1) }
    fill(.repeatedNumber, none: 0) { outer, _ in number[outer] }
    fill(.repeatedProse, none: -1) { outer, _ in share[outer] }
    return repeated
  }

  /// Whether a container's template is more than a tag that stands for anything.
  private static func isNamed(_ container: Container) -> Bool {
    switch container.tag {
    case .article, .main: return true
    case .p, .li: return false
    default:
      var plain = WordHash.start
      WordHash.add(container.tag.rawValue, to: &plain)
      return container.signature != plain
    }
  }
}

/// The long words of each block, and how many of them stand elsewhere, as sums over blocks.
private struct Topics {
  let words: PageSums.Sum
  let lead: PageSums.Sum
  let kept: PageSums.Sum
  let seen: PageSums.Sum

  /// The article's beginning, in words.
  private static let leadWords: Int32 = 250
  /// Shorter blocks are not read for what was there before.
  private static let readWords: Int32 = 8

  /// Where a word stands.
  private struct Places {
    /// The blocks of the beginning that have it, and of what the rules keep; the title and the description count as one each.
    var lead: Int32 = 0
    var kept: Int32 = 0
    var first = Int32.max
    /// The last block that was counted.
    var last: Int32 = -1
  }

  init(_ context: FeatureContext) {
    let survey = context.survey
    let blocks = context.page.blocks
    let declared = [context.metadata.title ?? context.facts.titleElement, context.metadata.description]
      .map { TextSurvey.topicWords(of: $0 ?? "") }
    var groups = GroupIndex(capacity: survey.topicWords.count + declared.reduce(0) { $0 + $1.count })
    let numbers = survey.topicWords.map { groups.group(of: $0) }
    var places: [Places] = []
    let declaredNumbers = declared.map { words in Set(words.map { groups.group(of: $0) }) }
    places = Array(repeating: Places(), count: Int(groups.count))
    for words in declaredNumbers {
      for word in words {
        places[Int(word)].lead += 1
        places[Int(word)].first = -1
      }
    }
    let isLead = Self.lead(of: context)
    let verdicts = context.ruleVerdicts
    for (index, block) in blocks.enumerated() {
      let isKept = verdicts[index].isKept
      for word in numbers[survey.topicWords(of: index)] where places[Int(word)].last != Int32(index) {
        places[Int(word)].last = Int32(index)
        if isLead[index] { places[Int(word)].lead += 1 }
        if isKept { places[Int(word)].kept += 1 }
        if block.words >= Self.readWords { places[Int(word)].first = min(places[Int(word)].first, Int32(index)) }
      }
    }
    words = PageSums.Sum(of: blocks.count) { Float(survey.topicWords(of: $0).count) }
    func count(_ isShared: (Int, Places) -> Bool) -> PageSums.Sum {
      PageSums.Sum(of: blocks.count) { block in
        Float(numbers[survey.topicWords(of: block)].count { isShared(block, places[Int($0)]) })
      }
    }
    // A block has its own words in common with others only.
    lead = count { $1.lead > (isLead[$0] ? 1 : 0) }
    kept = count { $1.kept > (verdicts[$0].isKept ? 1 : 0) }
    seen = count { $1.first < Int32($0) }
  }

  /// The first prose that the rules keep; where they keep none, the first there is.
  private static func lead(of context: FeatureContext) -> [Bool] {
    let blocks = context.page.blocks
    let isProse = context.sums.isProse
    let candidates = blocks.indices.filter { isProse[$0] && context.ruleVerdicts[$0].isKept }
    var isLead = [Bool](repeating: false, count: blocks.count)
    var words: Int32 = 0
    for block in candidates.isEmpty ? blocks.indices.filter({ isProse[$0] }) : candidates {
      guard words < leadWords else { break }
      isLead[block] = true
      words += blocks[block].words
    }
    return isLead
  }
}
