/// What the fetches of a run are at.
public struct FetchActivity: Hashable, Sendable {
  /// The requests that are under way.
  public var activeCount: Int
  /// The pages that wait for the turn of their host.
  public var waitingCount: Int
  /// The bytes of the pages received so far, content coding undone.
  public var receivedBytes: Int

  public init(activeCount: Int, waitingCount: Int, receivedBytes: Int) {
    self.activeCount = activeCount
    self.waitingCount = waitingCount
    self.receivedBytes = receivedBytes
  }
}
