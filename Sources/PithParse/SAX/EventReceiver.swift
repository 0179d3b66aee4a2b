import CLibXML2
import PithCore

/// Takes libxml2's events and writes the document.
struct EventReceiver {
  private var builder: HTMLDocumentBuilder
  private let context: htmlParserCtxtPtr
  /// The number of open elements whose content is left out, from the outermost one inwards.
  private var skippedDepth = 0

  /// What the sieve took out of the tags.
  private let tags: [SiftedMarkup.Tag]
  private let attributes: [SiftedMarkup.Attribute]
  private let values: UnsafeBufferPointer<UInt8>
  private let texts: [SiftedMarkup.Text]
  private let textBytes: UnsafeBufferPointer<UInt8>
  private var nextTag = 0
  private var nextText = 0
  /// Whether the page went through the sieve, and so nests well.
  private let isSifted: Bool

  private var tagsByName = NameCache<HTMLTag>()
  private let traits = TagTraits.all
  /// The data script that is open, and its content so far.
  private var dataScript: (kind: HTMLDocument.DataScript.Kind, id: String?, content: [UInt8])?

  /// - Parameter markup: what libxml2 will read; it must outlive the receiver.
  init(_ markup: borrowing SiftedMarkup, context: htmlParserCtxtPtr, limits: HTMLDocumentBuilder.Limits) {
    builder = HTMLDocumentBuilder(
      limits: limits, expectedBytes: markup.markup.count + markup.values.count + markup.text.count)
    for script in markup.dataScripts { builder.addDataScript(script) }
    self.context = context
    isSifted = markup.isSifted
    tags = markup.tags
    attributes = markup.attributes
    values = markup.values.bytes
    texts = markup.texts
    textBytes = markup.text.bytes
  }

  consuming func finish() -> HTMLDocument {
    builder.finish()
  }

  // MARK: Events

  private mutating func startElement(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard skippedDepth == 0 else {
      skippedDepth += 1
      return
    }
    let sifted = siftedTag()
    let tag = sifted?.tag ?? tagsByName.value(of: name) { HTMLTag(name: $0) }
    builder.openElement(tag)
    switch tag {
    case .script:
      skippedDepth = 1
      startScript(attributes)
      return
    case .style, .svg:
      skippedDepth = 1
      return
    case .iframe:
      skippedDepth = 1
    default:
      break
    }
    if let sifted { addSiftedAttributes(sifted.attributes) }
    addAttributes(attributes)
    if !isSifted, isVoid(tag) { builder.closeElement() }
  }

  private mutating func endElement(_ name: UnsafePointer<xmlChar>) {
    if skippedDepth > 0 {
      skippedDepth -= 1
      guard skippedDepth == 0 else { return }
      endScript()
    } else if !isSifted, isVoid(tagsByName.value(of: name) { HTMLTag(name: $0) }) {
      // Ended where it started: libxml2 doesn't know the newer ones and puts what follows into them.
      return
    }
    builder.closeElement()
  }

  private func isVoid(_ tag: HTMLTag) -> Bool {
    traits[Int(tag.rawValue)].contains(.void)
  }

  private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard skippedDepth == 0 else { return }
    if isSifted { addSiftedText(count: text.count) } else { builder.addText(text) }
  }

  /// Adds what the sieve set aside for the last bytes that libxml2 has read.
  private mutating func addSiftedText(count: Int) {
    let place = place
    while nextText < texts.count, texts[nextText].end <= place {
      // libxml2 leaves some white space out, and what is skipped here has text too.
      if texts[nextText].end > place - count {
        let start = nextText > 0 ? texts[nextText - 1].textEnd : 0
        builder.addText(UnsafeBufferPointer(rebasing: textBytes[start..<texts[nextText].textEnd]))
      }
      nextText += 1
    }
  }

  /// The index in the markup of what libxml2 reads next.
  private var place: Int {
    context.pointee.input.pointee.base.distance(to: context.pointee.input.pointee.cur)
  }

  // MARK: Attributes

  /// What the sieve took out of the tag that libxml2 stands at the end of; `nil` where that is nothing.
  private mutating func siftedTag() -> SiftedMarkup.Tag? {
    guard nextTag < tags.count else { return nil }
    let place = place
    // libxml2 leaves some tags out, such as a second `<body>`.
    while nextTag < tags.count, tags[nextTag].end < place { nextTag += 1 }
    guard nextTag < tags.count, tags[nextTag].end == place else { return nil }
    defer { nextTag += 1 }
    return tags[nextTag]
  }

  private mutating func addSiftedAttributes(_ range: Range<Int>) {
    for index in range {
      let attribute = attributes[index]
      builder.addAttribute(attribute.name, value: UnsafeBufferPointer(rebasing: values[attribute.value]))
    }
  }

  /// Adds attributes that libxml2 has read: pairs of name and value up to a null.
  private mutating func addAttributes(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    Self.forEach(attributes) { builder.addAttribute($0, value: $1) }
  }

  private static func forEach(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    _ body: (HTMLAttribute, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let attributes else { return }
    var index = 0
    while let name = attributes[index] {
      if let attribute = HTMLAttribute(name: name.terminated) {
        body(attribute, attributes[index + 1]?.terminated ?? .init(start: nil, count: 0))
      }
      index += 2
    }
  }

  // MARK: Scripts

  /// Notes a script that holds data. Those of a page that went through the sieve never come here.
  private mutating func startScript(_ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    var kind: HTMLDocument.DataScript.Kind?
    var id: String?
    Self.forEach(attributes) { name, value in
      if name == .type { kind = .init(type: value) }
      if name == .id { id = String(decoding: value, as: UTF8.self) }
    }
    dataScript = kind.map { ($0, id, []) }
  }

  private mutating func endScript() {
    guard let script = dataScript else { return }
    builder.addDataScript(.init(kind: script.kind, id: script.id, content: script.content))
    dataScript = nil
  }

  private mutating func scriptText(_ text: UnsafeBufferPointer<UInt8>) {
    dataScript?.content.append(contentsOf: text)
  }
}

extension EventReceiver {
  /// libxml2's callbacks, whose user data is a pointer to an `EventReceiver`.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { receiver, name, attributes in
      guard let receiver, let name else { return }
      receiver.assumingMemoryBound(to: EventReceiver.self).pointee.startElement(name, attributes)
    }
    handler.endElement = { receiver, name in
      guard let receiver, let name else { return }
      receiver.assumingMemoryBound(to: EventReceiver.self).pointee.endElement(name)
    }
    handler.characters = { receiver, start, count in
      receiver?.assumingMemoryBound(to: EventReceiver.self).pointee
        .text(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    // The content of script and style.
    handler.cdataBlock = { receiver, start, count in
      receiver?.assumingMemoryBound(to: EventReceiver.self).pointee
        .scriptText(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    return handler
  }
}

extension UnsafePointer<xmlChar> {
  /// The bytes up to the NUL.
  fileprivate var terminated: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: self, count: Int(xmlStrlen(self)))
  }
}
