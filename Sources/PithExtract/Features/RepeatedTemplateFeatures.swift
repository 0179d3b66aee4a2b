import PithCore

/// The features of an article's template that comes again below it, with another story: scrolling on loads pages of a site
/// into one, each with its own address and byline.
enum RepeatedTemplateFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    matrix.fill(.toOtherAddress) { context.addresses.levels[Int(page.blocks[$0].container)] }
    writeBylines(context, into: &matrix)
    let repeated = context.repeatedTemplates
    func fill(_ feature: BlockFeature, none: Float, _ value: (Int, Int) -> Float) {
      matrix.fill(feature) { row in
        let own = Int(page.blocks[row].container)
        let outer = Int(repeated.outermost[own])
        return outer < 0 ? none : value(outer, own)
      }
    }
    fill(.repeatedLevel, none: 0) { Float(page.containers[$1].depth - page.containers[$0].depth + 1) }
    fill(.repeatedNumber, none: 0) { outer, _ in repeated.numbers[outer] }
    fill(.repeatedProse, none: -1) { outer, _ in repeated.shares[outer] }
  }

  private static let bylineRules: Set<String> = ["byline", "byline-words", "date-line"]

  private static func writeBylines(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let verdicts = context.ruleVerdicts
    let isProse = context.sums.isProse
    var hasBegun = false
    var count: Float = 0
    var last = -1
    var since: [Float] = []
    since.reserveCapacity(verdicts.count)
    matrix.fillInOrder(.bylinesBefore) { row in
      if verdicts[row].isKept {
        hasBegun = hasBegun || isProse[row]
      } else if hasBegun, bylineRules.contains(verdicts[row].rule) {
        count += 1
        last = row
      }
      since.append(last < 0 ? -1 : context.sums.words.over(last..<row))
      return count
    }
    matrix.fill(.sinceByline) { since[$0] }
  }
}
