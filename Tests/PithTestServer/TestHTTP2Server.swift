/// A server that speaks HTTP/2 over TLS and breaks off as a test asks, by the path of a request.
///
/// `/page` gives a page, `/silent` nothing, `/count` the number of connections so far; `/goaway` closes the connection without an answer,
/// `/page-goaway` after it; `/reset` and `/refused` end the stream without an answer, `/reset-in-body` in the middle of the body. It is a
/// script for Python with its package h2, since there is no HTTP/2 server in Swift without further dependencies; a machine without them
/// fails the test instead of skipping it.
public final class TestHTTP2Server: Sendable {
  private let port: UInt16
  private let process: ChildProcess

  public init(authority: TestAuthority) throws(TestServerError) {
    let listener = try Socket.listening()
    defer { Socket.close(listener) }
    port = Socket.port(of: listener)
    process = try ChildProcess(
      script: Self.starter,
      arguments: [Self.script, authority.serverCertificateFile, authority.serverKeyFile],
      inherited: [listener])
    guard process.nextLine() == "ready" else {
      throw TestServerError("no Python with the package h2; the tests need it (Scripts/setup.sh --tests)")
    }
  }

  /// The address of a path (with its leading slash) on this server.
  public func url(_ path: String) -> String { "https://127.0.0.1:\(port)\(path)" }

  /// Takes the first Python that has the package.
  private static let starter = """
    for python in python3 /usr/bin/python3; do
      "$python" -c 'import h2' 2>/dev/null && exec "$python" -c "$1" "$2" "$3" 2>/dev/null
    done
    """

  private static let script = """
    import socket, ssl, sys, threading
    from h2.config import H2Configuration
    from h2.connection import H2Connection
    from h2.errors import ErrorCodes
    from h2.events import RequestReceived

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    context.set_alpn_protocols(["h2"])
    listener = socket.socket(fileno=3)
    count = 0

    def answer(h2, stream, path):
        page = b"<p>Page.</p>" if path != "/count" else str(count).encode()
        head = [(":status", "200"), ("content-type", "text/html"), ("content-length", str(len(page)))]
        if path == "/silent":
            return True
        if path == "/goaway":
            h2.close_connection(ErrorCodes.ENHANCE_YOUR_CALM)
            return False
        if path == "/reset":
            h2.reset_stream(stream, ErrorCodes.INTERNAL_ERROR)
        elif path == "/refused":
            h2.reset_stream(stream, ErrorCodes.REFUSED_STREAM)
        elif path == "/reset-in-body":
            h2.send_headers(stream, head)
            h2.send_data(stream, page[:4])
            h2.reset_stream(stream, ErrorCodes.INTERNAL_ERROR)
        else:
            h2.send_headers(stream, head)
            h2.send_data(stream, page, end_stream=True)
        if path == "/page-goaway":
            h2.close_connection()
            return False
        return True

    def serve(plain):
        try:
            connection = context.wrap_socket(plain, server_side=True)
            h2 = H2Connection(H2Configuration(client_side=False))
            h2.initiate_connection()
            connection.sendall(h2.data_to_send())
            goes_on = True
            while goes_on and (data := connection.recv(65536)):
                for event in h2.receive_data(data):
                    if isinstance(event, RequestReceived) and goes_on:
                        path = dict(event.headers)[b":path"].decode()
                        goes_on = answer(h2, event.stream_id, path)
                connection.sendall(h2.data_to_send())
            # Closing with something unread would reset the connection.
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass
        except (OSError, ssl.SSLError):
            pass

    print("ready", flush=True)
    while True:
        plain, _ = listener.accept()
        count += 1
        threading.Thread(target=serve, args=(plain,), daemon=True).start()
    """
}
