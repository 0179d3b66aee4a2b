import PithCore
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct PipelineLanesTests {
  private func lanes(
    perLane: Int = 2, lookAhead: Int = 100_000, spread: Int? = nil
  ) -> Lanes<Int> {
    Lanes(maximumPerLane: perLane, lookAhead: lookAhead, maximumSpread: spread) {
      $0 < 0 ? nil : "\($0 / 10_000)"
    }
  }

  @Test func aLongListOfOneLaneHoldsUpNoOther() async {
    let doors = Doors()
    let inputs = Array(0..<2_000) + [10_000, 20_000, 30_000]
    let pipeline = Pipeline(doors, maximumInFlight: 16, lanes: lanes())
    async let report = pipeline.run(inputs)
    await doors.waitForArrivals(5)
    #expect(Set(doors.arrived) == [0, 1, 10_000, 20_000, 30_000])
    doors.openAll()
    #expect(await report.successCount == 2_003)
  }

  @Test func theSourceIsReadAheadAsFarAsTheLanesSay() async {
    let doors = Doors()
    let taken = Mutex(0)
    let inputs = (0..<1_000).lazy.map { input in
      taken.withLock { $0 += 1 }
      return input
    }
    let pipeline = Pipeline(doors, maximumInFlight: 16, lanes: lanes(lookAhead: 50))
    async let report = pipeline.run(inputs)
    await doors.waitForArrivals(2)
    doors.openAll()
    #expect(await report.successCount == 1_000)
    #expect(doors.mostInside == 2)
    #expect(taken.withLock { $0 } == 1_000)
  }

  @Test func everyInputEndsOnceAtItsPositionInTheSource() async {
    let observer = RecordingObserver<Int, Int>()
    let inputs = (0..<600).map { ($0 * 7 % 3) * 10_000 + $0 }
    let stage = ScriptedStage<Int, Int> { $0 }
    let report = await Pipeline(stage, maximumInFlight: 9, lanes: lanes()).run(inputs, observer: observer)
    #expect(report.inputCount == 600)
    #expect(observer.started.sorted() == Array(0..<600))
    #expect(observer.ended.sorted() == Array(0..<600))
    #expect(!report.wasCancelled)
  }

  @Test func outcomesInInputOrderStayInOrder() async {
    let observer = RecordingObserver<Int, Int>()
    let inputs = (0..<500).map { $0 % 5 * 10_000 + $0 }
    let stage = ScriptedStage<Int, Int> { $0 }
    let pipeline = Pipeline(
      stage.inInputOrder(), maximumInFlight: 8, delivery: .inInputOrder, lanes: lanes(spread: 8))
    let report = await pipeline.run(inputs, observer: observer)
    #expect(report.successCount == 500)
    #expect(observer.ended == Array(0..<500))
  }

  @Test func anInputMakesRoomInItsLaneWhenItLeavesTheLanesStage() async {
    let doors = Doors()
    let stage = ScriptedStage<Int, Int> { $0 }.leavingLane().then(doors)
    async let report = Pipeline(stage, maximumInFlight: 16, lanes: lanes(perLane: 1)).run(0..<5)
    await doors.waitForArrivals(5)
    doors.openAll()
    #expect(await report.successCount == 5)
  }

  @Test func cancellationEndsTheRunAndTellsWhatWasBegun() async {
    let doors = Doors()
    let observer = RecordingObserver<Int, Int>()
    let pipeline = Pipeline(
      doors, maximumInFlight: 16, delivery: .inInputOrder, lanes: lanes(spread: 16))
    let run = Task { await pipeline.run(Array(0..<10) + [10_000], observer: observer) }
    await doors.waitForArrivals(3)
    run.cancel()
    let report = await run.value
    #expect(report.wasCancelled)
    #expect(report.inputCount == 3)
    #expect(observer.ended == [0, 1, 10])
  }

  @Test func aSourceThatBreaksOffEndsTheRunWithWhatItGave() async {
    struct Broken: AsyncSequence, AsyncIteratorProtocol {
      var next = 0
      func makeAsyncIterator() -> Broken { self }
      mutating func next() async throws -> Int? {
        next += 1
        if next > 30 { throw CancellationError() }
        return next
      }
    }
    let stage = ScriptedStage<Int, Int> { $0 }
    let report = await Pipeline(stage, maximumInFlight: 4, lanes: lanes()).run(Broken())
    #expect(report.successCount == 30)
    #expect(report.failureCount(of: .sourceFault) == 1)
  }
}
