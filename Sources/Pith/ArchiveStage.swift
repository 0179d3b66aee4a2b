/// Reads a page from a web archive, as if it had just been fetched.
struct ArchiveStage: Stage {
  private let reader: ArchiveReader

  init(_ reader: ArchiveReader) {
    self.reader = reader
  }

  func run(_ request: PageRequest) async throws(StageExit) -> FetchedPage {
    guard !Task.isCancelled else { throw .failed(.cancelled(in: .read)) }
    guard case .archived(let path, let offset, _) = request.source else {
      throw failure(.notReadable, "this is no page of an archive")
    }
    let page: ArchivedPage
    do {
      page = try reader.page(in: path, at: offset)
    } catch {
      throw .failed(error.failure(in: .read))
    }
    // Half an article would pass for a whole one.
    if let reason = page.truncation {
      throw failure(.truncatedBody, "the archive has only the beginning of the page (\(reason.asSingleLine))")
    }
    let fields = page.headers.map { HTTPHeaders.Field(name: $0.name, value: $0.value) }
    let response = FetchResponse(
      url: page.address, status: 200, headers: HTTPHeaders(fields), body: page.body)
    do throws(FetchError) {
      let decoded = try response.decoded(maximumBytes: reader.maximumBytes)
      return FetchedPage(request, decoded, receivedUnixSeconds: page.fetchedUnixSeconds)
    } catch {
      throw failure(error.cause.code, error.reason)
    }
  }

  private func failure(_ code: FailureCode, _ detail: String) -> StageExit {
    .failed(StageFailure(stage: .read, code: code, detail: detail))
  }
}
