/// A block of a page together with the decision on it.
public struct JudgedBlock: Hashable, Sendable {
  public let block: Block
  public let verdict: Verdict

  public init(block: Block, verdict: Verdict) {
    self.block = block
    self.verdict = verdict
  }
}
