import Glibc

/// nginx as a server of the test's own: the well-behaved one, with HTTP/2 over TLS.
///
/// It runs in a folder of its own, as whoever runs the test, on ports that the system chose, and ends with this object. A machine without
/// nginx fails the test instead of skipping it.
public final class TestNginx: Sendable {
  /// The port for http.
  public let port: UInt16
  /// The port for https.
  public let securePort: UInt16
  private let folder: TestFolder
  private let authority: TestAuthority
  private let process: ChildProcess

  /// - Parameters:
  ///   - authority: vouches for the server.
  ///   - locations: the part of the configuration inside `server`; the files are under `pages` in its folder.
  ///   - files: what the folder `pages` holds, by its name.
  public init(
    authority: TestAuthority, locations: String = "", files: [String: String] = [:],
    listeningOn network: TestNetwork = .ipv4
  ) throws(TestServerError) {
    let folder = try TestFolder()
    self.folder = folder
    self.authority = authority
    let listeners = [try Socket.listening(network), try Socket.listening(network)]
    defer { for listener in listeners { close(listener) } }
    port = Socket.port(of: listeners[0])
    securePort = Socket.port(of: listeners[1])
    try folder.write([], to: "pages/empty")
    for (name, text) in files { try folder.write(Array(text.utf8), to: "pages/\(name)") }
    let configuration = Self.configuration(
      folder: folder.path, host: network.host, ports: (port, securePort), authority: authority,
      locations: locations)
    try folder.write(Array(configuration.utf8), to: "nginx.conf")
    process = try ChildProcess(
      script: Self.script, arguments: [folder.path], inherited: listeners, endSignal: SIGTERM)
    guard process.nextLine() == "ready" else {
      throw TestServerError("nginx did not start; the tests need it (Scripts/setup.sh --tests)")
    }
  }

  /// The address of a path (with its leading slash) on this server.
  public func url(_ path: String, scheme: String = "https", host: String = "127.0.0.1") -> String {
    "\(scheme)://\(host):\(scheme == "https" ? securePort : port)\(path)"
  }

  /// nginx takes the sockets over that NGINX names by their numbers, as it does when it replaces itself, so nobody can take the ports
  /// meanwhile. They queue connections before it accepts any. (Without a master process, nginx 1.22 crashes where it inherits sockets.)
  private static let script = """
    cd "$1" && PATH="$PATH:/usr/sbin" && command -v nginx >/dev/null && echo ready &&
    NGINX="3;4;" exec nginx -p "$1" -c nginx.conf -e error.log 2>/dev/null
    """

  private static func configuration(
    folder: String, host: String, ports: (UInt16, UInt16), authority: TestAuthority, locations: String
  ) -> String {
    """
    daemon off; worker_processes 1; user root; pid \(folder)/nginx.pid; error_log \(folder)/error.log;
    events { worker_connections 1024; }
    http {
      access_log off; default_type text/html; root \(folder)/pages;
      types { text/html html; }
      client_body_temp_path \(folder)/t1; proxy_temp_path \(folder)/t2; fastcgi_temp_path \(folder)/t3;
      uwsgi_temp_path \(folder)/t4; scgi_temp_path \(folder)/t5;
      server {
        listen \(host):\(ports.0); listen \(host):\(ports.1) ssl http2;
        ssl_certificate \(authority.serverCertificateFile); ssl_certificate_key \(authority.serverKeyFile);
        keepalive_requests 100000;
        \(locations)
      }
    }
    """
  }
}
