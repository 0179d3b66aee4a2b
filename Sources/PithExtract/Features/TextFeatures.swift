import PithCore

/// The features of a block's own text.
enum TextFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let blocks = context.page.blocks
    let counts = context.survey.counts
    matrix.fill(.words) { Float(blocks[$0].words) }
    matrix.fill(.characters) { Float(counts[$0].characters) }
    matrix.fill(.wordLength) { Float(counts[$0].characters) / Float(max(1, blocks[$0].words)) }
    matrix.fill(.linkShare) { blocks[$0].linkShare }
    matrix.fill(.strongShare) { share(blocks[$0].strongBytes, of: blocks[$0].inkBytes) }
    matrix.fill(.emphasisShare) { share(blocks[$0].emphasisBytes, of: blocks[$0].inkBytes) }
    matrix.fill(.codeShare) { codeShare(of: blocks[$0]) }
    matrix.fill(.links) { Float(blocks[$0].links) }
    matrix.fill(.images) { Float(blocks[$0].images) }
    matrix.fill(.sentences) { Float(counts[$0].sentences) }
    matrix.fill(.commas) { Float(counts[$0].commas) }
    matrix.fill(.stopShare) { share(counts[$0].stopWords, of: blocks[$0].words) }
    matrix.fill(.digitShare) { digitShare(of: counts[$0]) }
    matrix.fill(.upperShare) { share(counts[$0].headUppers, of: counts[$0].headCharacters) }
    matrix.fill(.markShare) { share(counts[$0].headMarks, of: counts[$0].headCharacters) }
    matrix.fill(.capitalizedShare) { share(counts[$0].headCapitalized, of: counts[$0].headWords) }
    matrix.fill(.endsSentence) { blocks[$0].endsSentence ? 1 : 0 }
    matrix.fill(.bars) { Float(counts[$0].bars) }
    matrix.fill(.hasAt) { counts[$0].hasAt ? 1 : 0 }
    matrix.fill(.linkTarget) { linkTarget(of: blocks[$0], context.page.document) }
    let present = counts.reduce(into: Keywords()) { $0.formUnion($1.keywords) }
    for (keyword, feature) in Keywords.features where present.contains(keyword) {
      matrix.fill(feature) { counts[$0].keywords.contains(keyword) ? 1 : 0 }
    }
    matrix.fill(.lexicon) { lexiconValue(context.lexicon[$0]) }
  }

  /// 0 nothing, 1 boilerplate by itself, 2 opens a region of it.
  static func lexiconValue(_ match: HeadingMatcher.Match?) -> Float {
    guard let match else { return 0 }
    return match.opensRegion ? 2 : 1
  }

  static func codeShare(of block: TextBlock) -> Float { share(block.codeBytes, of: block.inkBytes) }

  static func digitShare(of counts: TextSurvey.Counts) -> Float {
    share(counts.headDigits, of: counts.headCharacters)
  }

  private static func share(_ part: Int32, of all: Int32) -> Float {
    min(1, Float(part) / Float(max(1, all)))
  }

  private static func linkTarget(of block: TextBlock, _ document: HTMLDocument) -> Float {
    guard block.firstLink >= 0 else { return 0 }
    guard let range = document.valueRange(of: .href, in: block.firstLink) else { return 2 }
    let address = document.bytes[range]
    if address.first == UInt8(ascii: "#") { return 1 }
    return LinkFeatures.leadsToNoPage(address) ? 2 : 3
  }
}
