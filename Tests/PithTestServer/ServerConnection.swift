/// One connection: reads requests and plays the responses to them.
struct ServerConnection {
  private let descriptor: Int32
  private let log: ConnectionLog
  private let respond: TestServer.Responder
  private static let headEnd = Array("\r\n\r\n".utf8)
  /// The first byte of a TLS connection: RFC 8446, section 5.1.
  private static let handshakeRecord: UInt8 = 22
  private static let socksVersion: UInt8 = 5

  init(_ descriptor: Int32, log: ConnectionLog, respond: @escaping TestServer.Responder) {
    self.descriptor = descriptor
    self.log = log
    self.respond = respond
  }

  /// Returns when the connection is to be closed.
  func run() {
    while let request = nextRequest() {
      log.append(request)
      let response = respond(request)
      for step in response.steps {
        guard play(step) else { return }
      }
      guard response.keepsConnection else { return }
    }
  }

  /// Reads a head (the requests have no body), or whatever a client sends that wants to speak TLS, or what it wants of a SOCKS5 proxy.
  private func nextRequest() -> TestRequest? {
    var bytes: [UInt8] = []
    while !bytes.suffix(Self.headEnd.count).elementsEqual(Self.headEnd) {
      guard let more = Socket.received(from: descriptor) else { return nil }
      bytes += more
      if bytes.first == Self.socksVersion {
        guard let request = socksRequest(greeting: bytes) else { return nil }
        log.append(request)
        bytes = []
        continue
      }
      if bytes.first == Self.handshakeRecord { return TestRequest(method: "TLS", target: "", headers: []) }
    }
    return TestRequest(head: String(decoding: bytes, as: UTF8.self))
  }

  /// Lets a client in that speaks SOCKS5 without a password and names a host (RFC 1928), and reads what it asks for; what it sends then is
  /// answered as if this server were that host.
  private func socksRequest(greeting: [UInt8]) -> TestRequest? {
    guard Socket.send([Self.socksVersion, 0], to: descriptor), let bytes = Socket.received(from: descriptor),
      bytes.count > 5, bytes[3] == 3, bytes.count == 7 + Int(bytes[4]),
      Socket.send([Self.socksVersion, 0, 0, 1, 0, 0, 0, 0, 0, 0], to: descriptor)
    else { return nil }
    let host = String(decoding: bytes[5..<(bytes.count - 2)], as: UTF8.self)
    let port = Int(bytes[bytes.count - 2]) << 8 | Int(bytes[bytes.count - 1])
    return TestRequest(method: "SOCKS", target: "\(host):\(port)", headers: [])
  }

  /// Whether the response can go on.
  private func play(_ step: TestResponse.Step) -> Bool {
    switch step {
    case .send(let bytes): return Socket.send(bytes, to: descriptor)
    case .wait(let gate): return Socket.wait(on: descriptor, gate: gate.descriptor)
    case .pause(let time): return Socket.wait(on: descriptor, atMost: time)
    case .sendForever(let bytes):
      while Socket.send(bytes, to: descriptor) {}
      return false
    case .reset:
      Socket.resetOnClose(descriptor)
      return false
    }
  }
}
