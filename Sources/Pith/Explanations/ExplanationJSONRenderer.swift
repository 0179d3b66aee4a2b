/// An explanation as one JSON object (RFC 8259), its keys always all there and in the same order.
///
/// Members stand on a line each, and so do the entries of `evidence` and `blocks`. Unknown values are `null`.
public struct ExplanationJSONRenderer: Sendable {
  public init() {}

  /// - Parameter isIncluded: says by their verdicts which blocks are in `blocks`. They keep their numbers, and
  ///   `totals` counts all of them.
  public func render(
    _ page: PageExplanation, including isIncluded: (Verdict) -> Bool = { _ in true }
  ) -> [UInt8] {
    let explanation = page.explanation
    let blocks = explanation.blocks.enumerated().filter { isIncluded($0.element.verdict) }
      .map { Self.block($0.element, number: $0.offset + 1) }
    let object = Self.object(
      [
        ("source", JSONText.quoted(page.request.source.description)),
        ("url", JSONText.quotedOrNull(page.url)),
        ("encoding", Self.encoding(page.encoding)),
        ("kinds", Self.object(explanation.kinds.map { ($0.kind.name, Self.number($0.probability)) })),
        ("confidence", Self.number(explanation.confidence)),
        ("warnings", JSONText.list(explanation.warnings.map(\.rawValue))),
        ("refresh", explanation.refresh.map(Self.refresh) ?? "null"),
        ("metadata", Self.metadata(explanation.metadata)),
        ("evidence", Self.lines(explanation.metadataEvidence.map(Self.evidence))),
        ("totals", Self.totals(ExplanationTotals(explanation))),
        ("blocks", Self.lines(blocks)),
      ], separator: ",\n  ")
    return Array("{\n  \(object.dropFirst().dropLast())\n}\n".utf8)
  }

  private static func encoding(_ encoding: CharacterEncoding) -> String {
    object([
      ("name", JSONText.quoted(encoding.name)), ("source", JSONText.quoted(encoding.source.rawValue)),
    ])
  }

  private static func refresh(_ refresh: PageRefresh) -> String {
    object([
      ("address", JSONText.quotedOrNull(refresh.address)), ("delay", String(refresh.delaySeconds)),
    ])
  }

  private static func metadata(_ metadata: ArticleMetadata) -> String {
    object(
      MetadataField.allCases.map { field in
        let values = metadata.values(of: field)
        return (field.rawValue, field.isList ? JSONText.list(values) : JSONText.quotedOrNull(values.first))
      })
  }

  private static func evidence(_ evidence: MetadataEvidence) -> String {
    object([
      ("field", JSONText.quoted(evidence.field.rawValue)), ("value", JSONText.quoted(evidence.value)),
      ("source", JSONText.quoted(evidence.source)), ("taken", String(evidence.isTaken)),
    ])
  }

  private static func totals(_ totals: ExplanationTotals) -> String {
    object([
      ("blocks", String(totals.blocks)), ("keptBlocks", String(totals.keptBlocks)),
      ("words", String(totals.words)), ("keptWords", String(totals.keptWords)),
    ])
  }

  private static func block(_ explained: Explanation.ExplainedBlock, number position: Int) -> String {
    let verdict = explained.verdict
    let features = explained.reasons.map { reason in
      object([
        ("name", JSONText.quoted(reason.feature)), ("value", number(reason.value)),
        ("weight", number(reason.weight)),
      ])
    }
    return object([
      ("number", String(position)), ("kept", String(verdict.isKept)),
      ("kind", JSONText.quotedOrNull(verdict.strippedAs?.rawValue)), ("rule", JSONText.quoted(verdict.rule)),
      ("evidence", JSONText.quotedOrNull(verdict.evidence)), ("score", verdict.score.map(number) ?? "null"),
      ("role", JSONText.quoted(explained.block.role.name)),
      ("level", explained.block.role.level.map(String.init) ?? "null"),
      ("words", String(explained.block.wordCount)), ("text", JSONText.quoted(explained.block.text)),
      ("features", "[\(features.joined(separator: ", "))]"),
    ])
  }

  // MARK: Values

  private static func object(_ members: [(key: String, value: String)], separator: String = ", ") -> String {
    "{" + members.map { "\(JSONText.quoted($0.key)): \($0.value)" }.joined(separator: separator) + "}"
  }

  /// An array with an entry on each line.
  private static func lines(_ entries: [String]) -> String {
    entries.isEmpty ? "[]" : "[\n    \(entries.joined(separator: ",\n    "))\n  ]"
  }

  /// JSON has no word for numbers that are none.
  private static func number(_ number: Float) -> String { number.isFinite ? number.description : "null" }
}
