import Synchronization

/// How many more requests may be made for pages that failed, so that an outage is not answered with a storm.
///
/// There is a purse for each host and one for the run. Each further attempt costs a coin of both, each success brings a tenth of one
/// back, up to what there was at first (as in gRPC's retry throttling): while nearly all goes well everything is tried again, and where
/// nothing does, soon nothing is.
final class RetryBudget: Sendable {
  private struct State {
    var run: Double
    /// The coins of the hosts that have spent any.
    var hosts: [String: Double] = [:]
  }

  private let hostCoins: Double
  private let runCoins: Double
  private let state: Mutex<State>

  /// What a success brings back.
  private static let reward = 0.1

  /// - Parameters:
  ///   - perHost: the further attempts for a host of which no page can be had.
  ///   - perRun: those for a run of which none can be had.
  init(perHost: Int, perRun: Int) {
    hostCoins = Double(perHost)
    runCoins = Double(perRun)
    state = Mutex(State(run: runCoins))
  }

  /// Pays for a further attempt; `false` where a purse is empty.
  func spend(on host: String) -> Bool {
    state.withLock { state in
      let coins = state.hosts[host] ?? hostCoins
      guard coins >= 1, state.run >= 1 else { return false }
      state.hosts[host] = coins - 1
      state.run -= 1
      return true
    }
  }

  /// Notes a success.
  func earn(from host: String) {
    state.withLock { state in
      state.run = min(runCoins, state.run + Self.reward)
      guard let coins = state.hosts[host] else { return }
      state.hosts[host] = coins + Self.reward < hostCoins ? coins + Self.reward : nil
    }
  }
}
