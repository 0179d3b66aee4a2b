/// The number of a transfer within its fetcher.
struct TransferIdentifier: Hashable, Sendable {
  private let number: UInt64

  init(_ number: UInt64) {
    self.number = number
  }
}

/// A page that somebody waits for.
struct TransferOrder: Sendable {
  let identifier: TransferIdentifier
  let address: WebAddress
  let request: FetchRequest
  /// Where its exchanges are kept; `nil` where nobody wants them.
  let exchanges: ExchangeList?
  let continuation: CheckedContinuation<Result<FetchResponse, FetchError>, Never>
  /// When it was given.
  let start = ContinuousClock.now

  func fail(_ cause: FetchError.Cause) {
    continuation.resume(returning: .failure(FetchError(cause, address: address.text)))
  }
}
