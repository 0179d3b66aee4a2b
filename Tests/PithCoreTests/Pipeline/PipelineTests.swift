import PithCore
import PithTestServer
import Synchronization
import Testing

@Suite struct PipelineTests {
  private let echo = ScriptedStage<Int, Int> { $0 }

  @Test func everyInputEndsOnce() async {
    let observer = RecordingObserver<Int, Int>()
    let report = await Pipeline(echo, maximumInFlight: 7).run(0..<500, observer: observer)
    #expect(observer.started == Array(0..<500))
    #expect(observer.ended.sorted() == Array(0..<500))
    #expect(!observer.wasCalledTwiceAtOnce)
    #expect(report.inputCount == 500)
    #expect(report.successCount == 500)
    #expect(!report.wasCancelled)
  }

  @Test func noInputsAreNoWork() async {
    let report = await Pipeline(echo, maximumInFlight: 4).run(EmptyCollection<Int>())
    #expect(report.inputCount == 0)
    #expect(report.failureCount == 0)
    #expect(!report.wasCancelled)
  }

  @Test func skipsAndFailuresAreToldAndCounted() async {
    let stage = ScriptedStage<Int, Int> { (input) throws(StageExit) in
      switch input % 5 {
      case 0: throw .failure(.totalTimeout, in: .fetch)
      case 1: throw .failure(.totalTimeout, in: .parse)
      case 2: throw .failure(.notHTML, in: .parse)
      case 3: throw .skip(.duplicate, in: .write)
      default: return input
      }
    }
    let observer = RecordingObserver<Int, Int>()
    let report = await Pipeline(stage, maximumInFlight: 3).run(0..<25, observer: observer)
    #expect(report.inputCount == 25)
    #expect(report.successCount == 5)
    #expect(report.skipCount == 5)
    #expect(report.failureCount == 15)
    #expect(report.failureCount(of: .totalTimeout) == 10)
    #expect(report.skipCount(of: .duplicate) == 5)
    #expect(
      report.failures == [
        .init(stage: .fetch, code: .totalTimeout): 5, .init(stage: .parse, code: .totalTimeout): 5,
        .init(stage: .parse, code: .notHTML): 5,
      ])
    #expect(report.skips == [.init(stage: .write, code: .duplicate): 5])
    #expect(Set(observer.lines).isSuperset(of: ["0: failed totalTimeout", "8: skipped duplicate", "14: 14"]))
    #expect(observer.lines.count == 25)
  }

  @Test func theWindowIsNeverExceededAndAlwaysFilled() async {
    let doors = Doors()
    async let report = Pipeline(doors, maximumInFlight: 5).run(0..<30)
    for count in 5...30 {
      await doors.waitForArrivals(count)
      doors.open(count - 5)
    }
    doors.openAll()
    #expect(await report.successCount == 30)
    #expect(doors.mostInside == 5)
  }

  @Test(arguments: [(OutcomeDelivery.asCompleted, 1_000_000), (.inInputOrder, 100_000)])
  func aMillionInputsAreTakenOneWindowAhead(delivery: OutcomeDelivery, count: Int) async {
    let window = 16
    let meter = Meter()
    let inputs = (0..<count).lazy.map { input in
      meter.take()
      return input
    }
    let report = await Pipeline(echo, maximumInFlight: window, delivery: delivery)
      .run(inputs, observer: meter)
    #expect(report.successCount == count)
    #expect(meter.mostAhead <= window)
  }

  @Test func outcomesCanBeToldInInputOrder() async {
    let doors = Doors()
    let observer = RecordingObserver<Int, Int>()
    async let report = Pipeline(doors, maximumInFlight: 4, delivery: .inInputOrder)
      .run(0..<8, observer: observer)
    await doors.waitForArrivals(4)
    for input in [3, 2, 1] { doors.open(input) }
    #expect(observer.ended.isEmpty)
    #expect(doors.arrived.count == 4, "outcomes that wait keep their place in the window")
    doors.openAll()
    _ = await report
    #expect(observer.ended == Array(0..<8))
    #expect(!observer.wasCalledTwiceAtOnce)
  }

  @Test func outcomesAreToldAsTheyComeByDefault() async {
    let doors = Doors()
    let observer = RecordingObserver<Int, Int>()
    async let report = Pipeline(doors, maximumInFlight: 2).run(0..<4, observer: observer)
    await doors.waitForArrivals(2)
    for (input, count) in [(1, 3), (2, 4), (3, 4)] {
      doors.open(input)
      await doors.waitForArrivals(count)
    }
    doors.open(0)
    _ = await report
    #expect(observer.ended.first == 1)
    #expect(observer.ended.sorted() == [0, 1, 2, 3])
  }

  @Test func outcomesAreToldWhileTheSourceIsSlow() async {
    let (inputs, source) = AsyncStream.makeStream(of: Int.self)
    let (endings, teller) = AsyncStream.makeStream(of: Int.self)
    let observer = ForwardingObserver(to: teller)
    async let report = Pipeline(echo, maximumInFlight: 4).run(inputs, observer: observer)
    var ending = endings.makeAsyncIterator()
    for input in 0..<3 {
      source.yield(input)
      #expect(await ending.next() == input)
    }
    source.finish()
    #expect(await report.inputCount == 3)
  }

  @Test func aSourceThatThrowsEndsTheRunAndLosesNothing() async {
    let inputs = AsyncThrowingStream<Int, any Error> { continuation in
      for input in 0..<10 { continuation.yield(input) }
      continuation.finish(throwing: BrokenList())
    }
    let observer = RecordingObserver<Int, Int>()
    let report = await Pipeline(echo, maximumInFlight: 3).run(inputs, observer: observer)
    #expect(report.inputCount == 10)
    #expect(report.successCount == 10)
    #expect(report.failures == [.init(stage: .input, code: .sourceFault): 1])
    #expect(report.sourceFailure?.underlying is BrokenList)
    #expect(!report.wasCancelled)
    #expect(observer.ended.sorted() == Array(0..<10))
    #expect(observer.lines.contains("source: input sourceFault"))
  }

  @Test func theFailureOfASourceKeepsItsCode() async {
    let inputs = AsyncThrowingStream<Int, any Error> {
      throw StageFailure(stage: .input, code: .fileNotFound, detail: "scripted")
    }
    let report = await Pipeline(echo, maximumInFlight: 3).run(inputs)
    #expect(report.failures == [.init(stage: .input, code: .fileNotFound): 1])
    #expect(report.inputCount == 0)
  }

  @Test func theDurationIsByTheClockGiven() async {
    let clock = ManualClock()
    let stage = ScriptedStage<Int, Int> { input in
      clock.advance(by: .seconds(3))
      return input
    }
    let report = await Pipeline(stage, maximumInFlight: 1).run(0..<4, clock: clock)
    #expect(report.duration == .seconds(12))
  }

  @Test(arguments: [0, -1]) func aWindowBelowOneIsOne(window: Int) async {
    let report = await Pipeline(echo, maximumInFlight: window).run(0..<3)
    #expect(report.successCount == 3)
  }
}

private struct BrokenList: Error {}

/// Counts how far the source is ahead of the outcomes.
private final class Meter: RunObserver {
  private let state = Mutex((taken: 0, ended: 0, mostAhead: 0))

  var mostAhead: Int { state.withLock { $0.mostAhead } }

  func take() {
    state.withLock { state in
      state.taken += 1
      state.mostAhead = max(state.mostAhead, state.taken - state.ended)
    }
  }

  func inputEnded(_ input: Int, at position: Int, with outcome: Outcome<Int>) async {
    state.withLock { $0.ended += 1 }
  }
}

private struct ForwardingObserver: RunObserver {
  private let continuation: AsyncStream<Int>.Continuation

  init(to continuation: AsyncStream<Int>.Continuation) {
    self.continuation = continuation
  }

  func inputEnded(_ input: Int, at position: Int, with outcome: Outcome<Int>) async {
    continuation.yield(input)
  }
}
