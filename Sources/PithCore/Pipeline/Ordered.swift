/// A stage that takes the inputs of a run one by one, in the order of the source. Made by `inInputOrder()`.
public struct Ordered<Base: Stage>: Stage {
  private let base: Base
  private let point = OrderPoint()

  init(_ base: Base) {
    self.base = base
  }

  public func run(_ input: Base.Input) async throws(StageExit) -> Base.Output {
    guard let place = RunPlace.current else { return try await base.run(input) }
    guard await place.order.waitForTurn(of: place.position, at: point) else {
      throw .failed(.cancelled(in: .pipeline))
    }
    defer { place.order.pass(place.position, at: point) }
    return try await base.run(input)
  }
}

extension Stage {
  /// This stage, run for an input of a `Pipeline` only after every earlier input of the run has left the stage or
  /// has ended in any way, before it or in it.
  ///
  /// What the stage decides then depends on the order of the inputs alone, not on how many are under way or how
  /// fast they are: it is where inputs claim the names of their output files. Since it takes one input at a
  /// time, it should be short; what takes long comes before it or `then` after it.
  ///
  /// An input that is late at this point, such as one that waits for a retry, holds up all later ones, until the
  /// pipeline's window is full. Never put `limited(to:)` around a stage with this one in it: later inputs could
  /// hold all places while the earlier one that they wait for cannot enter. Outside of a pipeline
  /// inputs have no order, and the stage is run as it is.
  public func inInputOrder() -> Ordered<Self> {
    Ordered(self)
  }
}
