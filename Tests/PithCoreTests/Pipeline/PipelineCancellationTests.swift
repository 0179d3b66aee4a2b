import PithCore
import PithTestServer
import Testing

@Suite struct PipelineCancellationTests {
  @Test func inputsUnderWayAreCancelledAndReported() async {
    let doors = Doors()
    let observer = RecordingObserver<Int, Int>()
    let run = Task { await Pipeline(doors, maximumInFlight: 4).run(0..<100, observer: observer) }
    await doors.waitForArrivals(4)
    doors.open(0)
    await doors.waitForArrivals(5)
    run.cancel()
    let report = await run.value
    #expect(report.wasCancelled)
    #expect(report.successCount == 1)
    #expect(report.failureCount(of: .cancelled) == 4)
    #expect(report.inputCount == 5, "nothing more was taken")
    #expect(observer.ended.sorted() == Array(0..<5))
  }

  @Test func aCancelledTaskTakesNothing() async {
    let stage = ScriptedStage<Int, Int> { $0 }
    let run = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await Pipeline(stage, maximumInFlight: 4).run(0..<100)
    }
    let report = await run.value
    #expect(report.inputCount == 0)
    #expect(report.wasCancelled)
  }

  @Test func whatGetsThroughAllTheSameIsASuccess() async throws {
    let (arrivals, announcer) = AsyncStream.makeStream(of: CheckedContinuation<Void, Never>.self)
    let deaf = ScriptedStage<Int, Int> { input in
      await withCheckedContinuation { _ = announcer.yield($0) }
      return input
    }
    let run = Task { await Pipeline(deaf, maximumInFlight: 1).run(0..<3) }
    let arrival = try #require(await arrivals.first { _ in true })
    run.cancel()
    arrival.resume()
    let report = await run.value
    #expect(report.successCount == 1)
    #expect(report.inputCount == 1)
    #expect(report.wasCancelled)
  }

  @Test func aRunThatWaitsForItsSourceEnds() async {
    let (inputs, source) = AsyncStream.makeStream(of: Int.self)
    let doors = Doors()
    doors.openAll()
    let run = Task { await Pipeline(doors, maximumInFlight: 4).run(inputs) }
    source.yield(0)
    await doors.waitForArrivals(1)
    run.cancel()
    let report = await run.value
    #expect(report.inputCount == 1)
    #expect(report.wasCancelled)
    #expect(report.sourceFailure == nil)
  }

  @Test func aSourceThatThrowsOnCancellationIsNotAFault() async {
    let clock = ManualClock()
    let inputs = AsyncThrowingStream<Int, any Error> {
      try await clock.sleep(for: .seconds(1))
      return 0
    }
    let stage = ScriptedStage<Int, Int> { $0 }
    let run = Task { await Pipeline(stage, maximumInFlight: 4).run(inputs) }
    await clock.waitForSleepers(1)
    run.cancel()
    let report = await run.value
    #expect(report.failureCount == 0)
    #expect(report.wasCancelled)
  }

  @Test(arguments: [OutcomeDelivery.asCompleted, .inInputOrder])
  func noOutcomeIsLostWhereverTheInputsAre(delivery: OutcomeDelivery) async {
    for round in 0..<50 {
      let doors = Doors()
      let stage = ScriptedStage<Int, Int> { $0 }.then(doors.limited(to: 3))
        .then(ScriptedStage<Int, Int> { $0 }.limited(to: 1))
      let observer = RecordingObserver<Int, Int>()
      let run = Task {
        await Pipeline(stage, maximumInFlight: 8, delivery: delivery).run(0..<1000, observer: observer)
      }
      await doors.waitForArrivals(3)
      for input in 0..<round { doors.open(input) }
      run.cancel()
      let report = await run.value
      #expect(report.wasCancelled)
      #expect(report.successCount + report.failureCount(of: .cancelled) == report.inputCount)
      #expect(observer.started == Array(0..<report.inputCount))
      #expect(observer.ended.sorted() == Array(0..<report.inputCount))
    }
  }
}
