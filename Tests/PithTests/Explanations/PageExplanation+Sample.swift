import Pith

extension PageExplanation {
  /// A made-up page that has something of everything an explanation can hold.
  static let ferry: PageExplanation = {
    var metadata = ArticleMetadata()
    metadata.title = "Ferry to Odrin runs again"
    metadata.authors = ["Mila Tarn", "Jon Ekk"]
    metadata.published = PublicationDate(year: 2026, month: 3, day: 9)
    let evidence = [
      MetadataEvidence(field: .title, value: "Ferry to Odrin runs again", source: "h1", isTaken: true),
      MetadataEvidence(
        field: .title, value: "Ferry to Odrin runs again | Bay Mail", source: "title", isTaken: false),
      MetadataEvidence(
        field: .title, value: "Ferry to Odrin runs again", source: "meta og:title", isTaken: false),
      MetadataEvidence(field: .authors, value: "Mila Tarn", source: "JSON-LD author", isTaken: true),
      MetadataEvidence(field: .authors, value: "Jon Ekk", source: "JSON-LD author", isTaken: true),
      MetadataEvidence(field: .authors, value: "Bay Mail", source: "meta author", isTaken: false),
    ]
    return PageExplanation(
      request: PageRequest(.file("ferry.html")), url: "https://baymail.example/ferry",
      encoding: CharacterEncoding(name: "utf-8", source: .meta),
      explanation: Explanation(
        metadata: metadata, metadataEvidence: evidence, blocks: blocks,
        kinds: [
          .init(kind: .news, probability: 0.84), .init(kind: .article, probability: 0.12),
          .init(kind: .forum, probability: 0.03),
        ], confidence: 0.93,
        warnings: [.paywallSuspected]))
  }()

  private static let blocks = [
    explained(
      .paragraph, "Home Harbour Weather", .stripped(.navigation, "nav-element"), score: 0.02,
      [.init(feature: "link-share", value: 1, weight: -1.8), .init(feature: "words", value: 3, weight: -0.6)]),
    explained(.heading(level: 2), "Back on the water", .kept("block-model"), score: 0.71),
    explained(
      .paragraph, "The ferry to Odrin left its berth on Monday, for the first time since the ice came.",
      .kept("block-model"), score: 0.98, [.init(feature: "words", value: 16, weight: 2.25)]),
    explained(
      .heading(level: 3), "More News", .stripped(.relatedArticles, "region-heading", evidence: "More News"),
      score: 0.03),
    explained(
      .listItem(depth: 1, number: nil), "Lamp lit",
      .stripped(.relatedArticles, "region-heading", evidence: "More News")),
  ]

  private static func explained(
    _ role: Block.Role, _ text: String, _ verdict: Verdict, score: Float? = nil,
    _ reasons: [Explanation.Reason] = []
  ) -> Explanation.ExplainedBlock {
    var verdict = verdict
    verdict.score = score
    return Explanation.ExplainedBlock(
      block: Block(role: role, text: text), verdict: verdict, reasons: reasons)
  }
}
