import PithCore

/// Finds where the prose of a page stands, and judges blocks by whether they stand there too.
struct BodyFinder {
  private let page: SegmentedPage
  private let profile: PageProfile
  /// The innermost container that holds most of the prose.
  let main: Int32
  /// The share of the body's prose in blocks of each template, by the signature of their container.
  let proseBySignature: [UInt64: Float]

  /// A child that holds this share of its parent's prose is where the prose stands (prototype, section 4: `mc`).
  private static let descentShare: Float = 0.7

  init(_ page: SegmentedPage, zones: [Verdict?]) {
    self.page = page
    profile = PageProfile(page) { zones[$0] != nil }
    main = Self.mainContainer(of: page, profile)
    proseBySignature = Self.proseBySignature(of: page, profile)
  }

  /// The first block of prose in the body.
  var firstProse: Int? {
    page.containers[Int(main)].blocks.first { profile.isProse[$0] }
  }

  private static func proseBySignature(of page: SegmentedPage, _ profile: PageProfile) -> [UInt64: Float] {
    var words: [UInt64: Float] = [:]
    for (index, block) in page.blocks.enumerated() where profile.isProse[index] {
      words[page.containers[Int(block.container)].signature, default: 0] += Float(block.words)
    }
    let all = Float(max(1, profile.allProseWords))
    return words.mapValues { $0 / all }
  }

  /// Pages with fewer words of prose, such as lists, are judged by all their words.
  private static let leastProse = 40

  private static func mainContainer(of page: SegmentedPage, _ profile: PageProfile) -> Int32 {
    guard !page.containers.isEmpty else { return -1 }
    let usesProse = profile.allProseWords >= leastProse
    func mass(_ blocks: Range<Int>) -> Int {
      usesProse ? profile.proseWords(in: blocks) : profile.words(in: blocks)
    }
    var main: Int32 = 0
    while true {
      let needed = Float(mass(page.containers[Int(main)].blocks)) * descentShare
      var child = main + 1
      var next: Int32?
      while child < page.containers[Int(main)].end {
        if Float(mass(page.containers[Int(child)].blocks)) >= needed { next = child }
        child = page.containers[Int(child)].end
      }
      guard let next, mass(page.containers[Int(next)].blocks) > 0 else { return main }
      // Stop above a single paragraph.
      if page.containers[Int(next)].end == next + 1 { return main }
      main = next
    }
  }

  /// A template with this share of the prose is the body's.
  private static let templateShare: Float = 0.5
  /// Prose with a smaller share of it in links is surely text; teasers are mostly link.
  private static let plainLinkShare: Float = 0.2
  /// How far around the main container its template is looked for, in levels up.
  private static let templateReach: Int32 = 3

  /// Whether a block outside the main container is prose in the body's template, close by: sites put a body's parts
  /// into containers of their own.
  private func isBodyTemplate(_ index: Int) -> Bool {
    let block = page.blocks[index]
    let container = page.containers[Int(block.container)]
    guard profile.isProse[index], block.linkShare < Self.plainLinkShare,
      proseBySignature[container.signature] ?? 0 >= Self.templateShare
    else { return false }
    let depth = page.containers[Int(main)].depth
    return page.path(from: main).contains { ancestor in
      let candidate = page.containers[Int(ancestor)]
      return candidate.depth >= depth - Self.templateReach && candidate.blocks.contains(index)
    }
  }

  /// A postscript has at most this many blocks.
  private static let longestPostscript = 4

  /// Whether a block right after the body, or the element around it, says that it belongs to it: a postscript, a
  /// correction.
  private func isPostscript(_ index: Int) -> Bool {
    page.path(from: page.blocks[index].container).prefix(2).contains { ancestor in
      let container = page.containers[Int(ancestor)]
      return container.marks.contains(.postscript) && container.blocks.count <= Self.longestPostscript
        && container.firstBlock >= page.containers[Int(main)].endBlock
    }
  }

  /// A linked sentence of the body has at least this many words; shorter ones are teasers' titles.
  private static let linkedSentenceWords: Int32 = 12

  /// Whether a block is a whole sentence that stands among the body's paragraphs, linked from end to end.
  private func isLinkedSentence(_ index: Int) -> Bool {
    let block = page.blocks[index]
    guard block.endsSentence, block.words >= Self.linkedSentenceWords else { return false }
    return proseBySignature[page.containers[Int(block.container)].signature] ?? 0 >= Self.templateShare
  }

  func verdict(on index: Int) -> Verdict {
    let block = page.blocks[index]
    guard page.containers[Int(main)].blocks.contains(index) else {
      if isPostscript(index) { return .kept("postscript") }
      return isBodyTemplate(index) ? .kept("body-template") : .stripped(.other, "outside-body")
    }
    if block.linkShare > PageProfile.linkedShare, !isLinkedSentence(index) {
      return .stripped(.other, "links")
    }
    return .kept("body")
  }
}
