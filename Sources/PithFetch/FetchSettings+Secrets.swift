// The settings hold passwords: in the address of a proxy, in headers, in cookies. What is printed of them, by `print`, `dump` or a debugger,
// must not.

private import PithCore

extension FetchSettings.Proxy: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The proxy without its name and password.
  public var description: String {
    switch self {
    case .environment: "environment"
    case .none: "none"
    case .address(let address): AddressCredentials.removed(from: address)
    }
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension CookieList: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How many there are.
  public var description: String { "\(lines.count) cookies" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension FetchSettings: CustomReflectable {
  /// What tells one setting from another in a log, headers by their names alone.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "connectTimeout": connectTimeout, "firstByteTimeout": firstByteTimeout, "totalTimeout": totalTimeout,
        "maximumBodyBytes": maximumBodyBytes, "userAgent": userAgent, "headers": headers.map(\.name),
        "cookies": cookies, "allowsPrivateNetworks": allowsPrivateNetworks,
        "followsRedirectsToHTTP": followsRedirectsToHTTP, "uncheckedHosts": uncheckedHosts, "proxy": proxy,
      ],
      displayStyle: .struct)
  }
}
