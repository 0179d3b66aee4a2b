import PithCore

extension HTMLDocumentBuilder {
  mutating func add(_ text: String) {
    Array(text.utf8).withUnsafeBufferPointer { addText($0) }
  }

  mutating func add(_ name: HTMLAttribute, _ value: String) {
    Array(value.utf8).withUnsafeBufferPointer { addAttribute(name, value: $0) }
  }

  /// Opens an element, fills it, and closes it.
  mutating func element(
    _ tag: HTMLTag, _ attributes: [(HTMLAttribute, String)] = [],
    _ content: (inout HTMLDocumentBuilder) -> Void = { _ in }
  ) {
    openElement(tag)
    for (name, value) in attributes { add(name, value) }
    content(&self)
    closeElement()
  }
}
