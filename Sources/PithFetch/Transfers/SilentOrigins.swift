/// The origins whose last answer did not come in time, or not alone. The next request to each goes over a new connection: over HTTP/2 libcurl would put it
/// on the connection that fell silent, and so each after that.
struct SilentOrigins {
  private var origins: Set<String> = []

  /// Beyond this many the oldest knowledge isn't worth its memory; forgetting it costs a timeout at most.
  private static let maximumCount = 10_000

  mutating func insert(_ origin: String) {
    if origins.count >= Self.maximumCount { origins.removeAll() }
    origins.insert(origin)
  }

  /// Whether it was among them.
  mutating func remove(_ origin: String) -> Bool { origins.remove(origin) != nil }
}
