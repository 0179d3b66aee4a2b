import CLibXML2
import PithCore

/// Takes libxml2's events and writes the document.
struct EventReceiver {
  var builder: HTMLDocumentBuilder
  /// The number of open elements whose content is left out, from the outermost one inwards.
  private var skippedDepth = 0

  init(builder: HTMLDocumentBuilder) {
    self.builder = builder
  }

  private mutating func startElement(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard skippedDepth == 0 else {
      skippedDepth += 1
      return
    }
    let tag = HTMLTag(name: name.terminated)
    builder.openElement(tag)
    switch tag {
    case .script, .style, .svg:
      skippedDepth = 1
      return
    default:
      break
    }
    guard let attributes else { return }
    var index = 0
    while let name = attributes[index] {
      if let attribute = HTMLAttribute(name: name.terminated) {
        builder.addAttribute(
          attribute, value: attributes[index + 1]?.terminated ?? .init(start: nil, count: 0))
      }
      index += 2
    }
  }

  private mutating func endElement() {
    if skippedDepth > 0 {
      skippedDepth -= 1
      guard skippedDepth == 0 else { return }
    }
    builder.closeElement()
  }

  private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard skippedDepth == 0 else { return }
    builder.addText(text)
  }

  consuming func finish() -> HTMLDocument {
    builder.finish()
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
    handler.endElement = { receiver, _ in
      receiver?.assumingMemoryBound(to: EventReceiver.self).pointee.endElement()
    }
    handler.characters = { receiver, start, count in
      receiver?.assumingMemoryBound(to: EventReceiver.self).pointee
        .text(UnsafeBufferPointer(start: start, count: Int(count)))
    }
    // The content of script and style; without this it would come as text.
    handler.cdataBlock = { _, _, _ in }
    return handler
  }
}

extension UnsafePointer<xmlChar> {
  /// The bytes up to the NUL.
  fileprivate var terminated: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: self, count: Int(xmlStrlen(self)))
  }
}
