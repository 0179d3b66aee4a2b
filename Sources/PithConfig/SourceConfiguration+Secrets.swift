internal import PithCore

// An address may hold a name and a password, which nothing that is printed shows.
extension SourceConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The name, the kind and the address without its password.
  public var description: String {
    "\(name) (\(kind.rawValue) \(AddressCredentials.removed(from: address)))"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "name": name, "kind": kind, "address": AddressCredentials.removed(from: address),
        "isEnabled": isEnabled,
        "limit": limit as Any, "maximumAge": maximumAge as Any, "intervals": intervals, "focus": focus,
        "files": files,
        "line": line,
      ],
      displayStyle: .struct)
  }
}
