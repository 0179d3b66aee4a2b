import PithCore

/// The containers of one template under one parent, for every container of a page.
struct SiblingGroups {
  /// By container: its group.
  let group: [Int32]
  /// By container: which one of its group it is, from 0.
  let position: [Int32]
  /// By group: how many there are, their words, words in links and prose, all together.
  let sizes: [Int32]
  let words: [Float]
  let linkWords: [Float]
  let prose: [Float]

  init(_ page: SegmentedPage, _ sums: PageSums) {
    var index = GroupIndex(capacity: page.containers.count)
    var group: [Int32] = []
    var position: [Int32] = []
    var sizes: [Int32] = []
    var words: [Float] = []
    var linkWords: [Float] = []
    var prose: [Float] = []
    group.reserveCapacity(page.containers.count)
    position.reserveCapacity(page.containers.count)
    for container in page.containers {
      let own = index.group(of: WordHash.of(container.signature, then: UInt64(container.parent + 1)))
      if Int(own) == sizes.count {
        sizes.append(0)
        words.append(0)
        linkWords.append(0)
        prose.append(0)
      }
      group.append(own)
      position.append(sizes[Int(own)])
      sizes[Int(own)] += 1
      words[Int(own)] += sums.words.over(container)
      linkWords[Int(own)] += sums.linkWords.over(container)
      prose[Int(own)] += sums.prose.over(container)
    }
    self.group = group
    self.position = position
    self.sizes = sizes
    self.words = words
    self.linkWords = linkWords
    self.prose = prose
  }

  func size(_ container: Int32) -> Float { Float(sizes[Int(group[Int(container)])]) }

  func meanWords(_ container: Int32) -> Float {
    let group = Int(group[Int(container)])
    return words[group] / Float(sizes[group])
  }

  func meanProse(_ container: Int32) -> Float {
    let group = Int(group[Int(container)])
    return prose[group] / Float(sizes[group])
  }

  func linkShare(_ container: Int32) -> Float {
    let group = Int(group[Int(container)])
    return linkWords[group] / max(1, words[group])
  }

  func allWords(_ container: Int32) -> Float { words[Int(group[Int(container)])] }
}
