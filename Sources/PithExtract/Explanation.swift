public import PithCore

/// Why the blocks of a page were kept or stripped, and where its metadata came from.
public struct Explanation: Sendable {
  /// A feature that moved a block's score.
  public struct Reason: Hashable, Sendable {
    /// The feature's name, as `Features/` documents it.
    public let feature: String
    public let value: Float
    /// How far the feature moved the score, in log-odds: positive towards kept.
    public let weight: Float

    public init(feature: String, value: Float, weight: Float) {
      self.feature = feature
      self.value = value
      self.weight = weight
    }
  }

  /// A block with its verdict and the features that mattered most for it, the strongest first: none of a block that is boilerplate
  /// beyond doubt by what stands around it, which the model isn't asked about.
  public struct ExplainedBlock: Sendable {
    public let block: Block
    public let verdict: Verdict
    public let reasons: [Reason]

    public init(block: Block, verdict: Verdict, reasons: [Reason]) {
      self.block = block
      self.verdict = verdict
      self.reasons = reasons
    }
  }

  /// A kind of page with the probability that the page is of it, from 0 to 1.
  public struct KindShare: Hashable, Sendable {
    public let kind: PageKind
    public let probability: Float

    public init(kind: PageKind, probability: Float) {
      self.kind = kind
      self.probability = probability
    }
  }

  public var metadata: ArticleMetadata
  /// Every value that the page gives for a field, in the order of the fields.
  public var metadataEvidence: [MetadataEvidence]
  /// All blocks, in document order.
  public var blocks: [ExplainedBlock]
  /// What the page may be for, all kinds, the likeliest first. Thresholds and rules go by it. Empty for a page without blocks.
  public var kinds: [KindShare]
  /// Where the article's text comes from.
  public var textSource: TextSource
  /// How sure the extractor is of the article, from 0 to 1; see `Article.confidence`.
  public var confidence: Float
  public var warnings: [ExtractionWarning]
  /// Where the page sends browsers after a time; `nil` for nowhere.
  public var refresh: PageRefresh?

  public init(
    metadata: ArticleMetadata, metadataEvidence: [MetadataEvidence], blocks: [ExplainedBlock],
    kinds: [KindShare] = [], textSource: TextSource = .page, confidence: Float, warnings: [ExtractionWarning]
  ) {
    self.metadata = metadata
    self.metadataEvidence = metadataEvidence
    self.blocks = blocks
    self.kinds = kinds
    self.textSource = textSource
    self.confidence = confidence
    self.warnings = warnings
  }
}
