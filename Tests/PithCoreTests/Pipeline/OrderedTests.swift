import PithCore
import PithTestServer
import Synchronization
import Testing

@Suite struct OrderedTests {
  @Test func inputsPassInTheOrderOfTheSource() async {
    let doors = Doors()
    let claims = Claims()
    let pipeline = Pipeline(doors.then(claims.inInputOrder()), maximumInFlight: 6)
    async let report = pipeline.run(0..<18)
    for round in 0..<3 {
      await doors.waitForArrivals(6 * round + 6)
      for input in (6 * round..<6 * round + 6).reversed() { doors.open(input) }
    }
    #expect(await report.successCount == 18)
    #expect(claims.inputs == Array(0..<18))
    #expect(claims.mostInside == 1)
  }

  @Test func earlierInputsThatEndAreNotWaitedFor() async {
    let doors = Doors()
    let ends = ScriptedStage<Int, Int> { (input) throws(StageExit) in
      switch input % 4 {
      case 0: throw .failure(.totalTimeout)
      case 1: throw .skip()
      default: return input
      }
    }
    let claims = Claims()
    let pipeline = Pipeline(doors.then(ends).then(claims.inInputOrder()), maximumInFlight: 8)
    async let report = pipeline.run(0..<8)
    await doors.waitForArrivals(8)
    for input in (0..<8).reversed() { doors.open(input) }
    #expect(await report.successCount == 4)
    #expect(claims.inputs == [2, 3, 6, 7])
  }

  @Test func anInputThatEndsInTheStageHasPassed() async {
    let claims = Claims()
    let stage = ScriptedStage<Int, Int> { (input) throws(StageExit) in
      if input.isMultiple(of: 2) { throw .failure(.writeFault, in: .write) }
      return try await claims.run(input)
    }
    let report = await Pipeline(stage.inInputOrder(), maximumInFlight: 4).run(0..<20)
    #expect(report.failureCount(of: .writeFault) == 10)
    #expect(claims.inputs == Array(stride(from: 1, to: 20, by: 2)))
  }

  @Test func aRetriedInputHasPassed() async {
    let claims = Claims()
    let failedOnce = Mutex(false)
    let stage = ScriptedStage<Int, Int> { (input) throws(StageExit) in
      let isFirst = failedOnce.withLock { hasFailed in
        defer { hasFailed = true }
        return !hasFailed
      }
      if isFirst { throw .failure(.writeFault, in: .write, isTransient: true) }
      return try await claims.run(input)
    }
    let policy = RetryPolicy(maximumAttempts: 2, firstDelay: .zero)
    let report = await Pipeline(
      stage.inInputOrder().retrying(policy, clock: ManualClock()), maximumInFlight: 4
    ).run(0..<20)
    #expect(report.successCount == 20)
    #expect(Set(claims.inputs) == Set(0..<20))
  }

  @Test func onePipelineCanHaveSeveralPoints() async {
    let (first, second) = (Claims(), Claims())
    let doors = Doors()
    let stage = first.inInputOrder().then(doors).then(second.inInputOrder())
    async let report = Pipeline(stage, maximumInFlight: 5).run(0..<5)
    await doors.waitForArrivals(5)
    #expect(first.inputs == Array(0..<5))
    for input in (0..<5).reversed() { doors.open(input) }
    #expect(await report.successCount == 5)
    #expect(second.inputs == Array(0..<5))
  }

  @Test func everyRunHasAnOrderOfItsOwn() async {
    let claims = Claims()
    let pipeline = Pipeline(claims.inInputOrder(), maximumInFlight: 3)
    async let left = pipeline.run(0..<50)
    async let right = pipeline.run(100..<150)
    #expect(await left.successCount + right.successCount == 100)
    #expect(claims.inputs.filter { $0 < 100 } == Array(0..<50))
    #expect(claims.inputs.filter { $0 >= 100 } == Array(100..<150))
  }

  @Test func outsideOfAPipelineThereIsNothingToWaitFor() async {
    let stage = ScriptedStage<Int, Int> { $0 }.inInputOrder()
    #expect(await stage.ending(of: 5) == "done: 5")
  }

  @Test func cancellationReleasesThoseThatWait() async {
    let doors = Doors()
    for input in 1..<8 { doors.open(input) }
    let claims = Claims()
    let run = Task {
      await Pipeline(doors.then(claims.inInputOrder()), maximumInFlight: 8).run(0..<100)
    }
    await doors.waitForArrivals(8)
    run.cancel()
    let report = await run.value
    #expect(report.inputCount == 8)
    #expect(report.successCount + report.failureCount(of: .cancelled) == 8)
    // Input 0 may have ended by its cancellation before the next ones heard of theirs.
    #expect(claims.inputs == Array((1..<8).prefix(claims.inputs.count)))
  }

  @Test func failuresOfWrappedStagesKeepTheirStageAndCode() async {
    let stage = ScriptedStage<Int, Int> { (input) throws(StageExit) in
      if input == 3 { throw .failure(.diskFull, in: .write) }
      return input
    }
    let wrapped = ScriptedStage<Int, Int> { $0 }
      .then(stage.limited(to: 2).retrying(.twice, clock: ManualClock()).inInputOrder())
      .retrying(.twice, clock: ManualClock())
    let report = await Pipeline(wrapped, maximumInFlight: 4).run(0..<10)
    #expect(report.successCount == 9)
    #expect(report.failures == [.init(stage: .write, code: .diskFull): 1])
  }
}

/// Writes down who came, in order, and how many were there at once.
private final class Claims: Stage {
  private let state = Mutex((inputs: [Int](), inside: 0, mostInside: 0))

  var inputs: [Int] { state.withLock { $0.inputs } }
  var mostInside: Int { state.withLock { $0.mostInside } }

  func run(_ input: Int) async throws(StageExit) -> Int {
    state.withLock { state in
      state.inputs.append(input)
      state.inside += 1
      state.mostInside = max(state.mostInside, state.inside)
    }
    await Task.yield()
    state.withLock { $0.inside -= 1 }
    return input
  }
}
