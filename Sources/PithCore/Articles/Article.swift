/// The article of a page: its metadata and its text as blocks in reading order.
public struct Article: Sendable {
  /// The input that the article came from.
  public var request: PageRequest
  /// The address of the page after redirects; `nil` where none is known.
  public var url: String?
  public var metadata: ArticleMetadata
  /// The kept blocks, without the title. A standfirst that the page shows is the first.
  public var blocks: [Block]
  /// Where `blocks` come from.
  public var textSource: TextSource
  /// How sure the extractor is that `blocks` are the article, all of it and nothing else, from 0 to 1.
  public var confidence: Float
  public var warnings: [ExtractionWarning]
  /// What page and server ask of those who keep or show copies; Pith reports it and acts on none of it.
  public var indexing: Set<IndexingRule> = []
  /// Where the page sends browsers after a time; `nil` for nowhere.
  public var refresh: PageRefresh?

  public init(
    request: PageRequest, url: String?, metadata: ArticleMetadata, blocks: [Block],
    textSource: TextSource = .page, confidence: Float = 1, warnings: [ExtractionWarning] = []
  ) {
    self.request = request
    self.url = url
    self.metadata = metadata
    self.blocks = blocks
    self.textSource = textSource
    self.confidence = confidence
    self.warnings = warnings
  }
}
