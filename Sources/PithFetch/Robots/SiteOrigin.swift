/// What a robots.txt is for: a scheme, a host and a port (RFC 9309, section 2.3).
struct SiteOrigin: Hashable, Sendable {
  /// `https://news.example:8443`, the same for all spellings of a host.
  let text: String

  init(_ address: WebAddress) {
    let isDefaultPort = address.port == (address.scheme == "https" ? 443 : 80)
    text = "\(address.scheme)://\(address.hostName)" + (isDefaultPort ? "" : ":\(address.port)")
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
