internal import CLibCurl
import Glibc

/// Decides through which proxy a request goes, by the rules that curl has.
///
/// It is decided here and not by libcurl, since who checks the addresses of connections has to know whether one leads to a proxy, which may
/// be on a private network, or to a server.
struct ProxyRules: Sendable {
  /// By the scheme of what is asked for; without a value in place of what is no address of a proxy.
  private let proxies: [String: String?]
  private let exceptions: [Substring]

  /// - Parameter environment: gives the value of a variable.
  init(_ proxy: FetchSettings.Proxy, environment: (String) -> String? = Self.variable) {
    func first(_ names: String...) -> String? {
      names.compactMap { environment($0) }.first { !$0.isEmpty }
    }
    let given: [String: String?]
    switch proxy {
    case .none: given = [:]
    case .address(let address): given = ["http": address, "https": address]
    case .environment:
      let all = first("all_proxy", "ALL_PROXY")
      // HTTP_PROXY in capitals is what CGI makes of a client's header "Proxy".
      given = ["http": first("http_proxy") ?? all, "https": first("https_proxy", "HTTPS_PROXY") ?? all]
    }
    proxies = given.compactMapValues { $0 }.mapValues { Self.isProxy($0) ? Self.resolvingItself($0) : nil }
    exceptions = (first("no_proxy", "NO_PROXY") ?? "").lowercased().split { $0 == "," || $0.isWhitespace }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The proxy for an address; `nil` for none.
  ///
  /// - Throws: where what stands for it is no address of a proxy.
  func proxy(for address: WebAddress) throws(FetchError.Cause) -> String? {
    guard let proxy = proxies[address.scheme], !isException(address.hostName) else { return nil }
    guard let proxy else { throw .proxy(.invalidAddress) }
    return proxy
  }

  /// A proxy that would resolve names here, as one that resolves them itself. `socks` is what GNOME calls the fourth version, as libcurl does.
  private static func resolvingItself(_ proxy: String) -> String {
    let forms = [("socks5://", "socks5h://"), ("socks4://", "socks4a://"), ("socks://", "socks4a://")]
    for (local, remote) in forms where proxy.lowercased().hasPrefix(local) {
      return remote + proxy.dropFirst(local.count)
    }
    return proxy
  }

  /// Whether libcurl would take this for the address of a proxy. It is asked before, since it would quote another one in its message, and no
  /// pattern tells in which part of what is no address a password stands.
  private static func isProxy(_ text: String) -> Bool {
    guard let parser = AddressParser(),
      parser.setURL(text, flags: CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME) == CURLUE_OK,
      let scheme = parser.part(CURLUPART_SCHEME)
    else { return false }
    return scheme.lowercased() == "socks" || FetchSettings.Proxy.schemes.contains(scheme.lowercased() + "://")
  }

  private func isException(_ name: String) -> Bool {
    let address = NetworkAddress(name)
    return exceptions.contains { exception in
      if exception == "*" { return true }
      if let address { return Self.contains(exception, address) }
      let domain = exception.drop { $0 == "." }
      return !domain.isEmpty && (name == domain || name.hasSuffix("." + domain))
    }
  }

  /// Whether an address is the one that an exception names, or in its network: `10.0.0.0/8`.
  private static func contains(_ exception: Substring, _ address: NetworkAddress) -> Bool {
    let parts = exception.split(separator: "/", maxSplits: 1)
    guard let first = parts.first, let network = NetworkAddress(String(first)) else { return false }
    guard parts.count == 2 else { return network == address }
    guard let length = Int(parts[1]) else { return false }
    return address.isIn(network, prefixLength: length)
  }
}
