import PithFetch
import PithTestServer

/// A server that misbehaves in one way, as it is running.
struct HostileServer {
  /// Where the misbehaviour is.
  let address: String
  /// What has to live as long as the server.
  let owners: [any AnyObject & Sendable]
  var settings = FetchSettings.direct

  init(_ address: String, _ owners: [any AnyObject & Sendable]) {
    self.address = address
    self.owners = owners
  }

  /// A server that gives this answer to every request.
  static func answering(_ response: TestResponse) throws -> HostileServer {
    let server = try TestServer { _ in response }
    return HostileServer(server.url("/"), [server])
  }

  /// A server that sends these bytes after a head for a page with these headers, then closes.
  static func page(_ headers: [String], _ steps: TestResponse.Step...) throws -> HostileServer {
    try answering(
      TestResponse([.send(TestResponse.head(200, contentType: "text/html", headers: headers))] + steps))
  }

  /// Starting it takes a process, and so time.
  private static let shared = Result { try TestHTTP2Server(authority: .shared) }

  /// A server that speaks HTTP/2 over TLS.
  static func http2(_ path: String) throws -> HostileServer {
    let authority = try TestAuthority.shared
    let server = try shared.get()
    var running = HostileServer(server.url(path), [server, authority])
    running.settings.certificateAuthorities = authority.certificateFile
    return running
  }

  /// The same with other settings.
  func with(_ change: (inout FetchSettings) -> Void) -> HostileServer {
    var copy = self
    change(&copy.settings)
    return copy
  }
}
