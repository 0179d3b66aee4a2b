import PithCore

/// One request with its turn: waits for the host, asks, and tells the gate how the host took it.
struct PoliteExchange: Sendable {
  let fetcher: PageFetcher
  let gate: HostGate
  let clock: FetchClock
  let times: HostTimes

  /// More than passes from the moment at which libcurl says that a request goes out to its going out: without it, 2 of 4,200 requests
  /// came up to 0.4 ms before the delay was over. The gate counts from the end of the answer where that is earlier.
  private static let margin = Duration.milliseconds(10)

  func response(to request: FetchRequest, host: String) async throws(FetchError) -> FetchResponse {
    let turn = try await turn(of: host, for: request)
    let start = clock.now()
    do throws(FetchError) {
      let response = try await fetcher.fetch(request)
      gate.leave(turn, sent: start + response.sendDelay + Self.margin)
      gate.speedUp(host)
      times.note(host, time: clock.now() - start, receivedBytes: response.body.count, hasFailed: false)
      return response
    } catch {
      if case .status(let status) = error.cause { heed(status, error.headers, of: host) }
      gate.leave(turn, sent: start + error.sendDelay + Self.margin)
      times.note(
        host, time: clock.now() - start, receivedBytes: 0, hasFailed: !Self.saysNoRobots(error, request))
      throw error
    }
  }

  /// Whether a site says that it has no robots.txt, which is as good an answer as a file.
  private static func saysNoRobots(_ error: FetchError, _ request: FetchRequest) -> Bool {
    guard request.kind == .robotsFile, case .status(let status) = error.cause else { return false }
    return (400...499).contains(status) && status != 429
  }

  private func turn(of host: String, for request: FetchRequest) async throws(FetchError) -> HostTurn {
    do throws(HostGate.Refusal) {
      return try await gate.enter(host)
    } catch {
      let address = AddressCredentials.removed(from: request.address)
      switch error {
      case .cancelled: throw FetchError(.cancelled, address: address)
      case .closed(let pause): throw FetchError(.hostBusy(pause), address: address)
      }
    }
  }

  /// Slows the host down that asks for fewer requests: statuses 429 and 503, with or without `Retry-After`.
  private func heed(_ status: Int, _ headers: HTTPHeaders?, of host: String) {
    guard status == 429 || status == 503 else { return }
    let now = headers?["date"].flatMap { HTTPDate.unixSeconds($0) } ?? clock.unixSeconds()
    gate.slowDown(host, pause: headers?["retry-after"].flatMap { RetryAfter.pause($0, now: now) })
  }
}
