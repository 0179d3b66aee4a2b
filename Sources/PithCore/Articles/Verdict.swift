/// The decision on one block: kept, or stripped as something, and why.
public struct Verdict: Hashable, Sendable {
  /// `nil` for a kept block.
  public let strippedAs: BoilerplateKind?
  /// The rule that decided, by its name in `snake-case-with-hyphens`: stable, so that tests and readers of
  /// `pith explain` can rely on it.
  public let rule: String
  /// What the rule saw, where that says more than its name: the heading, the class word.
  public let evidence: String?
  /// How sure the block model is that the block is main content, from 0 to 1; `nil` where it wasn't asked.
  public var score: Float?

  public init(strippedAs: BoilerplateKind?, rule: String, evidence: String? = nil, score: Float? = nil) {
    self.strippedAs = strippedAs
    self.rule = rule
    self.evidence = evidence
    self.score = score
  }

  public var isKept: Bool { strippedAs == nil }

  public static func kept(_ rule: String, evidence: String? = nil) -> Verdict {
    Verdict(strippedAs: nil, rule: rule, evidence: evidence)
  }

  public static func stripped(_ kind: BoilerplateKind, _ rule: String, evidence: String? = nil) -> Verdict {
    Verdict(strippedAs: kind, rule: rule, evidence: evidence)
  }
}
