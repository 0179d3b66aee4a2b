/// Why bytes could not be turned into a document.
public enum ParseError: Error, Hashable, Sendable {
  /// There are no bytes, or only white space.
  case emptyInput
  /// The page has more bytes than `HTMLParser.Limits.bytes`.
  case tooLarge(bytes: Int, limit: Int)
  /// The page has more elements and texts than `HTMLDocumentBuilder.Limits.nodes`.
  case tooManyNodes(limit: Int)
  /// The bytes are something else; the text says what.
  case notHTML(String)
  /// libxml2 could not start, for want of memory.
  case outOfMemory
}

extension ParseError: CustomStringConvertible {
  /// One sentence: what is wrong with the input and what to do.
  public var description: String {
    switch self {
    case .emptyInput:
      "the page is empty"
    case .tooLarge(let bytes, let limit):
      "the page has \(bytes) bytes, more than the limit of \(limit)"
    case .tooManyNodes(let limit):
      "the page has more than \(limit) elements and texts, which no article has"
    case .notHTML(let what):
      "this is no HTML page but \(what)"
    case .outOfMemory:
      "there was not enough memory to parse the page"
    }
  }
}
