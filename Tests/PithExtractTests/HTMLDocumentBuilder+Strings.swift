import PithCore

extension HTMLDocumentBuilder {
  mutating func add(_ text: String) {
    Array(text.utf8).withUnsafeBufferPointer { addText($0) }
  }

  mutating func add(_ name: HTMLAttribute, _ value: String) {
    Array(value.utf8).withUnsafeBufferPointer { addAttribute(name, value: $0) }
  }
}
