import PithCore

/// What several groups of features are computed from, computed once a page.
///
/// A class because it is passed on to everything that reads a page: a copy of a structure would count references to a dozen arrays.
final class FeatureContext {
  let page: SegmentedPage
  let facts: PageFacts
  let metadata: ArticleMetadata
  let url: String?
  /// What the rules say of each block.
  let ruleVerdicts: [Verdict]
  /// What sort of rule says it.
  let ruleSorts: [RuleFeatures.Sort]
  /// The words that the rules keep.
  let keptWords: PageSums.Sum
  let survey: TextSurvey
  let sums: PageSums
  /// The containers of levels 1 to 8 around each block, level by level; the outermost one stands in for those above it.
  let levels: [[Int32]]
  /// What the heading lexicon says of each block.
  let lexicon: LexiconMatches
  let title: String
  let titleWords: [UInt64]
  /// The block that shows the title; -1 for none.
  let titleBlock: Int
  /// The innermost container that holds most of the prose.
  let main: Int32
  /// The children of `main`, by container: which one it is or stands in; -1 elsewhere.
  let branches: [Int32]
  /// Containers of the same template under the same parent.
  let siblings: SiblingGroups
  /// For each block, the group of blocks whose container and its parent are of the same templates.
  let clusters: [Int32]
  let clusterCount: Int
  /// The words of each cluster.
  let clusterWords: [Float]
  /// How far above each container elements of all sorts stand.
  let distances: PathDistances
  /// The containers of lists.
  let repeats: RepeatedContainers
  /// The containers whose template came before, around an article's text.
  let repeatedTemplates: RepeatedTemplates
  /// The containers that name an address, around an article's text.
  let addresses: AddressedContainers
  /// The names that containers have.
  let names: TemplateNames
  /// Whether a block mostly links to another page.
  let linksAway: [Bool]

  static let levelCount = 8

  init(
    _ page: SegmentedPage, facts: PageFacts, metadata: ArticleMetadata, url: String?, lexicon: LexiconMatches,
    ruleVerdicts: [Verdict]
  ) {
    self.page = page
    self.facts = facts
    self.metadata = metadata
    let url = url.flatMap { Self.isOfACopy($0) ? nil : $0 }
    self.url = url
    self.ruleVerdicts = ruleVerdicts
    ruleSorts = RuleFeatures.sorts(of: ruleVerdicts)
    keptWords = PageSums.Sum(of: page.blocks.count) {
      ruleVerdicts[$0].isKept ? Float(page.blocks[$0].words) : 0
    }
    survey = TextSurvey(page)
    sums = PageSums(page, survey)
    levels = Self.levels(of: page)
    self.lexicon = lexicon
    title = metadata.title ?? facts.titleElement ?? ""
    titleWords = TextSurvey.words(of: title)
    titleBlock = Self.titleBlock(page, survey, titleWords)
    main = Self.mainContainer(page, sums)
    branches = Self.branches(page, of: main)
    siblings = SiblingGroups(page, sums)
    (clusters, clusterCount) = Self.clusters(page)
    var clusterWords = [Float](repeating: 0, count: clusterCount)
    for (index, block) in page.blocks.enumerated() {
      clusterWords[Int(clusters[index])] += Float(block.words)
    }
    self.clusterWords = clusterWords
    distances = PathDistances(page)
    repeats = RepeatedContainers(page, siblings, sums)
    repeatedTemplates = RepeatedTemplates(page, sums)
    addresses = AddressedContainers(page, sums, address: url ?? metadata.canonicalURL)
    names = TemplateNames(page)
    linksAway = LinkFeatures.linksAway(page, own: [url, metadata.canonicalURL])
  }

  /// Whether a block stands in the container that holds most of the prose.
  func isInMain(_ block: Int) -> Bool { main >= 0 && page.containers[Int(main)].blocks.contains(block) }

  /// The page's own address as far as it is known.
  var address: String? { url ?? metadata.canonicalURL }

  /// Whether an address is that of a copy on one's own machine, which says nothing of the page: a host of one label.
  private static func isOfACopy(_ address: String) -> Bool {
    guard let scheme = address.firstRange(of: "://") else { return false }
    let host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    return !host.contains(".") || host == "127.0.0.1"
  }

  @inline(__always)
  func parent(of container: Int32) -> Int32 { max(0, page.containers[Int(container)].parent) }

  private static func levels(of page: SegmentedPage) -> [[Int32]] {
    var levels: [[Int32]] = []
    levels.reserveCapacity(levelCount)
    var level = page.blocks.map(\.container)
    for _ in 0..<levelCount {
      levels.append(level)
      level = level.map { max(0, page.containers[Int($0)].parent) }
    }
    return levels
  }

  /// A block without an `h1` shows the title if it has this share of words in common with it (prototype).
  private static let shownTitleOverlap: Float = 0.6

  private static func titleBlock(_ page: SegmentedPage, _ survey: TextSurvey, _ title: [UInt64]) -> Int {
    let titleSet = WordSet(title)
    var best = -1
    var bestOverlap: Float = -1
    for (index, block) in page.blocks.enumerated() {
      let container = page.containers[Int(block.container)]
      guard container.tag == .h1 || container.parent >= 0 && page.containers[Int(container.parent)].tag == .h1
      else { continue }
      let overlap = titleSet.jaccard(survey.words(of: index))
      if overlap > bestOverlap {
        best = index
        bestOverlap = overlap
      }
    }
    if best >= 0 { return best }
    return page.blocks.indices.first { titleSet.jaccard(survey.words(of: $0)) >= shownTitleOverlap } ?? -1
  }

  /// A child with this share of its parent's prose is where the prose stands (prototype, `mc`).
  private static let descentShare: Float = 0.7

  private static func mainContainer(_ page: SegmentedPage, _ sums: PageSums) -> Int32 {
    guard !page.containers.isEmpty else { return -1 }
    var main: Int32 = 0
    while true {
      let needed = sums.proseWords.over(page.containers[Int(main)]) * descentShare
      var child = main + 1
      var next: Int32 = -1
      while child < page.containers[Int(main)].end {
        let words = sums.proseWords.over(page.containers[Int(child)])
        if words > 0, words >= needed { next = child }
        child = page.containers[Int(child)].end
      }
      guard next >= 0 else { return main }
      main = next
    }
  }

  private static func branches(_ page: SegmentedPage, of main: Int32) -> [Int32] {
    var branches = [Int32](repeating: -1, count: page.containers.count)
    guard main >= 0 else { return branches }
    for index in Int(main) + 1..<max(Int(main) + 1, Int(page.containers[Int(main)].end)) {
      let parent = page.containers[index].parent
      branches[index] = parent == main ? Int32(index) : branches[Int(parent)]
    }
    return branches
  }

  private static func clusters(_ page: SegmentedPage) -> ([Int32], Int) {
    var groups = GroupIndex(capacity: page.blocks.count)
    let clusters = page.blocks.map { block in
      let container = page.containers[Int(block.container)]
      let outer = container.parent >= 0 ? page.containers[Int(container.parent)].signature : 0
      return groups.group(of: WordHash.of(container.signature, then: outer))
    }
    return (clusters, Int(groups.count))
  }

  /// For each container, the levels from it up to the path from `target` to the root, and from there down to `target`.
  func pathMeeting(_ target: Int32) -> (up: [Int32], down: [Int32]) {
    var up = [Int32](repeating: 0, count: page.containers.count)
    var down = up
    guard target >= 0 else { return (up, down) }
    var onPath = [Int32](repeating: -1, count: page.containers.count)
    var level: Int32 = 0
    for container in page.path(from: target) {
      onPath[Int(container)] = level
      level += 1
    }
    for (index, container) in page.containers.enumerated() {
      if onPath[index] >= 0 {
        up[index] = onPath[index]
      } else if container.parent >= 0 {
        up[index] = up[Int(container.parent)]
        down[index] = down[Int(container.parent)] + 1
      }
    }
    return (up, down)
  }
}
