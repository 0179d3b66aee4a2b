import Glibc
public import PithCore

/// Fetches the page of a request; the first stage for inputs that are addresses.
public struct FetchStage: Stage {
  private typealias Fetch = @Sendable (FetchRequest) async throws(FetchError) -> FetchResponse

  private let fetch: Fetch
  private let settings: FetchSettings
  private let agent: String
  private let accepted: AcceptedContent

  /// A stage that asks servers at once, whatever they think of it.
  ///
  /// - Parameter accepted: What is asked for. The default is pages.
  public init(_ fetcher: PageFetcher, accepting accepted: AcceptedContent = .pages) {
    self.accepted = accepted
    settings = fetcher.settings
    agent = ProductToken.token(inUserAgent: settings.sentUserAgent)
    fetch = { (request) async throws(FetchError) in try await fetcher.fetch(request) }
  }

  /// A stage that heeds what sites want of crawlers.
  ///
  /// - Parameter accepted: What is asked for. The default is pages.
  public init(_ fetcher: PoliteFetcher, accepting accepted: AcceptedContent = .pages) {
    self.accepted = accepted
    settings = fetcher.fetchSettings
    agent = fetcher.agent
    fetch = { (request) async throws(FetchError) in try await fetcher.fetch(request) }
  }

  /// - Throws: `StageExit.skipped` with `.robots` for a page that robots.txt forbids, and with `.notModified` for one that is as it
  ///   was when the request's validators were given.
  public func run(_ request: PageRequest) async throws(StageExit) -> FetchedPage {
    guard case .url(let address) = request.source else {
      let detail = "this is a saved page, which is read, not fetched"
      throw .failed(StageFailure(stage: .fetch, code: .invalidURL, detail: detail))
    }
    let response: FetchResponse
    do {
      var order = FetchRequest(address, validators: request.validators)
      if !request.way.isEmpty {
        order = try FetchRequest(from: address, by: request.way, settings: settings)
      }
      order.accepted = accepted
      response = try await fetch(order)
    } catch {
      throw StageExit(error)
    }
    if response.status == 304 {
      let detail = "the page has not changed since it was fetched before (status 304)"
      throw .skipped(SkipReason(stage: .fetch, code: .notModified, detail: detail))
    }
    return page(of: request, from: response)
  }

  private func page(of request: PageRequest, from response: FetchResponse) -> FetchedPage {
    var page = FetchedPage(request, response, receivedUnixSeconds: time(nil))
    page.validators = response.validators
    page.freshness = response.freshness
    page.indexing = RobotsTag.rules(in: response.headers, agent: agent)
    return page
  }
}

extension StageExit {
  /// What robots.txt forbids is left out by decision; all else is a fault.
  init(_ error: FetchError) {
    if case .forbiddenByRobots = error.cause {
      self = .skipped(SkipReason(stage: .fetch, code: .robots, detail: error.reason))
    } else {
      self = .failed(StageFailure(error))
    }
  }
}

extension StageFailure {
  init(_ error: FetchError) {
    self.init(
      stage: .fetch, code: error.cause.code, isTransient: error.isTransient, detail: error.reason,
      underlying: error)
  }
}

extension FetchError.Cause {
  /// The code of the failure that it is to a stage.
  package var code: FailureCode {
    switch self {
    case .invalidURL, .invalidHeader: .invalidURL
    case .reservedAddress: .reservedAddress
    case .unsupportedScheme: .unsupportedScheme
    case .nameResolution: .nameResolution
    case .connection: .connection
    case .proxy: .proxy
    case .tls: .tls
    case .timeout(.connect): .connectTimeout
    case .timeout(.firstByte): .firstByteTimeout
    case .timeout(.total): .totalTimeout
    case .timeout(.speed): .tooSlow
    case .tooManyRedirects: .tooManyRedirects
    case .redirectLoop: .redirectLoop
    case .redirectToHTTP: .redirectToHTTP
    case .redirectToScheme: .redirectToScheme
    case .status(404), .status(410): .notFound
    case .status(500...): .serverError
    case .status: .clientError
    case .bodyTooLarge: .tooLarge
    case .transferTooLarge: .transferTooLarge
    case .headersTooLarge: .headersTooLarge
    case .notHTML: .notHTML
    case .truncatedBody: .truncatedBody
    case .contentCoding: .contentCoding
    case .protocolError: .protocolError
    // The first of them is a skip wherever a stage ends with it.
    case .forbiddenByRobots, .robotsUnreachable: .robotsUnreachable
    case .hostBusy: .hostBusy
    case .notRecorded: .notRecorded
    case .cancelled, .closed: .cancelled
    }
  }
}
