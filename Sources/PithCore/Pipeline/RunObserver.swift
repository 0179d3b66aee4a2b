/// Hears how the inputs of a run fare: a progress bar, a log, a journal of failures.
///
/// The calls of one run come one after the other, never two at once, each after the one before has returned;
/// they come from any thread. An input keeps its place in the pipeline's window until `inputEnded` has returned
/// for it, so an observer that is slower than the stages slows the run down rather than filling memory.
/// Calls go on after the run was cancelled, until every input that was begun has ended.
public protocol RunObserver<Input, Output>: Sendable {
  associatedtype Input: Sendable
  associatedtype Output: Sendable

  /// An input was begun. Comes in the order of the source, unless the pipeline has `Lanes`.
  ///
  /// - Parameter position: the number of inputs that the run took before this one.
  func inputStarted(_ input: Input, at position: Int) async

  /// An input ended. Comes once for every input, after its `inputStarted`.
  ///
  /// The order among the inputs is the pipeline's `OutcomeDelivery`.
  func inputEnded(_ input: Input, at position: Int, with outcome: Outcome<Output>) async

  /// The source of the inputs threw, so the run ends with those that it had given.
  func sourceFailed(_ failure: StageFailure) async
}

extension RunObserver {
  public func inputStarted(_ input: Input, at position: Int) async {}
  public func sourceFailed(_ failure: StageFailure) async {}
}
