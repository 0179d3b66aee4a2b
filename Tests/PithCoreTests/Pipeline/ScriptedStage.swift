import PithCore

/// A stage whose work is a closure of the test.
struct ScriptedStage<Input: Sendable, Output: Sendable>: Stage {
  let work: @Sendable (Input) async throws(StageExit) -> Output

  init(_ work: @escaping @Sendable (Input) async throws(StageExit) -> Output) {
    self.work = work
  }

  func run(_ input: Input) async throws(StageExit) -> Output {
    try await work(input)
  }
}

extension StageExit {
  static func skip(_ code: SkipReason.Code = .duplicate, in stage: StageName = .fetch) -> StageExit {
    .skipped(SkipReason(stage: stage, code: code, detail: "scripted"))
  }

  static func failure(
    _ code: FailureCode, in stage: StageName = .fetch, isTransient: Bool = false
  ) -> StageExit {
    .failed(StageFailure(stage: stage, code: code, isTransient: isTransient, detail: "scripted"))
  }
}

extension Stage {
  /// Runs one input; its ending as a word: `done: OUTPUT`, or the stage and the code.
  func ending(of input: Input) async -> String {
    do throws(StageExit) {
      return "done: \(try await run(input))"
    } catch {
      switch error {
      case .skipped(let reason): return "skipped: \(reason.stage) \(reason.code)"
      case .failed(let failure): return "failed: \(failure.stage) \(failure.code)"
      }
    }
  }
}
