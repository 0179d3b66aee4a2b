/// Tells two observers of a run, one after the other.
struct ObserverPair<Output: Sendable>: RunObserver {
  let first: any RunObserver<PageInput, Output>
  let second: (any RunObserver<PageInput, Output>)?

  func inputStarted(_ input: PageInput, at position: Int) async {
    await first.inputStarted(input, at: position)
    await second?.inputStarted(input, at: position)
  }

  func inputEnded(_ input: PageInput, at position: Int, with outcome: Outcome<Output>) async {
    await first.inputEnded(input, at: position, with: outcome)
    await second?.inputEnded(input, at: position, with: outcome)
  }

  func sourceFailed(_ failure: StageFailure) async {
    await first.sourceFailed(failure)
    await second?.sourceFailed(failure)
  }
}
