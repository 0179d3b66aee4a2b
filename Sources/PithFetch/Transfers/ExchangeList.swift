import PithCore
import Synchronization

/// The exchanges of one fetch, on their way from the transfer thread to whoever waits for the fetch.
final class ExchangeList: Sendable {
  private let exchanges = Mutex<[HTTPExchange]>([])

  func append(_ exchange: HTTPExchange) {
    exchanges.withLock { $0.append(exchange) }
  }

  func takeAll() -> [HTTPExchange] {
    exchanges.withLock { exchanges in
      defer { exchanges = [] }
      return exchanges
    }
  }
}
