import PithCore

/// Tells links that lead to the page that they are on from those that lead to others.
struct OwnLinks {
  private let document: HTMLDocument
  private let addresses: [String]

  /// - Parameter addresses: those of the page.
  init(_ document: HTMLDocument, addresses: [String?]) {
    self.document = document
    self.addresses = addresses.compactMap { $0 }
  }

  /// Whether a link names an address of the page, whole or from the root of its site.
  func holds(_ link: HTMLDocument.NodeID) -> Bool {
    guard let reference = document.value(of: .href, in: link), reference.utf8.count > 1,
      !reference.hasPrefix("#")
    else { return false }
    return addresses.contains { $0 == reference || reference.hasPrefix("/") && $0.hasSuffix(reference) }
  }
}
