import Pith

/// A proxy as people type it: `http://proxy.example:8080`, or `none`.
struct ProxyAddress {
  let proxy: FetchSettings.Proxy

  private static let schemes = ["http://", "https://", "socks4://", "socks4a://", "socks5://", "socks5h://"]

  /// - Throws: `OptionProblem`, which does not repeat the text: it may hold a password.
  init(_ text: String) throws(OptionProblem) {
    if text == "none" {
      proxy = .none
      return
    }
    let lowercase = text.lowercased()
    guard let scheme = Self.schemes.first(where: lowercase.hasPrefix), text.count > scheme.count,
      !text.contains(where: \.isWhitespace)
    else {
      throw OptionProblem(
        "--proxy takes 'none' or an address that begins with http://, https://, socks4:// or socks5://.")
    }
    proxy = .address(text)
  }
}
