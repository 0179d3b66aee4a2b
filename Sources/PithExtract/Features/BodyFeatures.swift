import PithCore

/// The features of a block's place in or around the main container and its branches.
enum BodyFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    guard context.main >= 0 else { return }
    let page = context.page
    let own = context.levels[0]
    let main = page.containers[Int(context.main)]
    let sums = context.sums
    let meeting = context.pathMeeting(context.main)
    matrix.fill(.mainUp) { Float(meeting.up[Int(own[$0])]) }
    matrix.fill(.mainDown) { Float(meeting.down[Int(own[$0])]) }
    let blocks = main.blocks
    matrix.fill(.isInMain) { blocks.contains($0) ? 1 : 0 }
    matrix.fill(.mainDistance) { row in
      if row < blocks.lowerBound { return Float(row - blocks.lowerBound) }
      return row < blocks.upperBound ? 0 : Float(row - blocks.upperBound + 1)
    }
    matrix.fill(.mainPosition) { row in
      min(2, max(-1, Float(row - blocks.lowerBound) / Float(max(1, blocks.count))))
    }
    matrix.fill(.mainProseLeft) { row in
      blocks.contains(row) ? sums.proseWords.over(row + 1..<blocks.upperBound) : -1
    }
    matrix.fill(.wordsAfterMain) { row in
      row >= blocks.upperBound ? sums.words.over(blocks.upperBound..<row) : -1
    }
    writeBranches(context, main, into: &matrix)
    writeTemplates(context, into: &matrix)
  }

  private static func writeBranches(
    _ context: FeatureContext, _ main: Container, into matrix: inout FeatureMatrix
  ) {
    let page = context.page
    let sums = context.sums
    let siblings = context.siblings
    let mainProse = max(1, sums.proseWords.over(main))
    // Prose words by group of siblings.
    var groupProse = [Float](repeating: 0, count: siblings.sizes.count)
    for (index, container) in page.containers.enumerated() where container.parent == context.main {
      groupProse[Int(siblings.group[index])] += sums.proseWords.over(container)
    }
    func column(_ feature: BlockFeature, none: Float = -1, _ value: (Int32, Container) -> Float) {
      matrix.fill(feature) { row in
        let branch = context.branches[Int(page.blocks[row].container)]
        return branch < 0 ? none : value(branch, page.containers[Int(branch)])
      }
    }
    matrix.fill(.branchCount) { branchCount(of: $0, context) }
    column(.branchProse) { branch, _ in groupProse[Int(siblings.group[Int(branch)])] / mainProse }
    column(.branchMeanWords) { branch, _ in siblings.meanWords(branch) }
    column(.branchWords) { _, container in sums.words.over(container) }
    column(.branchLinkShare) { _, container in sums.linkShare(container) }
    column(.branchProseShare) { _, container in
      sums.proseWords.over(container) / max(1, sums.words.over(container))
    }
    column(.branchBlocks) { _, container in Float(container.blocks.count) }
    column(.branchHeadings) { _, container in sums.headings.over(container) }
    column(.branchImages) { _, container in sums.images.over(container) }
  }

  /// The siblings of the branch that a block stands in; -1 for none, 0 on a page without a main container.
  static func branchCount(of block: Int, _ context: FeatureContext) -> Float {
    guard context.main >= 0 else { return 0 }
    let branch = context.branches[Int(context.page.blocks[block].container)]
    return branch < 0 ? -1 : context.siblings.size(branch)
  }

  private static func writeTemplates(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    let sums = context.sums
    let parents = context.levels[1]
    let all = max(1, sums.proseWords.total)
    var byParent = [Float](repeating: 0, count: page.containers.count)
    var templates = GroupIndex(capacity: page.blocks.count)
    var byTemplate: [Float] = []
    let template = page.blocks.map { block in
      templates.group(of: page.containers[Int(block.container)].signature)
    }
    byTemplate = Array(repeating: 0, count: Int(templates.count))
    for (index, block) in page.blocks.enumerated() where sums.isProse[index] {
      byParent[Int(parents[index])] += Float(block.words)
      byTemplate[Int(template[index])] += Float(block.words)
    }
    matrix.fill(.parentProse) { byParent[Int(parents[$0])] / all }
    matrix.fill(.templateProse) { byTemplate[Int(template[$0])] / all }
  }
}
