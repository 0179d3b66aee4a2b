public import PithCore

/// Reads saved pages.
public struct ReadStage: Stage {
  private let reader: SavedPageReader

  public init(_ reader: SavedPageReader = SavedPageReader()) {
    self.reader = reader
  }

  public func run(_ request: PageRequest) async throws(StageExit) -> FetchedPage {
    guard !Task.isCancelled else { throw .failed(.cancelled(in: .read)) }
    do throws(SavedPageError) {
      let bytes =
        switch request.source {
        case .file(let path): try reader.read(path)
        case .url(let address), .archived(_, _, let address):
          throw SavedPageError(path: address, problem: .notFound)
        case .standardInput: try reader.readStandardInput()
        }
      return FetchedPage(
        request: request, bytes: bytes, url: request.address, fetchedUnixSeconds: request.fetchedUnixSeconds)
    } catch {
      throw .failed(error.failure(in: .read))
    }
  }
}
