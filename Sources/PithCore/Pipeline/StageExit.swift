/// The way an input leaves a stage without an output.
///
/// A *skip* is a decision (the page has not changed, robots.txt forbids it); a *failure* is a fault
/// (a timeout, a 404, a full disk). Only failures make a run end with a non-zero exit code.
public enum StageExit: Error, Sendable {
  case skipped(SkipReason)
  case failed(StageFailure)
}
