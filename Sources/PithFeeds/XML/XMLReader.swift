internal import CLibXML2
import PithParse

/// Runs libxml2's XML parser over a text that `XMLSieve` makes well-formed, its events going to a receiver.
///
/// Nothing of libxml2 that reaches outside the text is in use: there is no document type, so no entity and no external
/// subset, and the network is off. Its own limits hold (no `XML_PARSE_HUGE`); memory is that of a few pieces of the
/// text, whatever its length.
enum XMLReader {
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - start: where the root element begins.
  /// - Returns: whether the text was read up to the end of the root element, or as far as the receiver wanted it.
  /// - Throws: `SourceError.outOfMemory`.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, into receiver: any XMLReceiver
  ) throws(SourceError) -> Bool {
    LibXML2.readiness
    let session = XMLSession(sieve: XMLSieve(text, from: start), receiver: receiver)
    let context = Unmanaged.passUnretained(session).toOpaque()
    var handler = XMLSession.makeHandler()
    guard
      let parser = xmlCreateIOParserCtxt(
        &handler, context, XMLSession.readPiece, nil, context, XML_CHAR_ENCODING_UTF8)
    else { throw .outOfMemory }
    defer {
      // libxml2 makes a document even where no event builds one.
      xmlFreeDoc(parser.pointee.myDoc)
      xmlFreeParserCtxt(parser)
    }
    _ = xmlCtxtUseOptions(parser, XMLSession.options)
    session.parser = parser
    _ = withExtendedLifetime(session) { xmlParseDocument(parser) }
    if parser.pointee.errNo == XML_ERR_NO_MEMORY.rawValue { throw .outOfMemory }
    return receiver.isFinished || session.sieve.isComplete && session.isRootEnded
  }
}
