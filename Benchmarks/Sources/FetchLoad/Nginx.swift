import Foundation

/// nginx on a port of this machine, with pages for all paths; ends with this object.
final class Nginx: Sendable {
  private let port: UInt16
  private let folder: URL
  private let identifier: pid_t

  init(pageBytes: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fetchload-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let sentence = "<p>The ferry to the island was late again, and nobody on the quay was surprised. </p>\n"
    let page = String(repeating: sentence, count: pageBytes / sentence.utf8.count + 1).utf8.prefix(pageBytes)
    try Data(page).write(to: folder.appendingPathComponent("page.html"))
    try Data(page.prefix(2_000)).write(to: folder.appendingPathComponent("small.html"))
    let port = try Self.freePort()
    let configuration = Self.configuration(folder: folder.path, port: port)
    try configuration.write(
      to: folder.appendingPathComponent("nginx.conf"), atomically: true, encoding: .utf8)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["nginx", "-p", folder.path, "-c", "nginx.conf", "-e", "error.log"]
    process.environment = ["PATH": (ProcessInfo.processInfo.environment["PATH"] ?? "") + ":/usr/sbin"]
    try process.run()
    self.folder = folder
    self.port = port
    identifier = process.processIdentifier
    try waitUntilReady(process)
  }

  deinit {
    // It has no processes of its own, and nothing to lose.
    kill(identifier, SIGKILL)
    try? FileManager.default.removeItem(at: folder)
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// A port that nobody has now. Another program could take it in between; then nginx doesn't start.
  private static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isBound else { throw LoadError("there is no free port") }
    return UInt16(bigEndian: address.sin_port)
  }

  private func waitUntilReady(_ process: Process) throws {
    while process.isRunning {
      if access(folder.appendingPathComponent("nginx.pid").path, F_OK) == 0 { return }
      usleep(10_000)
    }
    throw LoadError("nginx did not start; see \(folder.path)/error.log")
  }

  private static func configuration(folder: String, port: UInt16) -> String {
    """
    daemon off; master_process off; pid \(folder)/nginx.pid; error_log \(folder)/error.log;
    events { worker_connections 1024; }
    http {
      access_log off; default_type text/html; root \(folder); sendfile on; tcp_nopush on;
      client_body_temp_path \(folder)/t1; proxy_temp_path \(folder)/t2; fastcgi_temp_path \(folder)/t3;
      uwsgi_temp_path \(folder)/t4; scgi_temp_path \(folder)/t5;
      server {
        listen 127.0.0.1:\(port) backlog=1024; keepalive_requests 1000000;
        location / { try_files /page.html =500; }
        location = /small { try_files /small.html =500; }
        location = /moved { return 302 /small; }
        location = /missing { return 404 "<p>There is no such page.</p>"; }
        location = /cut { return 444; }
        location = /sound { default_type audio/mpeg; return 200 "sound"; }
      }
    }
    """
  }
}
