/// A stage that holds at most a number of inputs at once. Made by `limited(to:)`.
///
/// Further inputs wait outside and enter in the order in which they came. All copies of the value share the
/// limit. An input whose task is cancelled while it waits ends as cancelled, without having entered.
///
/// Waiting outside costs nothing but its place in the pipeline's window, so `maximumInFlight` of the pipeline
/// is larger than the limit of any of its stages. A stage made by `inInputOrder()` must stand outside a
/// limited one, not in it: later inputs would hold all places while they wait for an earlier one to enter.
public struct Limited<Base: Stage>: Stage {
  private let base: Base
  private let slots: Slots

  init(_ base: Base, limit: Int) {
    self.base = base
    self.slots = Slots(count: limit)
  }

  public func run(_ input: Base.Input) async throws(StageExit) -> Base.Output {
    guard await slots.take() else { throw .failed(.cancelled(in: .pipeline)) }
    defer { slots.free() }
    return try await base.run(input)
  }
}

extension Stage {
  /// This stage with at most `limit` inputs in it at once. A limit below 1 counts as 1.
  public func limited(to limit: Int) -> Limited<Self> {
    Limited(self, limit: limit)
  }
}
