/// Takes the events of a document in their order.
protocol XMLReceiver: AnyObject {
  /// Whether no more events are wanted.
  var isFinished: Bool { get }

  func startElement(_ element: XMLElement)
  /// Ends the element that was started last and is still open. Elements that are open where the input is cut off are not
  /// ended.
  func endElement()
  /// Text of the open element, UTF-8; one text may come in several parts.
  func addText(_ text: UnsafeBufferPointer<UInt8>)
}
