/// Keeps what goes over the wire.
public protocol ExchangeRecorder: Sendable {
  /// Takes the exchanges of one fetch, the redirects in their order. Called on many threads at once; the fetch waits for it.
  ///
  /// - Throws: why they could not be kept; the fetch then fails, in these words.
  func record(_ exchanges: [HTTPExchange]) throws
}
