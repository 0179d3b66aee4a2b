internal import CLibXML2

/// One run of libxml2's parser: what its callbacks need.
final class XMLSession {
  fileprivate(set) var sieve: XMLSieve
  private let receiver: any XMLReceiver
  var parser: xmlParserCtxtPtr?
  private(set) var isRootEnded = false
  private var depth = 0
  /// How much of the sieve's piece libxml2 has.
  private var taken = 0
  /// libxml2 keeps each namespace and prefix of a document once, so that their addresses stand for them.
  private var vocabularies: [NameKey: Vocabulary] = [:]

  private struct NameKey: Hashable {
    let namespace: UnsafePointer<xmlChar>?
    let prefix: UnsafePointer<xmlChar>?
  }

  init(sieve: XMLSieve, receiver: any XMLReceiver) {
    self.sieve = sieve
    self.receiver = receiver
  }

  /// `NOENT` only concerns the predefined entities, since there is no document type to declare others in: without it, `&` in
  /// an attribute would come as `&#38;`. Errors are told to nobody, since the sieve leaves hardly any, and libxml2 goes on behind them.
  static let options = Int32(
    XML_PARSE_RECOVER.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_IGNORE_ENC.rawValue)

  // MARK: Input

  /// Copies the next bytes to where libxml2 wants them.
  private func copyPiece(to buffer: UnsafeMutableRawBufferPointer) -> Int {
    if taken == sieve.piece.count {
      taken = 0
      guard sieve.advance() else { return 0 }
    }
    let count = min(buffer.count, sieve.piece.count - taken)
    buffer.copyBytes(from: sieve.piece[taken..<taken + count])
    taken += count
    return count
  }

  static let readPiece: xmlInputReadCallback = { context, buffer, count in
    guard let context, let buffer, count > 0 else { return 0 }
    let session = Unmanaged<XMLSession>.fromOpaque(context).takeUnretainedValue()
    return Int32(session.copyPiece(to: .init(start: buffer, count: Int(count))))
  }

  // MARK: Events

  static func makeHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, prefix, namespace, _, _, count, _, attributes in
      guard let context, let name else { return }
      Unmanaged<XMLSession>.fromOpaque(context).takeUnretainedValue()
        .start(name, prefix: prefix, namespace: namespace, attributes: attributes, count: Int(count))
    }
    handler.endElementNs = { context, _, _, _ in
      guard let context else { return }
      Unmanaged<XMLSession>.fromOpaque(context).takeUnretainedValue().end()
    }
    handler.characters = { context, text, count in
      guard let context, let text else { return }
      Unmanaged<XMLSession>.fromOpaque(context).takeUnretainedValue()
        .receiver.addText(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    return handler
  }

  private func start(
    _ name: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?, namespace: UnsafePointer<xmlChar>?,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    depth += 1
    receiver.startElement(
      XMLElement(
        vocabulary: vocabulary(namespace: namespace, prefix: prefix),
        name: String(cString: name).lowercased(),
        attributes: attributes.map { list in (0..<count).compactMap { attribute(list + 5 * $0) } } ?? []))
    if receiver.isFinished { xmlStopParser(parser) }
  }

  private func end() {
    depth -= 1
    isRootEnded = depth == 0
    receiver.endElement()
    if receiver.isFinished { xmlStopParser(parser) }
  }

  /// - Parameter fields: local name, prefix, namespace, first byte of the value, and one past its last.
  private func attribute(_ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) -> XMLElement.Attribute? {
    guard let name = fields[0], let start = fields[3], let end = fields[4] else { return nil }
    let value = UnsafeBufferPointer(start: start, count: end - start)
    return .init(
      vocabulary: fields[1] == nil ? nil : vocabulary(namespace: fields[2], prefix: fields[1]),
      name: String(cString: name).lowercased(), value: String(decoding: value, as: UTF8.self))
  }

  private func vocabulary(
    namespace: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?
  ) -> Vocabulary {
    let key = NameKey(namespace: namespace, prefix: prefix)
    if let known = vocabularies[key] { return known }
    let vocabulary = Vocabulary(
      namespace: namespace.map { String(cString: $0) }, prefix: prefix.map { String(cString: $0) })
    vocabularies[key] = vocabulary
    return vocabulary
  }
}
