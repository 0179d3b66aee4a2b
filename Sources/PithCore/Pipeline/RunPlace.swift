/// Which input of which run the current task works for, so that a stage need not be told.
struct RunPlace: Sendable {
  /// The number of inputs that the run took from its source before this one.
  let position: Int
  let order: RunOrder
  /// `nil` in a run without lanes.
  var lane: LanePlace?

  /// `nil` outside of a pipeline.
  @TaskLocal static var current: RunPlace?
}
