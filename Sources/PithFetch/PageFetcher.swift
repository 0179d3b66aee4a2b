import PithCore
import Synchronization

/// Fetches web pages, hundreds at once on one thread.
///
///     let fetcher = PageFetcher()
///     let page = try await fetcher.fetch("https://news.example/story")
///
/// All fetches of a fetcher share its connections, so one fetcher serves a whole run. Its thread starts with
/// the first fetch and ends with `close()`, or when the fetcher is released.
public final class PageFetcher: Sendable {
  private let planner: RequestPlanner
  private let thread: TransferThread
  private let lastTransfer = Atomic<UInt64>(0)

  public init(settings: FetchSettings = FetchSettings()) {
    planner = RequestPlanner(settings)
    thread = TransferThread(planner)
  }

  var settings: FetchSettings { planner.settings }

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
    var request = FetchRequest(address)
    request.accepted = accepted
    return try await fetch(request)
  }

  /// Makes one request, which says what is done with a redirect and whether the page is wanted in any case.
  ///
  /// Whoever cancels the task ends the transfer at once.
  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    let address = try WebAddress(request.address)
    if Task.isCancelled { throw FetchError(.cancelled, address: address.text) }
    if let problem = planner.problem { throw FetchError(problem, address: address.text) }
    let identifier = TransferIdentifier(lastTransfer.add(1, ordering: .relaxed).newValue)
    let recorder = planner.settings.recorder
    let exchanges = recorder.map { _ in ExchangeList() }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let order = TransferOrder(
          identifier: identifier, address: address, request: request, exchanges: exchanges,
          continuation: continuation)
        thread.start(order)
        // The handler below may have run before the transfer was known to the thread.
        if Task.isCancelled { thread.cancel(identifier) }
      }
    } onCancel: {
      thread.cancel(identifier)
    }
    if let recorder, let exchanges { try record(exchanges, with: recorder, of: address) }
    return try decoded(
      result, of: address, maximumBytes: request.accepted.maximumBytes(planner.settings))
  }

  private func record(
    _ exchanges: ExchangeList, with recorder: any ExchangeRecorder, of address: WebAddress
  ) throws(FetchError) {
    let exchanges = exchanges.takeAll()
    guard !exchanges.isEmpty else { return }
    do {
      try recorder.record(exchanges)
    } catch {
      throw FetchError(.notRecorded("\(error)"), address: address.text)
    }
  }

  /// Undoes the content coding of what arrived, on the caller's thread, so that a page that takes long to decompress holds up no other.
  private func decoded(
    _ result: Result<FetchResponse, FetchError>, of address: WebAddress, maximumBytes limit: Int
  ) throws(FetchError) -> FetchResponse {
    switch result {
    case .success(var response):
      do throws(FetchError.Cause) {
        response.body = try ContentCoding.decoded(
          response.body, headers: response.headers, maximumBytes: limit)
        return response
      } catch {
        throw FetchError(error, address: address.text, redirectedAddress: response.url)
      }
    case .failure(let error):
      throw error.withDecodedResponse(maximumBytes: limit)
    }
  }

  /// Ends the thread and closes all connections; fetches under way fail with `FetchError.Cause.closed`, as do
  /// later ones. Returns when the thread has ended.
  public func close() {
    thread.close()
  }
}
