/// What a robots.txt is for: a scheme, a host and a port (RFC 9309, section 2.3).
struct SiteOrigin: Hashable, Sendable {
  /// `https://news.example:8443`, without credentials.
  let text: String

  init(_ address: WebAddress) {
    // The form of an address is scheme, `//`, authority, path.
    let start = address.text.firstRange(of: "://")?.upperBound ?? address.text.startIndex
    let end = address.text[start...].firstIndex { $0 == "/" || $0 == "?" } ?? address.text.endIndex
    text = String(address.text[..<end])
  }

  var robotsAddress: String { text + "/robots.txt" }
}

extension WebAddress {
  /// Path and query, beginning with `/`.
  var target: String {
    let rest = text.dropFirst(SiteOrigin(self).text.count)
    return rest.first == "/" ? String(rest) : "/" + rest
  }
}
