/// What a robots.txt is for: a scheme, a host and a port (RFC 9309, section 2.3).
struct SiteOrigin: Hashable, Sendable {
  /// `https://news.example:8443`, the same for all spellings of a host.
  let text: String

  init(_ address: WebAddress) {
    let isDefaultPort = address.port == (address.scheme == "https" ? 443 : 80)
    text = "\(address.scheme)://\(address.hostName)" + (isDefaultPort ? "" : ":\(address.port)")
  }

  /// The origin of the same host by https, each at its usual port; `nil` where the address is by https already or has another port.
  init?(upgrading address: WebAddress) {
    guard address.scheme == "http", address.port == 80 else { return nil }
    text = "https://\(address.hostName)"
  }

  var robotsAddress: String { text + "/robots.txt" }
}

extension WebAddress {
  /// Path and query, beginning with `/`.
  var target: String {
    // The form of an address is scheme, `//`, authority, path.
    let start = text.firstRange(of: "://")?.upperBound ?? text.startIndex
    let rest = text[start...].drop { $0 != "/" && $0 != "?" }
    return rest.first == "/" ? String(rest) : "/" + rest
  }
}
