/// One connection: reads requests and plays the responses to them.
struct ServerConnection {
  private let descriptor: Int32
  private let log: ConnectionLog
  private let respond: TestServer.Responder
  private static let headEnd = Array("\r\n\r\n".utf8)
  /// The first byte of a TLS connection: RFC 8446, section 5.1.
  private static let handshakeRecord: UInt8 = 22

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

  /// Reads a head (the requests have no body), or whatever a client sends that wants to speak TLS.
  private func nextRequest() -> TestRequest? {
    var bytes: [UInt8] = []
    while !bytes.suffix(Self.headEnd.count).elementsEqual(Self.headEnd) {
      guard let more = Socket.received(from: descriptor) else { return nil }
      bytes += more
      if bytes.first == Self.handshakeRecord { return TestRequest(method: "TLS", target: "", headers: []) }
    }
    return TestRequest(head: String(decoding: bytes, as: UTF8.self))
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
