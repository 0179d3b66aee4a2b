/// What the test server sends for a request: a script of steps.
public struct TestResponse: Sendable {
  public enum Step: Sendable {
    case send([UInt8])
    /// Sends nothing until the gate is opened.
    case wait(TestGate)
    /// Sends nothing for a while. For servers that are slow, never for a test that waits for something.
    case pause(Duration)
    /// Sends these bytes again and again until the client goes away.
    case sendForever([UInt8])
    /// Breaks the connection with a TCP reset.
    case reset
  }

  public var steps: [Step]
  /// Whether the connection takes another request afterwards.
  public var keepsConnection: Bool

  public init(_ steps: [Step], keepsConnection: Bool = false) {
    self.steps = steps
    self.keepsConnection = keepsConnection
  }

  // MARK: Well-behaved

  /// A page, with its length announced.
  public static func html(_ text: String, contentType: String? = "text/html; charset=utf-8") -> TestResponse {
    .body(Array(text.utf8), contentType: contentType)
  }

  /// Any bytes, with their length announced.
  public static func body(
    _ bytes: [UInt8], status: Int = 200, contentType: String? = "text/html", headers: [String] = []
  ) -> TestResponse {
    let head = head(status, contentType: contentType, headers: headers + ["Content-Length: \(bytes.count)"])
    return TestResponse([.send(head + bytes)], keepsConnection: true)
  }

  /// A page in chunks.
  public static func chunked(_ chunks: [String], contentType: String? = "text/html") -> TestResponse {
    var bytes = head(200, contentType: contentType, headers: ["Transfer-Encoding: chunked"])
    for chunk in chunks { bytes += Array("\(String(chunk.utf8.count, radix: 16))\r\n\(chunk)\r\n".utf8) }
    return TestResponse([.send(bytes + Array("0\r\n\r\n".utf8))], keepsConnection: true)
  }

  /// A short page with this status.
  public static func status(_ status: Int, headers: [String] = []) -> TestResponse {
    .body(Array("<p>Status \(status)</p>".utf8), status: status, headers: headers)
  }

  /// A redirect to an address or a path.
  public static func redirect(to location: String, status: Int = 302) -> TestResponse {
    .body([], status: status, contentType: nil, headers: ["Location: \(location)"])
  }

  // MARK: Misbehaving

  /// Exactly these bytes; then the connection is closed.
  public static func raw(_ text: String) -> TestResponse { TestResponse([.send(Array(text.utf8))]) }

  /// Closes the connection without a byte.
  public static var nothing: TestResponse { TestResponse([]) }

  /// Does not begin to answer until the gate is opened.
  public static func stalled(until gate: TestGate, then response: TestResponse = .html("<p>Late.</p>"))
    -> TestResponse
  {
    TestResponse([.wait(gate)] + response.steps, keepsConnection: response.keepsConnection)
  }

  /// Sends half of a page, and the rest when the gate is opened.
  public static func stalledInBody(until gate: TestGate, text: String = "<p>In two halves.</p>")
    -> TestResponse
  {
    let bytes = Array(text.utf8)
    let head = head(200, contentType: "text/html", headers: ["Content-Length: \(bytes.count)"])
    let half = bytes.count / 2
    return TestResponse(
      [.send(head + bytes[..<half]), .wait(gate), .send(Array(bytes[half...]))], keepsConnection: true)
  }

  /// Sends a page a byte at a time, at this pace.
  public static func dripped(_ text: String, every pace: Duration) -> TestResponse {
    let head = head(200, contentType: "text/html", headers: ["Content-Length: \(text.utf8.count)"])
    let drops = text.utf8.flatMap { [Step.pause(pace), .send([$0])] }
    return TestResponse([.send(head)] + drops, keepsConnection: true)
  }

  /// Announces more bytes than it sends, then closes the connection.
  public static func truncated(_ text: String, announcedBytes: Int) -> TestResponse {
    let head = head(200, contentType: "text/html", headers: ["Content-Length: \(announcedBytes)"])
    return TestResponse([.send(head + Array(text.utf8))])
  }

  /// A body without end.
  public static func endless(contentType: String = "text/html") -> TestResponse {
    let paragraphs = Array(String(repeating: "<p>And so on.</p>", count: 1_000).utf8)
    return TestResponse([.send(head(200, contentType: contentType, headers: [])), .sendForever(paragraphs)])
  }

  // MARK: Building

  /// The head of a response: status line, these headers, and the empty line.
  public static func head(_ status: Int, contentType: String?, headers: [String]) -> [UInt8] {
    let lines =
      ["HTTP/1.1 \(status) Scripted"] + (contentType.map { ["Content-Type: \($0)"] } ?? []) + headers
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
