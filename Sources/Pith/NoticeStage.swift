/// A stage that fetches, whose errors are looked at: the page that a server sends with a status such as 403 tells what it means.
struct NoticeStage<Base: Stage<PageRequest, FetchedPage>>: Stage {
  private let base: Base
  private let parser: HTMLParser
  private let finder = NoticeFinder()

  init(_ base: Base, parser: HTMLParser) {
    self.base = base
    self.parser = parser
  }

  func run(_ request: PageRequest) async throws(StageExit) -> FetchedPage {
    do throws(StageExit) {
      return try await base.run(request)
    } catch {
      guard case .failed(let failure) = error, let notice = await notice(in: failure, of: request) else {
        throw error
      }
      throw notice.exit(in: .fetch)
    }
  }

  private func notice(in failure: StageFailure, of request: PageRequest) async -> PageNotice? {
    guard let fault = failure.underlying as? FetchError, case .status(let status) = fault.cause,
      // What such a status says needs no second sign.
      status != 404, status != 410, let response = fault.response
    else { return nil }
    let page = FetchedPage(request, response, receivedUnixSeconds: nil)
    guard let parsed = try? await ParseStage(parser).run(page),
      let notice = finder.notice(on: parsed, article: nil)
    else { return nil }
    // A server that fails, or has too much to do, may say anything while it does, "page not found" as well: that passes. A challenge does not.
    let isStatusOfMoment = status >= 500 || failure.isTransient
    return isStatusOfMoment && notice != .botChallenge ? nil : notice
  }
}
