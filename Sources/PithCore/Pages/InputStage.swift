/// Lets pages pass, and ends the inputs that are none.
public struct InputStage: Stage {
  public init() {}

  public func run(_ input: PageInput) async throws(StageExit) -> PageRequest {
    switch input {
    case .page(let request): return request
    case .repetition:
      let detail = "this was an input of the run already"
      throw .skipped(SkipReason(stage: .input, code: .duplicate, detail: detail))
    case .fault(_, let failure): throw .failed(failure)
    }
  }
}
