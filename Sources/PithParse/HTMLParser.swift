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
    /// The most bytes a page may have. The default is 20 MB; the largest page in our corpora has 6 MB. Beyond 400 MB
    /// a limit has no effect.
    public var bytes: Int
    /// Bounds on the tree. A page beyond them gives a document that is marked as truncated.
    public var tree: HTMLDocumentBuilder.Limits

    public init(bytes: Int = 20_000_000, tree: HTMLDocumentBuilder.Limits = .default) {
      self.bytes = bytes
      self.tree = tree
    }

    public static let `default` = Limits()
  }

  /// A document's offsets have 32 bits, and a page's tags may become longer by those that it leaves out.
  private static let mostBytes = 400_000_000

  let limits: Limits
  private let usesSieve: Bool

  public init(limits: Limits = .default) {
    self.init(limits: limits, usesSieve: true)
  }

  /// - Parameter usesSieve: whether a page goes through `MarkupSieve` before libxml2. Without it, the tree of a
  ///   well-formed page is the same and takes three times as long, and hostile pages take without bound; tests and
  ///   measurements compare the two.
  @_spi(Measurements) public init(limits: Limits = .default, usesSieve: Bool) {
    self.limits = limits
    self.usesSieve = usesSieve
  }

  /// Parses one page.
  ///
  /// - Parameters:
  ///   - bytes: the page, content coding undone.
  ///   - contentType: the value of the `Content-Type` header, where there was one. Only its `charset` counts.
  /// - Throws: `ParseError` for an empty page, one that is too large, and bytes that are no HTML. Broken
  ///   markup and broken characters are no errors.
  public func parse(_ bytes: [UInt8], contentType: String? = nil) throws(ParseError) -> ParseResult {
    let limit = min(limits.bytes, Self.mostBytes)
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .emptyInput }
    if let content = bytes.withUnsafeBufferPointer(ContentSniffer.nonHTML) { throw .notHTML(content) }
    let (text, encoding) = PageDecoder.decode(bytes, contentType: contentType)
    return ParseResult(document: try document(of: text), encoding: encoding)
  }

  private func document(of text: [UInt8]) throws(ParseError) -> HTMLDocument {
    // No character of a text is NUL, but libxml2 takes it for the end.
    let clean = text.withUnsafeBufferPointer(\.hasNUL) ? text.filter { $0 != 0 } : text
    let outcome = clean.withUnsafeBufferPointer { text in
      let markup = usesSieve ? MarkupSieve.sift(text, limits: limits.tree) : SiftedMarkup(unsifted: text)
      return (hasTags: markup.hasTags, document: SAXParser(limits: limits.tree).parse(markup))
    }
    guard outcome.hasTags else { throw .notHTML("plain text without a single tag") }
    guard let document = outcome.document else { throw .outOfMemory }
    return document
  }
}
