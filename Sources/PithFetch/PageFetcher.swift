import Synchronization

/// Fetches web pages, hundreds at once on one thread.
///
///     let fetcher = PageFetcher()
///     let page = try await fetcher.fetch("https://news.example/story")
///
/// All fetches of a fetcher share its connections, so one fetcher serves a whole run. Its thread starts with
/// the first fetch and ends with `close()`, or when the fetcher is released.
public final class PageFetcher: Sendable {
  private let thread: TransferThread
  private let lastTransfer = Atomic<UInt64>(0)

  public init(settings: FetchSettings = FetchSettings()) {
    thread = TransferThread(settings: settings)
  }

  deinit {
    thread.close()
  }

  /// Fetches one page, following redirects.
  ///
  /// Whoever cancels the task ends the transfer at once. There is no bound on the number of fetches under
  /// way; `limited(to:)` sets one for a stage.
  ///
  /// - Parameters:
  ///   - address: An http or https address. Without a scheme it is taken as https.
  ///   - accepted: What is asked for. The default is a page.
  public func fetch(
    _ address: String, accepting accepted: AcceptedContent = .pages
  ) async throws(FetchError) -> FetchResponse {
    let address = try WebAddress(address)
    if Task.isCancelled { throw FetchError(.cancelled, address: address.text) }
    let identifier = TransferIdentifier(lastTransfer.add(1, ordering: .relaxed).newValue)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        thread.start(
          TransferOrder(
            identifier: identifier, address: address, accepted: accepted, continuation: continuation))
        // The handler below may have run before the transfer was known to the thread.
        if Task.isCancelled { thread.cancel(identifier) }
      }
    } onCancel: {
      thread.cancel(identifier)
    }
    return try result.get()
  }

  /// Ends the thread and closes all connections; fetches under way fail with `FetchError.Cause.closed`, as do
  /// later ones. Returns when the thread has ended.
  public func close() {
    thread.close()
  }
}
