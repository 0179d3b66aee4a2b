/// The containers of an article's size whose template came before on the page.
struct RepeatedTemplates {
  /// By container: the outermost one around it, itself or above; -1 for none.
  let outermost: [Int32]
  /// By outermost one: how many of its template came before.
  let numbers: [Float]
  /// By outermost one: the prose of those before, as a share of the prose before it.
  let shares: [Float]

  /// An article has at least this many words of prose.
  static let articleWords: Float = 40

  init(_ page: SegmentedPage, _ sums: PageSums) {
    let prose = sums.proseWords
    var templates = GroupIndex(capacity: page.containers.count)
    /// By template: where the last one ends, how many there were, their prose.
    var seen: [(end: Int32, count: Float, prose: Float)] = []
    var outermost: [Int32] = []
    var numbers = [Float](repeating: 0, count: page.containers.count)
    var shares = numbers
    outermost.reserveCapacity(page.containers.count)
    for (index, container) in page.containers.enumerated() {
      let outer = container.parent >= 0 ? outermost[Int(container.parent)] : -1
      outermost.append(outer)
      let words = prose.over(container)
      guard words >= Self.articleWords, container.isNamed else { continue }
      let template = Int(templates.group(of: container.signature))
      if template == seen.count { seen.append((0, 0, 0)) }
      guard seen[template].end <= Int32(index) else { continue }
      if outer < 0, seen[template].count > 0 {
        outermost[index] = Int32(index)
        numbers[index] = seen[template].count
        shares[index] = seen[template].prose / max(1, prose.before(Int(container.firstBlock)))
      }
      seen[template].end = container.end
      seen[template].count += 1
      seen[template].prose += words
    }
    self.outermost = outermost
    self.numbers = numbers
    self.shares = shares
  }
}
