import CLibXML2
import PithCore

/// Runs libxml2's HTML parser over UTF-8 text, its events going straight into an `HTMLDocumentBuilder`.
///
/// That takes half the time of libxml2's own tree, which would have to be walked and freed besides.
struct SAXParser {
  let limits: HTMLDocumentBuilder.Limits

  /// - Returns: `nil` where there is no memory left.
  func parse(_ markup: borrowing SiftedMarkup) -> HTMLDocument? {
    LibXML2.readiness
    guard let context = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(context) }
    let receiver = UnsafeMutablePointer<EventReceiver>.allocate(capacity: 1)
    defer { receiver.deallocate() }
    receiver.initialize(to: EventReceiver(markup, context: context, limits: limits))
    let isRead = read(markup.markup.bytes, with: context, into: receiver)
    let received = receiver.move()
    return isRead ? received.finish() : nil
  }

  /// - Parameter text: UTF-8, ended by a NUL.
  private func read(
    _ text: UnsafeBufferPointer<UInt8>, with context: htmlParserCtxtPtr,
    into receiver: UnsafeMutablePointer<EventReceiver>
  ) -> Bool {
    let count = text.count - 1
    // An input without a buffer of its own: the text isn't copied, and libxml2 can't convert it.
    guard let base = text.baseAddress, let input = xmlNewInputStream(context) else { return false }
    input.pointee.base = base
    input.pointee.cur = base
    input.pointee.end = base + count
    input.pointee.length = Int32(count)
    guard inputPush(context, input) >= 0 else {
      xmlFreeInputStream(input)
      return false
    }
    _ = htmlCtxtUseOptions(
      context,
      Int32(HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_RECOVER.rawValue)
        | Int32(HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue))
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    context.pointee.keepBlanks = 0
    context.pointee.userData = UnsafeMutableRawPointer(receiver)
    context.pointee.sax.pointee = EventReceiver.handler
    htmlParseDocument(context)
    return true
  }
}
