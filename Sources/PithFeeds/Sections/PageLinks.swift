import PithCore
import PithExtract

/// The links of a page, resolved.
struct PageLinks {
  struct Link {
    let node: HTMLDocument.NodeID
    /// Absolute, without fragment.
    let address: String
    /// White space collapsed; empty where there is none.
    let text: String
  }

  /// That of the page, without fragment.
  let address: String
  let host: String
  /// What relative links start from: the page, or what its `base` says.
  let base: String
  /// Those of `a` elements to http and https addresses, in document order.
  let links: [Link]

  init(_ document: HTMLDocument, address: String) {
    self.address = Self.withoutFragment(address)
    host = AddressParts(address).host
    let base =
      document.firstElement(.base).flatMap { document.value(of: .href, in: $0) }
      .flatMap { WebLink.resolve($0, against: address) } ?? address
    self.base = base
    links = document.nodes.indices.compactMap { index in
      guard document.nodes[index].tag == .a else { return nil }
      let node = HTMLDocument.NodeID(index)
      guard let reference = document.value(of: .href, in: node), !reference.hasPrefix("#"),
        let address = WebLink.resolve(reference, against: base)
      else { return nil }
      return Link(
        node: node, address: Self.withoutFragment(address), text: document.text(below: node).collapsed)
    }
  }

  static func withoutFragment(_ address: String) -> String {
    address.firstIndex(of: "#").map { String(address[..<$0]) } ?? address
  }
}
