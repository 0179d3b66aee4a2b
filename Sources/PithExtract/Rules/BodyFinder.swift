import PithCore

/// Finds where the prose of a page stands, and judges blocks by whether they stand there too.
struct BodyFinder {
  private let page: SegmentedPage
  private let profile: PageProfile
  /// The innermost container that holds most of the prose.
  let main: Int32

  /// A child that holds this share of its parent's prose is where the prose stands (prototype, section 4: `mc`).
  private static let descentShare: Float = 0.7

  init(_ page: SegmentedPage, zones: [Verdict?]) {
    self.page = page
    profile = PageProfile(page) { zones[$0] != nil }
    main = Self.mainContainer(of: page, profile)
  }

  private static func mainContainer(of page: SegmentedPage, _ profile: PageProfile) -> Int32 {
    guard !page.containers.isEmpty else { return -1 }
    let usesProse = profile.allProseWords >= 40
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

  func verdict(on index: Int) -> Verdict {
    let block = page.blocks[index]
    guard page.containers[Int(main)].blocks.contains(index) else {
      return .stripped(.other, "outside-body")
    }
    if block.linkShare > 0.6, !profile.isProse[index] {
      return .stripped(.other, "links")
    }
    return .kept("body")
  }
}
