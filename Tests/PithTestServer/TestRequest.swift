/// A request as the test server received it.
public struct TestRequest: Hashable, Sendable {
  /// `TLS` where the client began a TLS handshake, which this server does not understand; `SOCKS` where it asked for a connection to the
  /// target.
  public var method: String
  /// Path and query, as they were sent.
  public var target: String
  /// The header fields in their order, names as they were sent.
  public var headers: [Header]

  public struct Header: Hashable, Sendable {
    public var name: String
    public var value: String
  }

  /// The target up to the query.
  public var path: String { String(target.prefix { $0 != "?" }) }

  /// The value of the first header of this name, without regard to case.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  init(method: String, target: String, headers: [Header]) {
    self.method = method
    self.target = target
    self.headers = headers
  }

  /// Parses the head of a request, without the empty line at its end.
  init(head: String) {
    let lines = head.split(separator: "\r\n", omittingEmptySubsequences: true)
    let words = (lines.first ?? "").split(separator: " ")
    method = words.first.map(String.init) ?? ""
    target = words.count > 1 ? String(words[1]) : ""
    headers = lines.dropFirst().map { line in
      let name = line.prefix { $0 != ":" }
      let value = line.dropFirst(name.count + 1).drop { $0 == " " }
      return Header(name: String(name), value: String(value))
    }
  }
}
