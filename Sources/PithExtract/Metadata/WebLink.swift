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
}
