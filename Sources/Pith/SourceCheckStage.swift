import Glibc

/// Tells people who gave a path for an address, before a server is looked for that has the file's name.
struct SourceCheckStage: Stage {
  func run(_ request: PageRequest) async throws(StageExit) -> PageRequest {
    guard case .url(let address) = request.source, !address.contains("://"), access(address, F_OK) == 0 else {
      return request
    }
    let detail = "this is a file, not a web address; pith clean reads files"
    throw .failed(StageFailure(stage: .input, code: .invalidURL, detail: detail))
  }
}
