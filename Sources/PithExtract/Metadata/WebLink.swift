import FoundationEssentials
import PithCore

/// Addresses in pages.
package enum WebLink {
  /// The absolute http or https address that a reference of a page stands for; `nil` where there is none.
  ///
  /// - Parameter base: the address of the page; without one only absolute references resolve.
  package static func resolve(_ reference: String, against base: String?) -> String? {
    let reference = reference.collapsed
    guard !reference.isEmpty else { return nil }
    let baseURL = base.flatMap { URL(string: $0) }
    guard let url = URL(string: reference, relativeTo: baseURL)?.absoluteURL,
      let scheme = url.scheme?.lowercased(),
      scheme == "http" || scheme == "https", url.host?.isEmpty == false
    else { return nil }
    return AddressCredentials.removed(from: url.absoluteString)
  }

  /// An address that may have lost its scheme, `www.gazette.example/pier`, with it: where a whole address is asked for, what begins like
  /// a host is none of the names of a folder.
  static func withScheme(_ address: String) -> String {
    let host = address.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      host.count < address.count && labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      } && labels.last?.allSatisfy(\.isLetter) == true
    return isHost ? "https://\(address)" : address
  }
}
