public import PithCore

/// Reads the bytes of an HTML page into a document tree.
///
///     let result = try HTMLParser().parse(bytes, contentType: "text/html; charset=windows-1251")
///     print(result.encoding.name, result.document.nodes.count)
///
/// A parser is a value without state: one serves any number of threads. Parsing is deterministic and needs
/// time in proportion to the page, whatever the page holds.
public struct HTMLParser: Sendable {
  /// Bounds on what one page may cost.
  public struct Limits: Sendable {
    /// The most bytes a page may have. The default is 20 MB; the largest page in our corpora has 6 MB.
    public var bytes: Int
    /// Bounds on the tree. A page beyond them gives a document that is marked as truncated.
    public var tree: HTMLDocumentBuilder.Limits

    public init(bytes: Int = 20_000_000, tree: HTMLDocumentBuilder.Limits = .default) {
      self.bytes = bytes
      self.tree = tree
    }

    public static let `default` = Limits()
  }

  private let limits: Limits

  public init(limits: Limits = .default) {
    self.limits = limits
  }

  /// Parses one page.
  ///
  /// - Parameters:
  ///   - bytes: the page, content coding undone.
  ///   - contentType: the value of the `Content-Type` header, where there was one. Only its `charset` counts.
  /// - Throws: `ParseError` for an empty page, one that is too large, and bytes that are no HTML. Broken
  ///   markup and broken characters are no errors.
  public func parse(_ bytes: [UInt8], contentType: String? = nil) throws(ParseError) -> ParseResult {
    guard bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .emptyInput }
    let (text, encoding) = PageDecoder.decode(bytes, contentType: contentType)
    let document = try SAXParser(limits: limits.tree).parse(text)
    return ParseResult(document: document, encoding: encoding)
  }
}
