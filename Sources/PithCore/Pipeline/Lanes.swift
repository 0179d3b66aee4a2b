/// How a run over inputs of several kinds, such as the pages of many hosts, keeps one kind from holding up the others.
///
/// The source is read ahead of what is worked on, up to a bound; what is read waits in the lane of its kind, and the lanes take turns.
/// However many inputs of one lane come first in the source, those of the others don't wait behind them.
public struct Lanes<Input: Sendable>: Sendable {
  /// Names the lane of an input; `nil` for one that is in no lane, which nothing holds up.
  let lane: @Sendable (Input) -> String?
  let maximumPerLane: Int
  let lookAhead: Int
  let maximumSpread: Int?

  /// - Parameters:
  ///   - maximumPerLane: how many inputs of a lane may be under way at once, until each has left the stage that is made by
  ///     `leavingLane()`, or else has ended. Below 1 counts as 1.
  ///   - lookAhead: how many inputs may be read from the source and wait in their lanes. Below 1 counts as 1.
  ///   - maximumSpread: how far an input may be ahead of the first one that hasn't ended. A run that keeps an order needs such a bound, no
  ///     larger than its `maximumInFlight`: later inputs could hold all its places otherwise while they wait for an earlier one, that
  ///     finds no place. `nil` is no bound.
  ///   - lane: names the lane of an input, or none.
  public init(
    maximumPerLane: Int, lookAhead: Int, maximumSpread: Int?, lane: @escaping @Sendable (Input) -> String?
  ) {
    self.lane = lane
    self.maximumPerLane = max(1, maximumPerLane)
    self.lookAhead = max(1, lookAhead)
    self.maximumSpread = maximumSpread.map { max(1, $0) }
  }
}
