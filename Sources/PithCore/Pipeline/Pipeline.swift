/// Runs a stage, most often a chain of them, over many inputs, some at a time.
///
///     let stage = ReadStage(reader).then(ParseStage(parser)).then(ExtractStage(extractor))
///     let report = await Pipeline(stage, maximumInFlight: 8).run(requests, observer: progress)
///
/// The source is asked for an input only when there is room for it, so a run holds `maximumInFlight` inputs at
/// most, however many there are. Every input that was taken ends with exactly one `Outcome`, which is counted
/// in the report and told to the observer.
///
/// When the task that calls `run` is cancelled, the source is asked for no more, the inputs under way are
/// cancelled with it, and `run` returns the report once they have ended. An input that was not
/// begun, or that a stage gave up, is a failure `.cancelled`; one that got through all the same is a success. Inputs that wait in lanes
/// (`Lanes`) then count as not taken.
public struct Pipeline<S: Stage>: Sendable {
  private let stage: S
  private let maximumInFlight: Int
  private let delivery: OutcomeDelivery
  private let lanes: Lanes<S.Input>?

  /// - Parameters:
  ///   - maximumInFlight: the window: how many inputs may be under way at once, from being taken from the
  ///     source to the return of the observer's `inputEnded`. Below 1 counts as 1.
  ///   - delivery: the order in which the observer hears of outcomes.
  ///   - lanes: has inputs begun by the turns of their lanes instead of in the order of the source. The source is then also read ahead of
  ///     what there is room for, as far as the lanes say. Positions stay those in the source.
  public init(
    _ stage: S, maximumInFlight: Int, delivery: OutcomeDelivery = .asCompleted, lanes: Lanes<S.Input>? = nil
  ) {
    self.stage = stage
    self.maximumInFlight = maximumInFlight
    self.delivery = delivery
    self.lanes = lanes
  }

  /// Runs the stage over all inputs of an asynchronous sequence.
  ///
  /// A sequence that throws ends the run: what it gave before is finished, and its error is a failure in the
  /// report, as it is where it is a `StageFailure`, otherwise of the code `.sourceFault`.
  ///
  /// - Parameters:
  ///   - inputs: asked for one input at a time. It must answer to cancellation while it waits for an input
  ///     (as `AsyncStream` does), or the run cannot end before that input comes.
  ///   - clock: measures the report's duration.
  public func run<Inputs: AsyncSequence>(
    _ inputs: sending Inputs, observer: (any RunObserver<S.Input, S.Output>)? = nil,
    clock: some Clock<Duration> = ContinuousClock()
  ) async -> RunReport where Inputs.Element == S.Input {
    var iterator = inputs.makeAsyncIterator()
    return await run(observer: observer, clock: clock) { try await iterator.next() }
  }

  /// Runs the stage over all inputs of a sequence, which may be lazy and may be endless.
  ///
  /// - Parameter clock: measures the report's duration.
  public func run<Inputs: Sequence>(
    _ inputs: sending Inputs, observer: (any RunObserver<S.Input, S.Output>)? = nil,
    clock: some Clock<Duration> = ContinuousClock()
  ) async -> RunReport where Inputs.Element == S.Input {
    var iterator = inputs.makeIterator()
    return await run(observer: observer, clock: clock) { iterator.next() }
  }

  private func run(
    observer: (any RunObserver<S.Input, S.Output>)?, clock: some Clock<Duration>,
    nextInput: () async throws -> S.Input?
  ) async -> RunReport {
    let start = clock.now
    let window = Slots(count: maximumInFlight)
    let ledger = RunLedger<S.Input, S.Output>(observer: observer, delivery: delivery, window: window)
    let order = RunOrder()
    let isSourceDone: Bool
    if let lanes {
      isSourceDone = await runByLanes(LaneSchedule(lanes), window, order, ledger, nextInput)
    } else {
      isSourceDone = await runInOrder(window, order, ledger, nextInput)
    }
    await ledger.tellRest()
    var report = ledger.report
    if !isSourceDone { report.wasCancelled = true }
    report.duration = start.duration(to: clock.now)
    return report
  }

  /// Begins inputs in the order of the source. Whether it came to the end of it.
  private func runInOrder(
    _ window: Slots, _ order: RunOrder, _ ledger: RunLedger<S.Input, S.Output>,
    _ nextInput: () async throws -> S.Input?
  ) async -> Bool {
    await withDiscardingTaskGroup { group in
      var position = 0
      while await window.take() {
        switch await next(nextInput, ledger) {
        case .end: return true
        case .cancelled: return false
        case .input(let input):
          ledger.note(.started(input, position: position))
          let place = RunPlace(position: position, order: order)
          group.addTask { await process(input, at: place, ledger: ledger) }
          position += 1
        }
      }
      return false
    }
  }

  /// Begins inputs by the turns of their lanes. Whether it came to the end of the source and all of it was begun.
  private func runByLanes(
    _ schedule: LaneSchedule<S.Input>, _ window: Slots, _ order: RunOrder,
    _ ledger: RunLedger<S.Input, S.Output>, _ nextInput: () async throws -> S.Input?
  ) async -> Bool {
    await withTaskGroup(of: Bool.self) { group in
      group.addTask { await begin(schedule, window, order, ledger) }
      var position = 0
      reading: while await schedule.waitForRoom() {
        switch await next(nextInput, ledger) {
        case .end:
          schedule.endSource()
          break reading
        case .cancelled: break reading
        case .input(let input):
          schedule.append(input, position: position)
          position += 1
        }
      }
      return await group.next() ?? false
    }
  }

  /// Begins the inputs that the schedule gives, until there are no more. Whether that was before the run was cancelled.
  private func begin(
    _ schedule: LaneSchedule<S.Input>, _ window: Slots, _ order: RunOrder,
    _ ledger: RunLedger<S.Input, S.Output>
  ) async -> Bool {
    await withDiscardingTaskGroup { group in
      while await window.take() {
        guard let item = await schedule.next() else { return !Task.isCancelled }
        ledger.note(.started(item.input, position: item.position))
        let lane = LanePlace { schedule.leave(item.lane) }
        let place = RunPlace(position: item.position, order: order, lane: lane)
        group.addTask {
          await process(item.input, at: place, ledger: ledger)
          lane.leave()
          schedule.end(item.position)
        }
      }
      return false
    }
  }

  private enum Reading {
    case input(S.Input)
    /// The end of the source, or its failure, which is noted.
    case end
    case cancelled
  }

  private func next(
    _ nextInput: () async throws -> S.Input?, _ ledger: RunLedger<S.Input, S.Output>
  ) async -> Reading {
    do {
      if let input = try await nextInput() { return .input(input) }
      return Task.isCancelled ? .cancelled : .end
    } catch {
      guard !Task.isCancelled else { return .cancelled }
      ledger.note(.sourceFailed(Self.failure(from: error)))
      await ledger.tell()
      return .end
    }
  }

  private func process(
    _ input: S.Input, at place: RunPlace, ledger: RunLedger<S.Input, S.Output>
  ) async {
    await ledger.tell()
    let outcome = await RunPlace.$current.withValue(place) { await self.outcome(of: input) }
    place.order.end(place.position)
    ledger.note(.ended(input, position: place.position, outcome))
    await ledger.tell()
  }

  private func outcome(of input: S.Input) async -> Outcome<S.Output> {
    guard !Task.isCancelled else { return .failure(.cancelled(in: .pipeline)) }
    do throws(StageExit) {
      return .success(try await stage.run(input))
    } catch {
      switch error {
      case .skipped(let reason): return .skip(reason)
      case .failed(let failure): return .failure(failure)
      }
    }
  }

  private static func failure(from error: any Error) -> StageFailure {
    if let failure = error as? StageFailure { return failure }
    return StageFailure(
      stage: .input, code: .sourceFault, detail: "the list of inputs broke off: \(error)", underlying: error)
  }
}
