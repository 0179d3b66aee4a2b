import PithExtract

/// The address that relative links start from, by `xml:base` (https://www.w3.org/TR/xmlbase/).
struct BaseStack {
  private var entries: [(address: String, depth: Int)]
  private var depth = 0

  /// - Parameter address: that of the document.
  init(_ address: String) {
    entries = [(address, 0)]
  }

  /// The base of the open element.
  var current: String { entries.last?.address ?? "" }

  mutating func open(_ element: XMLElement) {
    depth += 1
    if let base = element.base, let address = WebLink.resolve(base, against: current) {
      entries.append((address, depth))
    }
  }

  mutating func close() {
    if let last = entries.last, last.depth == depth, depth > 0 { entries.removeLast() }
    depth -= 1
  }
}
