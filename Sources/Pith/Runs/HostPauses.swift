import PithCore
import PithFetch
import PithLedger

/// How long hosts want to be left alone (`Retry-After`), kept from one run to the next.
enum HostPauses {
  /// Has a fetcher send nothing to the hosts that told an earlier run so.
  static func restore(from ledger: Ledger, to fetcher: PoliteFetcher, at now: Int) throws(LedgerError) {
    for (host, seconds) in try ledger.pauses(at: now) { fetcher.leaveAlone(host, for: .seconds(seconds)) }
  }

  /// Keeps what hosts have told a fetcher.
  static func keep(of fetcher: PoliteFetcher, in ledger: Ledger, at now: Int) throws(LedgerError) {
    try ledger.keepPauses(fetcher.pauses.mapValues(\.wholeSeconds), at: now)
  }

  /// For how many seconds the host that a failure is the fault of wants no request; `nil` where it did not say so.
  static func pause(after failure: StageFailure, _ fetcher: PoliteFetcher) -> Int? {
    if let pause = failure.pauseBefore { return pause }
    guard let error = failure.underlying as? FetchError,
      let host = PoliteFetcher.host(of: error.redirectedAddress ?? error.address)
    else { return nil }
    return fetcher.pause(of: host)?.wholeSeconds
  }
}

extension StageFailure {
  /// For how many seconds the host still wanted no request, so that none was sent; `nil` for every other failure.
  var pauseBefore: Int? {
    guard let error = underlying as? FetchError, case .hostBusy(let pause) = error.cause else { return nil }
    return pause.wholeSeconds
  }
}

extension Duration {
  /// The seconds, a begun one included.
  fileprivate var wholeSeconds: Int { Int(components.seconds) + (components.attoseconds > 0 ? 1 : 0) }
}
