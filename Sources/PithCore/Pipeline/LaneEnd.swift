/// A stage after which an input no longer counts for its lane. Made by `leavingLane()`.
public struct LaneEnd<Base: Stage>: Stage {
  private let base: Base

  init(_ base: Base) {
    self.base = base
  }

  public func run(_ input: Base.Input) async throws(StageExit) -> Base.Output {
    let output = try await base.run(input)
    RunPlace.current?.lane?.leave()
    return output
  }
}

extension Stage {
  /// This stage, after which an input makes room in its lane for the next: it is done with what the lane stands for, though not with
  /// all stages. In a pipeline without `Lanes` it is the stage as it is.
  public func leavingLane() -> LaneEnd<Self> {
    LaneEnd(self)
  }
}
