internal import CLibPSL

/// The domain that somebody registered, of which a host is a part: `bbc.co.uk` of `news.bbc.co.uk`.
enum RegistrableDomain {
  /// The domain by the public suffix list; the host itself where it is an IP address or a public suffix.
  ///
  /// - Parameter host: a host name in lower case.
  static func domain(ofHost host: String) -> String {
    guard !isAddress(host), let list else { return host }
    return host.withCString { name in
      psl_registrable_domain(list, name).map { String(cString: $0) } ?? host
    }
  }

  private static func isAddress(_ host: String) -> Bool {
    if host.contains(":") { return true }
    // The last label of a name is never a number (WHATWG URL, "ends in a number checker").
    let last = host.split(separator: ".").last ?? ""
    return last.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The newest list on this machine, or the one in the library. Lives as long as the process; many threads may read it.
  private nonisolated(unsafe) static let list = psl_latest(nil)
}
