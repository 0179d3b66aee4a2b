internal import CLibCurl

/// What stays of an address where two are compared: the same for all spellings of one address.
///
/// Beyond the form in which an address is requested (scheme and host in lower case, no default port, no dot segments, no fragment, no
/// credentials), the host is in its ASCII form, percent-encoding is that of RFC 3986, section 6.2.2, a dot after the host is gone, and so are
/// the parameters by which clicks are counted. It is nothing to request: a server may want those parameters.
public struct AddressIdentity: Hashable, Sendable, CustomStringConvertible {
  /// The identity as an address.
  public let text: String

  public var description: String { text }

  /// `nil` for what is no http or https address.
  public init?(_ address: String) {
    guard let address = try? WebAddress(address) else { return nil }
    self.init(address)
  }

  init?(_ address: WebAddress) {
    guard let parser = AddressParser(), parser.setURL(address.text, flags: 0) == CURLUE_OK,
      let scheme = parser.part(CURLUPART_SCHEME)
    else { return nil }
    let port = parser.part(CURLUPART_PORT).map { ":\($0)" } ?? ""
    let path = PercentEncoding.normalized(parser.part(CURLUPART_PATH) ?? "/")
    let query = Self.query(parser.part(CURLUPART_QUERY) ?? "")
    text = "\(scheme)://\(address.hostName)\(port)\(path)\(query)"
  }

  /// The query with its `?`, without tracking parameters; empty where nothing else is in it.
  private static func query(_ text: String) -> String {
    let parameters = text.split(separator: "&").filter { parameter in
      !TrackingParameters.contains(parameter.prefix { $0 != "=" })
    }
    return parameters.isEmpty ? "" : "?" + PercentEncoding.normalized(parameters.joined(separator: "&"))
  }
}
