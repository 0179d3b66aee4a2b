/// How one input ended. Every input of a run has exactly one outcome.
public enum Outcome<Output: Sendable>: Sendable {
  case success(Output)
  case skip(SkipReason)
  case failure(StageFailure)
}
