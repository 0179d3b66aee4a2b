/// The order in which an observer hears of outcomes.
public enum OutcomeDelivery: Sendable {
  /// As they come: the fastest.
  case asCompleted
  /// In the order of the source.
  ///
  /// An outcome whose turn has not come waits, and keeps its place in the pipeline's window: running inputs
  /// and waiting outcomes together are never more than `maximumInFlight`. So one slow input can bring the
  /// run to a halt until it ends; a wider window makes that rarer, for the memory of its outputs.
  case inInputOrder
}
