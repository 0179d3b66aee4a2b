internal import CLibCurl

extension FetchSettings.Proxy {
  /// Reads a proxy as people write it: `http://proxy.example:8080`, or `none`. `nil` for what is neither, by the rules of libcurl, which is to
  /// connect to it.
  public init?(_ text: String) {
    if text == "none" {
      self = .none
      return
    }
    let lowercase = text.lowercased()
    guard let scheme = Self.schemes.first(where: lowercase.hasPrefix), text.count > scheme.count,
      !text.contains(where: { $0.isWhitespace || $0.isNewline }), Self.isAddress(text)
    else { return nil }
    self = .address(text)
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let parser = AddressParser(), parser.setURL(text, flags: CURLU_NON_SUPPORT_SCHEME) == CURLUE_OK,
      parser.part(CURLUPART_HOST)?.isEmpty == false
    else { return false }
    // A name or password with one of `/?#` in it ends the host too early, and the host itself stands behind it.
    let rest = [CURLUPART_PATH, CURLUPART_QUERY, CURLUPART_FRAGMENT].compactMap { parser.part($0) }
    return !rest.contains { $0.contains("@") }
  }

  package static let schemes = ["http://", "https://", "socks4://", "socks4a://", "socks5://", "socks5h://"]
}
