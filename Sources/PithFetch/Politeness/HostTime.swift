/// How long a host took to answer in a run.
public struct HostTime: Hashable, Sendable {
  public let host: String
  public let requestCount: Int
  public let failureCount: Int
  /// From the host's turn to the end of its answer, on average.
  public let meanTime: Duration

  public init(host: String, requestCount: Int, failureCount: Int, meanTime: Duration) {
    self.host = host
    self.requestCount = requestCount
    self.failureCount = failureCount
    self.meanTime = meanTime
  }
}
