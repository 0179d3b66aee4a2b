import PithCore

/// Finds the encoding that a page's `meta` elements declare, without parsing the page.
///
/// The HTML Standard's "prescan a byte stream to determine its encoding", with two differences: it goes on
/// after 1,024 bytes, since many pages declare later and browsers then start over; and it passes over the content of
/// `script` and `style`, where a `<meta` would be part of a program.
struct MetaPrescan {
  private var reader: MarkupReader

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    reader = MarkupReader(bytes)
  }

  /// The encoding declared first; `nil` where no label that the Encoding Standard knows is declared.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> StandardEncoding? {
    var scan = MetaPrescan(bytes)
    return scan.run()
  }

  private mutating func run() -> StandardEncoding? {
    while reader.skipToMarkup() {
      if reader.isAtStartTag {
        reader.position += 1
        let tag = NameTables.tags.value(of: reader.readTagName().name)
        if tag == .meta {
          if let encoding = encodingOfMeta() { return encoding }
        } else {
          guard reader.skipAttributes() != nil else { return nil }
          reader.skipProgram(of: tag)
        }
      } else {
        reader.skipNonElement()
      }
    }
    return nil
  }

  private mutating func encodingOfMeta() -> StandardEncoding? {
    var isContentType = false
    var charset: StandardEncoding?
    var contentCharset: StandardEncoding?
    while case .attribute(let attribute) = reader.nextAttribute() {
      let value = reader.span(attribute.value)
      switch NameTables.attributes.value(of: attribute.name) {
      case .httpEquiv: isContentType = value.count == 12 && value.starts(withLowercase: "content-type")
      case .charset: charset = charset ?? StandardEncoding(label: value)
      case .content: contentCharset = contentCharset ?? CharsetParameter.encoding(in: value)
      default: break
      }
    }
    switch charset ?? (isContentType ? contentCharset : nil) {
    // Were it UTF-16, this scan would not have read it.
    case .utf16LE, .utf16BE: return .utf8
    case let encoding: return encoding
    }
  }
}

/// How to pass over a page's markup without its structure.
extension MarkupReader {
  /// Goes to the next `<`.
  ///
  /// - Returns: whether there is one.
  mutating func skipToMarkup() -> Bool {
    position = next(UInt8(ascii: "<"), from: position)
    return position < end
  }

  /// Whether the `<` here starts a start tag.
  var isAtStartTag: Bool { byte(at: position + 1)?.isASCIILetter == true }

  /// Passes over the `<` here and what it starts, which is no start tag.
  mutating func skipNonElement() {
    switch byte(at: position + 1) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"): skipDeclaration()
    default: position += 1
    }
  }

  /// Passes over the content of a script or style, whose start tag has been read.
  mutating func skipProgram(of tag: HTMLTag?) {
    if tag == .script { position = endOfScript() }
    if tag == .style { position = endOfRawText("</style") }
  }
}
