import PithCore

/// The features of what the page declares of its article: body text, authors.
enum DeclaredFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    writeBody(context, into: &matrix)
    writeAuthors(context, into: &matrix)
  }

  /// Longer bodies are read to here, in words.
  private static let longestBody = 12_000
  /// A block is covered if the body has this share of its runs of three words, and it has some words (prototype).
  private static let coveredShare: Float = 0.8
  private static let coveredWords: Int32 = 8

  private static func writeBody(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let body = context.facts.linkedData.article?["articleBody"]?.string ?? ""
    let words = TextSurvey.words(of: body).prefix(longestBody)
    guard words.count >= 3 else {
      matrix.fill(.bodyCoverage, with: -1)
      return
    }
    var runs = GroupIndex(capacity: words.count)
    for index in 0..<words.count - 2 { _ = runs.group(of: run(words, index)) }
    let blocks = context.page.blocks
    var first = -1
    var last = -1
    matrix.fillInOrder(.bodyCoverage) { row in
      let own = context.survey.words(of: row)
      guard own.count >= 3 else { return -0.5 }
      var found = 0
      for index in own.startIndex..<own.endIndex - 2 where runs.existingGroup(of: run(own, index)) != nil {
        found += 1
      }
      let share = Float(found) / Float(own.count - 2)
      if share >= coveredShare, blocks[row].words >= coveredWords {
        if first < 0 { first = row }
        last = row
      }
      return share
    }
    guard first >= 0 else { return }
    matrix.fill(.bodySide) { $0 < first ? 1 : $0 <= last ? 2 : 3 }
    matrix.fill(.bodyDistance) { $0 > last ? Float($0 - last) : $0 < first ? Float($0 - first) : 0 }
  }

  @inline(__always)
  private static func run(_ words: ArraySlice<UInt64>, _ index: Int) -> UInt64 {
    WordHash.of(WordHash.of(words[index], then: words[index + 1]), then: words[index + 2])
  }

  private static let nameWords = 2...5
  /// Names are looked for in so many words from the start of a block.
  private static let nameReach = 25
  /// Authors beyond this many are a list of contributors.
  private static let mostAuthors = 10

  private static func writeAuthors(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let names = context.metadata.authors.prefix(mostAuthors).map { TextSurvey.words(of: $0) }
      .filter { nameWords.contains($0.count) }
    guard !names.isEmpty else {
      matrix.fill(.sinceAuthor, with: -1)
      return
    }
    var last = -1
    var isNamed: [Bool] = []
    isNamed.reserveCapacity(matrix.blocks)
    matrix.fillInOrder(.namesAuthor) { row in
      let value = mention(of: names, in: context.survey.words(of: row).prefix(nameReach))
      isNamed.append(value > 0)
      return value
    }
    matrix.fillInOrder(.sinceAuthor) { row in
      defer { if isNamed[row] { last = row } }
      return last < 0 ? -1 : context.sums.words.over(last + 1..<row)
    }
  }

  private static func mention(of names: [[UInt64]], in words: ArraySlice<UInt64>) -> Float {
    var found: Float = 0
    for name in names {
      guard words.count >= name.count else { continue }
      for start in words.startIndex...(words.endIndex - name.count)
      where words[start] == name[0] && words[start..<start + name.count].elementsEqual(name) {
        // "By" may stand before it.
        if start - words.startIndex <= 1 { return 2 }
        found = 1
      }
    }
    return found
  }
}
