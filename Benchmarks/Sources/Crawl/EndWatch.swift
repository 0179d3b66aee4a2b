import Pith
import Synchronization

/// Notes when the pages of some hosts have ended.
final class EndWatch: RunObserver {
  private struct State {
    var endCount = 0
    var successCount = 0
    var lastEnd = Duration.zero
    var waiting: (count: Int, continuation: CheckedContinuation<Void, Never>)?
  }

  private let hosts: Set<String>
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(hosts: Set<String>) {
    self.hosts = hosts
  }

  var successCount: Int { state.withLock { $0.successCount } }
  /// From the start to the end of the last of the pages.
  var lastEnd: Duration { state.withLock { $0.lastEnd } }

  func inputEnded(_ input: PageInput, at position: Int, with outcome: Outcome<WrittenArticle>) async {
    guard case .url(let address) = input.request.source, let host = PoliteFetcher.host(of: address),
      hosts.contains(host)
    else { return }
    let waiting = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.endCount += 1
      if case .success = outcome { state.successCount += 1 }
      state.lastEnd = start.duration(to: .now)
      guard let waiting = state.waiting, state.endCount >= waiting.count else { return nil }
      state.waiting = nil
      return waiting.continuation
    }
    waiting?.resume()
  }

  func waitForEnds(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if state.endCount < count { state.waiting = (count, continuation) }
        return state.endCount >= count
      }
      if isOver { continuation.resume() }
    }
  }
}
