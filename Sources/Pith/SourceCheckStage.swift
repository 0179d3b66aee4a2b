import Glibc

/// Tells people who gave a path for an address, or an address for a path, before anything is looked up.
struct SourceCheckStage: Stage {
  func run(_ request: PageRequest) async throws(StageExit) -> PageRequest {
    switch request.source {
    case .url(let address) where !Self.hasScheme(address) && Self.isThere(address):
      throw Self.exit(.invalidURL, "this is a file, not a web address; pith clean reads files")
    case .file(let path) where Self.isWebAddress(path) && !Self.isThere(path):
      throw Self.exit(.fileNotFound, "this is a web address, not a file; pith fetch gets pages")
    default:
      return request
    }
  }

  private static func exit(_ code: FailureCode, _ detail: String) -> StageExit {
    .failed(StageFailure(stage: .input, code: code, detail: detail))
  }

  private static func hasScheme(_ address: String) -> Bool { address.contains("://") }

  private static func isWebAddress(_ path: String) -> Bool {
    let start = path.prefix("https://".count).lowercased()
    return start.hasPrefix("http://") || start == "https://"
  }

  private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
