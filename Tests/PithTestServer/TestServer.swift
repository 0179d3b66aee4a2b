import Glibc
import Synchronization

/// A small HTTP/1.1 server on 127.0.0.1 that behaves as badly as a test asks.
///
///     let server = try TestServer { request in
///       request.path == "/old" ? .redirect(to: "/new") : .html("<p>Here it is.</p>")
///     }
///     let page = try await fetcher.fetch(server.url("/old"))
///     #expect(server.requests.map(\.path) == ["/old", "/new"])
///
/// It has a thread for each connection, so a response may block. It stops when it is released.
public final class TestServer: Sendable {
  /// Decides what a request is answered with. Called on the connection's thread.
  public typealias Responder = @Sendable (TestRequest) -> TestResponse

  public let port: UInt16
  private let listener: Int32
  private let acceptor: ServerThread
  private let log: ConnectionLog

  private let network: TestNetwork

  /// - Parameter keepsRequests: whether `requests` has what was received; who plays a year has no use for all of it.
  public init(
    listeningOn network: TestNetwork = .ipv4, keepsRequests: Bool = true, _ respond: @escaping Responder
  ) throws(TestServerError) {
    let listener = try Socket.listening(network)
    self.network = network
    let log = ConnectionLog(keepsRequests: keepsRequests)
    self.listener = listener
    self.log = log
    port = Socket.port(of: listener)
    acceptor = try ServerThread {
      while let connection = Socket.accepted(from: listener) {
        log.serve(connection) { ServerConnection(connection, log: log, respond: respond).run() }
      }
    }
  }

  deinit {
    close()
  }

  /// The address of a path (with its leading slash) on this server. Any name that ends in `.localhost` leads
  /// here as well.
  public func url(_ path: String, scheme: String = "http", host: String? = nil) -> String {
    "\(scheme)://\(host ?? network.host):\(port)\(path)"
  }

  /// What was received so far, in the order of arrival.
  public var requests: [TestRequest] { log.requests }

  /// The number of connections that were made so far.
  public var connectionCount: Int { log.connectionCount }

  /// Waits until this many requests have been received.
  public func waitForRequests(_ count: Int) async {
    await log.wait { $0.requests.count >= count }
  }

  /// Waits until connections were made and all of them are closed again.
  public func waitForDisconnection() async {
    await log.wait { $0.connectionCount > 0 && $0.open.isEmpty }
  }

  /// Breaks all connections and ends all threads.
  public func close() {
    guard log.beginClosing() else { return }
    shutdown(listener, Int32(SHUT_RDWR))
    acceptor.join()
    Glibc.close(listener)
    log.closeAll()
  }
}

/// The test server could not be set up.
public struct TestServerError: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }

  /// With the words of the operating system for the error that just occurred.
  init(systemCall: String) {
    description = "\(systemCall): \(String(cString: strerror(errno)))"
  }
}
