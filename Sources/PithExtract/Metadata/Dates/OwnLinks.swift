import PithCore

/// Tells links that lead to the page that they are on from those that lead to others.
struct OwnLinks {
  private let document: HTMLDocument
  /// The addresses of the page, whole and from the root of its site.
  private let references: [String]

  /// - Parameter addresses: those of the page.
  init(_ document: HTMLDocument, addresses: [String?]) {
    self.document = document
    references = addresses.compactMap { $0 }.flatMap { address in
      guard let host = address.firstRange(of: "://")?.upperBound,
        let root = address[host...].firstIndex(of: "/")
      else { return [address] }
      return [address, String(address[root...])]
    }
  }

  /// Whether a link names an address of the page, whole or from the root of its site.
  func holds(_ link: HTMLDocument.NodeID) -> Bool {
    guard let reference = document.value(of: .href, in: link), reference.utf8.count > 1 else { return false }
    return references.contains(reference)
  }
}
