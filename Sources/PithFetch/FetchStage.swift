import Glibc
public import PithCore

/// Fetches the page of a request; the first stage for inputs that are addresses.
public struct FetchStage: Stage {
  private let fetcher: PageFetcher
  private let accepted: AcceptedContent

  /// - Parameter accepted: What is asked for. The default is pages.
  public init(_ fetcher: PageFetcher, accepting accepted: AcceptedContent = .pages) {
    self.fetcher = fetcher
    self.accepted = accepted
  }

  public func run(_ request: PageRequest) async throws(StageExit) -> FetchedPage {
    guard case .url(let address) = request.source else {
      let detail = "this is a saved page, which is read, not fetched"
      throw .failed(StageFailure(stage: .fetch, code: .invalidURL, detail: detail))
    }
    do {
      let response = try await fetcher.fetch(address, accepting: accepted)
      return FetchedPage(
        request: request, bytes: response.body, url: response.url, status: response.status,
        contentType: response.headers["content-type"],
        fetchedUnixSeconds: response.sentUnixSeconds ?? time(nil))
    } catch {
      throw .failed(StageFailure(error))
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
  var code: FailureCode {
    switch self {
    case .invalidURL, .invalidHeader: .invalidURL
    case .reservedAddress: .reservedAddress
    case .unsupportedScheme: .unsupportedScheme
    case .nameResolution: .nameResolution
    case .connection: .connection
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
    case .cancelled, .closed: .cancelled
    }
  }
}
