import Synchronization

/// How long the hosts of a run took to answer.
final class HostTimes: Sendable {
  private struct Entry {
    var requestCount = 0
    var failureCount = 0
    var time = Duration.zero

    var meanTime: Duration { time / max(1, requestCount) }
  }

  private struct State {
    var hosts: [String: Entry] = [:]
    var receivedBytes = 0
  }

  /// Beyond this number of hosts, the quicker half of them is forgotten: only the slowest are asked for.
  private static let mostHosts = 20_000

  private let state = Mutex(State())

  var receivedBytes: Int { state.withLock { $0.receivedBytes } }

  func note(_ host: String, time: Duration, receivedBytes: Int, hasFailed: Bool) {
    state.withLock { state in
      state.receivedBytes += receivedBytes
      state.hosts[host, default: Entry()].requestCount += 1
      state.hosts[host, default: Entry()].time += time
      if hasFailed { state.hosts[host, default: Entry()].failureCount += 1 }
      guard state.hosts.count > Self.mostHosts else { return }
      let slower = state.hosts.sorted { $0.value.meanTime > $1.value.meanTime }.prefix(Self.mostHosts / 2)
      state.hosts = Dictionary(uniqueKeysWithValues: slower.map { ($0.key, $0.value) })
    }
  }

  /// The slowest hosts, the slowest first.
  func slowest(_ count: Int) -> [HostTime] {
    let hosts = state.withLock { $0.hosts }
    return hosts.sorted { ($0.value.meanTime, $1.key) > ($1.value.meanTime, $0.key) }.prefix(max(0, count))
      .map {
        HostTime(
          host: $0.key, requestCount: $0.value.requestCount, failureCount: $0.value.failureCount,
          meanTime: $0.value.meanTime)
      }
  }
}
