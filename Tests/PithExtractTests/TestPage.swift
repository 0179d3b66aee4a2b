import PithCore
import PithParse
import Testing

@testable import PithExtract

/// A page written in a test, and what becomes of it.
struct TestPage {
  let page: ParsedPage

  /// A whole page as a server sends it.
  init(_ html: String, url: String? = nil) throws {
    let result = try HTMLParser().parse(Array(html.utf8))
    self.init(result.document, url: url)
  }

  init(_ document: HTMLDocument, url: String? = nil) {
    page = ParsedPage(
      request: PageRequest(.file("story.html")), url: url, document: document,
      encoding: CharacterEncoding(name: "utf-8", source: .detection))
  }

  /// A page of a body alone.
  static func body(_ html: String) throws -> TestPage {
    try TestPage("<!DOCTYPE html><html><head><title></title></head><body>\(html)</body></html>")
  }

  /// A page of a head and a body.
  static func head(_ head: String, body: String = "", url: String? = nil) throws -> TestPage {
    try TestPage(
      "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>", url: url)
  }

  /// A page of a JSON-LD script and a body.
  static func linkedData(_ json: String, head: String = "", body: String = "") throws -> TestPage {
    try .head("\(head)<script type='application/ld+json'>\(json)</script>", body: body)
  }

  var facts: PageFacts { PageFacts(segmented) }

  var segmented: SegmentedPage { BlockSegmenter.segment(page.document) }

  /// The texts of all blocks, kept or not.
  var texts: [String] {
    let segmented = segmented
    return segmented.blocks.indices.map { segmented.text(of: $0) }
  }

  /// All blocks with their roles, as if every one was kept.
  var assembled: [Block] {
    let segmented = segmented
    let verdicts = segmented.blocks.map { _ in Verdict.kept("test") }
    return BlockAssembler(segmented).keptBlocks(verdicts)
  }

  var metadata: ArticleMetadata { metadataReading.metadata }

  var metadataReading: MetadataReading { MetadataReader(facts, url: page.url).read() }

  /// The blocks with what the rules alone say of them.
  var judgedByRules: [JudgedBlock] {
    let segmented = segmented
    let verdicts = RuleJudge().verdicts(
      for: segmented, facts: facts, metadata: metadata, lexicon: LexiconMatches(segmented))
    let assembler = BlockAssembler(segmented)
    return verdicts.indices.map { JudgedBlock(block: assembler.block(at: $0), verdict: verdicts[$0]) }
  }

  /// The texts of the blocks that the rules keep.
  var kept: [String] { judgedByRules.filter(\.verdict.isKept).map(\.block.text) }

  /// The verdict of the rules on the one block with this text, without its evidence.
  func verdict(
    on text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Verdict {
    let verdicts = verdicts(on: text)
    try #require(verdicts.count == 1, "blocks with this text", sourceLocation: sourceLocation)
    return verdicts[0]
  }

  /// The verdicts of the rules on all blocks with this text, without their evidence.
  func verdicts(on text: String) -> [Verdict] {
    judgedByRules.filter { $0.block.text == text }.map {
      Verdict(strippedAs: $0.verdict.strippedAs, rule: $0.verdict.rule)
    }
  }
}
