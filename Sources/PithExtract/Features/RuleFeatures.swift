import PithCore

/// The features of what the rules say of a block and of those around it.
enum RuleFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let verdicts = context.ruleVerdicts
    matrix.fill(.ruleKeeps) { verdicts[$0].isKept ? 1 : 0 }
    let sorts = context.ruleSorts
    // Most pages have blocks of a few sorts only.
    let present = sorts.reduce(into: UInt32(0)) { if $1 != .body { $0 |= 1 << UInt32($1.rawValue) } }
    for offset in groups.indices where present >> UInt32(offset) & 1 == 1 {
      matrix.fill(column: BlockFeature.ruleIsElement.rawValue + offset) {
        Int(sorts[$0].rawValue) == offset ? 1 : 0
      }
    }
    writeShares(context, into: &matrix)
  }

  /// The rules of each sort, in the order of the features from `ruleIsElement` on.
  private static let groups: [[String]] = [
    [
      "nav-element", "footer-element", "aside-element", "header-element", "form-element", "control-element",
      "address-element",
    ],
    [],  // The words of classes: every rule whose name ends in "-words".
    ["region-heading"], ["label"],
    [
      "hidden-element", "hidden-paragraph", "invisible-element", "aria-hidden", "overlay-words",
      "screen-reader-words",
    ],
    ["comment-words", "comment-form-words"], ["following-article", "following-story"], ["links"],
    ["outside-body"],
    ["date-line", "byline", "labelled-link"],
    [],  // Cues: all that no other sort names.
    ["standfirst", "postscript", "body-template"], ["title", "above-title"],
    ["repeated-block", "pull-quote", "heading-without-text"],
    ["figcaption-element", "caption-words", "text-by-image"],
  ]

  /// A sort of rules, by its place in `groups`.
  struct Sort: Equatable {
    let rawValue: Int8

    /// What keeps a block.
    static let body = Sort(rawValue: -1)
    /// What an element's tag says.
    static let element = Sort(rawValue: 0)
    /// What the words of class names say.
    static let className = Sort(rawValue: 1)
    /// That it is a link.
    static let link = Sort(rawValue: 7)
    /// That it stands outside of the body.
    static let outside = Sort(rawValue: 8)
    fileprivate static let cue = Sort(rawValue: 10)
  }

  private static let sortOfRule: [String: Sort] = {
    var sorts: [String: Sort] = ["body": .body]
    for (index, rules) in groups.enumerated() {
      for rule in rules { sorts[rule] = Sort(rawValue: Int8(index)) }
    }
    return sorts
  }()

  /// The sort of the rule that judged each block.
  static func sorts(of verdicts: [Verdict]) -> [Sort] {
    var sorts: [Sort] = []
    sorts.reserveCapacity(verdicts.count)
    for (index, verdict) in verdicts.enumerated() {
      // Neighbours are mostly judged by the same rule.
      let isSame = index > 0 && verdict.rule == verdicts[index - 1].rule
      sorts.append(isSame ? sorts[index - 1] : sort(of: verdict.rule))
    }
    return sorts
  }

  private static func sort(of rule: String) -> Sort {
    if let sort = sortOfRule[rule] { return sort }
    return rule.utf8.suffix(6).elementsEqual("-words".utf8) ? .className : .cue
  }

  private static func writeShares(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    let words = context.sums.words
    let kept = context.keptWords
    let count = page.blocks.count
    func own(_ row: Int) -> Float { kept.over(row..<row + 1) }
    /// Of a range, leaving out the block itself.
    func share(_ range: Range<Int>, _ row: Int) -> Float {
      let others = words.over(range) - Float(page.blocks[row].words)
      return others < 1 ? -1 : (kept.over(range) - own(row)) / others
    }
    matrix.fill(.kept2Around) { share(max(0, $0 - 2)..<min(count, $0 + 3), $0) }
    matrix.fill(.kept5Around) { share(max(0, $0 - 5)..<min(count, $0 + 6), $0) }
    matrix.fill(.kept2) { share(page.containers[Int(context.levels[1][$0])].blocks, $0) }
    matrix.fill(.kept3) { share(page.containers[Int(context.levels[2][$0])].blocks, $0) }
    matrix.fill(.kept5) { share(page.containers[Int(context.levels[4][$0])].blocks, $0) }
    var clusterKept = [Float](repeating: 0, count: context.clusterCount)
    var clusterWords = clusterKept
    for (index, block) in page.blocks.enumerated() {
      clusterWords[Int(context.clusters[index])] += Float(block.words)
      clusterKept[Int(context.clusters[index])] += own(index)
    }
    matrix.fill(.keptCluster) { row in
      let others = clusterWords[Int(context.clusters[row])] - Float(page.blocks[row].words)
      return others < 1 ? -1 : (clusterKept[Int(context.clusters[row])] - own(row)) / others
    }
    matrix.fill(.keptShare, with: kept.total / max(1, words.total))
    let first = context.ruleVerdicts.firstIndex(where: \.isKept) ?? 0
    let last = context.ruleVerdicts.lastIndex(where: \.isKept) ?? count - 1
    matrix.fill(.sinceFirstKept) { Float($0 - first) }
    matrix.fill(.sinceLastKept) { Float($0 - last) }
  }
}
