import PithCore

/// The features of a block's place below the title and the headings.
enum HeadingFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    writeTitle(context, into: &matrix)
    writeSections(context, into: &matrix)
    writeDescription(context, into: &matrix)
    writeTopHeadings(context, into: &matrix)
  }

  private static func writeTitle(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let survey = context.survey
    let sums = context.sums
    let title = WordSet(context.titleWords)
    let shared = matrix.perBlock(none: 0) { row in
      let words = survey.words(of: row)
      return words.count < longestCovered ? title.shared(with: words) : 0
    }
    matrix.fill(.titleOverlap) { title.jaccard(ofWords: survey.words(of: $0).count, sharing: shared[$0]) }
    matrix.fill(.titleCoverage) { Float(shared[$0]) / Float(max(1, survey.words(of: $0).count)) }
    let block = context.titleBlock
    guard block >= 0 else {
      matrix.fill(.blocksSinceTitle, with: -999)
      matrix.fill(.wordsSinceTitle, with: -9999)
      matrix.fill(.titleLevels, with: -1)
      matrix.fill(.levelsToTitle, with: -1)
      return
    }
    matrix.fill(.blocksSinceTitle) { Float($0 - block) }
    matrix.fill(.wordsSinceTitle) { sums.words.before($0) - sums.words.before(block) }
    let own = context.levels[0]
    let meeting = context.pathMeeting(own[block])
    matrix.fill(.titleLevels) { Float(meeting.up[Int(own[$0])]) }
    matrix.fill(.levelsToTitle) { Float(meeting.down[Int(own[$0])]) }
  }

  /// Texts of so many words say nothing by the words of the title in them.
  private static let longestCovered = 200

  private static let farthest: Float = 99

  /// The level of the heading that a block is, or stands right below.
  static func level(_ context: FeatureContext, _ block: Int) -> Int {
    let container = context.page.containers[Int(context.page.blocks[block].container)]
    if let level = container.tag.headingLevel { return level }
    return container.parent < 0
      ? 0 : context.page.containers[Int(container.parent)].tag.headingLevel ?? 0
  }

  private static func writeSections(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let count = context.page.blocks.count
    let sums = context.sums
    let own = (0..<count).map { level(context, $0) }
    var last = -1
    var heading = [Int](repeating: -1, count: count)
    for index in 0..<count {
      heading[index] = last
      if own[index] > 0 { last = index }
    }
    last = -1
    var next = heading
    for index in (0..<count).reversed() {
      next[index] = last
      if own[index] > 0 { last = index }
    }
    matrix.fill(.headingLevel) { Float(own[$0]) }
    matrix.fill(.underHeading) { heading[$0] < 0 ? 0 : Float(own[heading[$0]]) }
    matrix.fill(.sinceHeading) { heading[$0] < 0 ? farthest : min(Float($0 - heading[$0]), farthest) }
    matrix.fill(.toHeading) { next[$0] < 0 ? farthest : min(Float(next[$0] - $0), farthest) }
    matrix.fill(.sectionWords) { row in
      (next[row] < 0 ? sums.words.total : sums.words.before(next[row])) - sums.words.before(row)
    }
    matrix.fill(.headingLexicon) { row in
      heading[row] < 0 ? 0 : TextFeatures.lexiconValue(context.lexicon[heading[row]])
    }
  }

  /// Two texts of which one describes the other share this part of all their words (prototype).
  private static let sameText: Float = 0.7

  private static func writeDescription(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let survey = context.survey
    guard let description = context.metadata.description else { return }
    let words = WordSet(TextSurvey.words(of: description))
    let shared = (0..<matrix.blocks).map { block in
      let own = survey.words(of: block)
      // Of a block without a row it matters only whether it is like the description.
      return matrix.row(of: block) == nil && !words.mayShare(sameText, ofWords: own.count)
        ? 0 : words.shared(with: own)
    }
    matrix.fill(.descriptionOverlap) { row in
      let count = survey.words(of: row).count
      return count >= 3 ? Float(shared[row]) / Float(count) : 0
    }
    var isSeen = false
    matrix.fillInOrder(.descriptionSeen) { row in
      let overlap = words.jaccard(ofWords: survey.words(of: row).count, sharing: shared[row])
      defer { if overlap > sameText { isSeen = true } }
      return isSeen ? 1 : 0
    }
  }

  private static func writeTopHeadings(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    var seen: Float = 0
    matrix.fillInOrder(.topHeadingsBefore) { row in
      let isTop = page.containers[Int(page.blocks[row].container)].tag == .h1
      defer { if isTop { seen += 1 } }
      return seen
    }
    matrix.fill(.topHeadings, with: seen)
  }
}
