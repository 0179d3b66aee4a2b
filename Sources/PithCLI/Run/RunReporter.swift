import Pith

/// Hears how each input of a run ended: counts it, names failures, and stops a run whose output nobody takes.
struct RunReporter: RunObserver {
  let plan: RunPlan
  let console: Console
  let progress: RunProgress
  let stopSwitch: StopSwitch

  func inputEnded(_ input: PageInput, at position: Int, with outcome: Outcome<WrittenArticle>) async {
    let source = input.request.source
    switch outcome {
    case .success(let article):
      progress.countDone(failed: false)
      if plan.verbosity == .verbose {
        console.message("\(source): \(article.path.map { "written to \($0)" } ?? "printed")")
      }
    case .skip(let reason):
      progress.countDone(failed: false)
      if tells(reason) { console.message("\(source): skipped: \(reason.detail)") }
    case .failure(let failure):
      progress.countDone(failed: true)
      tell(failure, of: source)
    }
  }

  /// Where a page gave nothing, its user wants to know why; that it was done already is nothing to act on.
  private func tells(_ reason: SkipReason) -> Bool {
    switch plan.verbosity {
    case .quiet: false
    case .normal: reason.code != .duplicate
    case .verbose: true
    }
  }

  func sourceFailed(_ failure: StageFailure) async {
    console.message(failure.detail)
  }

  private func tell(_ failure: StageFailure, of source: PageRequest.Source) {
    // Inputs that a stopped run gave up are no news: whoever stopped it knows.
    if stopSwitch.reason != nil { return }
    if plan.writesToStandardOutput, let fault = failure.underlying as? WriteError {
      // What follows would not get through either.
      stopSwitch.stop(fault.problem == .readerGone ? .outputClosed : .outputFault(fault.description))
      return
    }
    if failure.code == .notRecorded {
      // Nor could what is fetched from now on.
      stopSwitch.stop(.outputFault(failure.detail))
      return
    }
    console.message(failure.message(about: source))
  }
}
