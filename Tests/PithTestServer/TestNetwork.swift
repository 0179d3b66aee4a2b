/// The family of addresses that a server listens on, on this machine only.
public enum TestNetwork: Sendable {
  case ipv4
  case ipv6

  /// The host as it stands in addresses.
  public var host: String {
    switch self {
    case .ipv4: "127.0.0.1"
    case .ipv6: "[::1]"
    }
  }
}
