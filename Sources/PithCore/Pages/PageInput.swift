/// One thing that a run was given to work on: a page, or what is known beforehand to lead to none.
///
/// Faults and repetitions are inputs too, so that they end with an outcome like any other and none vanishes.
public enum PageInput: Sendable {
  case page(PageRequest)
  /// The same page was an input of this run already.
  case repetition(PageRequest)
  /// There is no page to be had: the folder holds none, the path leads nowhere.
  case fault(PageRequest, StageFailure)

  /// What the input is called, and its position in the run.
  public var request: PageRequest {
    switch self {
    case .page(let request), .repetition(let request), .fault(let request, _): request
    }
  }
}
