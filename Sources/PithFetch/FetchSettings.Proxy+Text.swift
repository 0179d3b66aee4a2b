extension FetchSettings.Proxy {
  /// Reads a proxy as people write it: `http://proxy.example:8080`, or `none`. `nil` for what is neither.
  public init?(_ text: String) {
    if text == "none" {
      self = .none
      return
    }
    let lowercase = text.lowercased()
    guard let scheme = Self.schemes.first(where: lowercase.hasPrefix), text.count > scheme.count,
      !text.contains(where: { $0.isWhitespace || $0.isNewline })
    else { return nil }
    self = .address(text)
  }

  static let schemes = ["http://", "https://", "socks4://", "socks4a://", "socks5://", "socks5h://"]
}
