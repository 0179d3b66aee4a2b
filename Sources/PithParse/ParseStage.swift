public import PithCore

/// Turns the bytes of a page into a document tree.
public struct ParseStage: Stage {
  private let parser: HTMLParser

  public init(_ parser: HTMLParser = HTMLParser()) {
    self.parser = parser
  }

  public func run(_ page: FetchedPage) async throws(StageExit) -> ParsedPage {
    do throws(ParseError) {
      let result = try parser.parse(page.bytes, contentType: page.contentType)
      // Half an article would pass for a whole one.
      if result.document.isTruncated { throw ParseError.tooManyNodes(limit: parser.limits.tree.nodes) }
      var parsed = ParsedPage(
        request: page.request, url: page.url, document: result.document, encoding: result.encoding,
        fetchedUnixSeconds: page.fetchedUnixSeconds)
      parsed.indexing = page.indexing
      parsed.status = page.status
      parsed.warnings = page.warnings
      parsed.noticeHeaders = page.noticeHeaders
      return parsed
    } catch {
      throw .failed(
        StageFailure(
          stage: .parse, code: error.failureCode, isTransient: error == .outOfMemory,
          detail: error.description, underlying: error))
    }
  }
}

extension ParseError {
  fileprivate var failureCode: FailureCode {
    switch self {
    case .emptyInput: .emptyInput
    case .tooLarge, .tooManyNodes: .tooLarge
    case .notHTML: .notHTML
    case .outOfMemory: .parserFault
    }
  }
}
