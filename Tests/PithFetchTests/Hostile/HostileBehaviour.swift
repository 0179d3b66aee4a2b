import PithFetch
import PithTestServer
import Testing

/// One way in which servers misbehave: a row of the table in `Documentation/fetch-failures.md`.
struct HostileBehaviour: CustomTestStringConvertible, Sendable {
  /// What the server does, as in the table.
  let name: String
  let start: @Sendable () throws -> HostileServer

  var testDescription: String { name }

  static let all = time + connections + bodies + redirects + heads + pages + http2

  private static let time = [
    HostileBehaviour(name: "never takes the connection up (TLS)") {
      let server = try TestServer { _ in .stalled(until: TestGate.never) }
      return HostileServer(server.url("/", scheme: "https"), [server])
        .with { $0.connectTimeout = .milliseconds(200) }
    },
    HostileBehaviour(name: "never answers") {
      try .answering(.stalled(until: .never)).with { $0.firstByteTimeout = .milliseconds(200) }
    },
    HostileBehaviour(name: "never answers over HTTP/2") {
      try .http2("/silent").with { $0.firstByteTimeout = .milliseconds(200) }
    },
    HostileBehaviour(name: "stops in the middle of the page") {
      try .answering(.stalledInBody(until: .never)).with { $0.totalTimeout = .milliseconds(300) }
    },
    HostileBehaviour(name: "sends a byte a second") {
      try .answering(.dripped(String(repeating: "drip", count: 1_000), every: .seconds(1)))
        .with { $0.slowPeriod = .seconds(1) }
    },
    HostileBehaviour(name: "sends a byte a second of its headers") {
      let drops = Array("X-Drip: drip\r\n".utf8).flatMap {
        [TestResponse.Step.pause(.seconds(1)), .send([$0])]
      }
      return try .answering(TestResponse([.send(Array("HTTP/1.1 200 OK\r\n".utf8))] + drops))
        .with { $0.slowPeriod = .seconds(1) }
    },
  ]

  private static let connections = [
    HostileBehaviour(name: "refuses the connection") {
      let server = try TestServer { _ in .nothing }
      server.close()
      return HostileServer(server.url("/"), [server])
    },
    HostileBehaviour(name: "closes without an answer") { try .answering(.nothing) },
    HostileBehaviour(name: "resets the connection") { try .answering(TestResponse([.reset])) },
    HostileBehaviour(name: "closes in the middle of the headers") {
      try .answering(.raw("HTTP/1.1 200 OK\r\nContent-Ty"))
    },
    HostileBehaviour(name: "closes in the middle of the page") {
      try .answering(.truncated("<p>Half a", announcedBytes: 100))
    },
    HostileBehaviour(name: "closes in the middle of the TLS handshake") {
      let server = try TestServer { _ in .nothing }
      return HostileServer(server.url("/", scheme: "https"), [server])
    },
    HostileBehaviour(name: "has a certificate of nobody") {
      let server = try TestNginx(authority: TestAuthority())
      return HostileServer(server.url("/empty"), [server])
    },
    HostileBehaviour(name: "sends no HTTP") { try .answering(.raw("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")) },
  ]

  private static let bodies = [
    HostileBehaviour(name: "announces a longer page than it sends") {
      try .answering(.truncated("<p>Short.</p>", announcedBytes: 1_000))
    },
    HostileBehaviour(name: "announces a shorter page than it sends") {
      try .page(["Content-Length: 12"], .send(Array("<p>Page.</p><p>More of it.</p>".utf8)))
    },
    HostileBehaviour(name: "announces two different lengths") {
      try .page(["Content-Length: 12", "Content-Length: 26"], .send(Array("<p>Page.</p><p>More.</p>".utf8)))
    },
    HostileBehaviour(name: "sends a part of the page (status 206)") {
      try .answering(.body(Array("<p>Half".utf8), status: 206, headers: ["Content-Range: bytes 0-6/99"]))
    },
    HostileBehaviour(name: "announces a length that is no number") {
      try .page(["Content-Length: many"], .send(Array("<p>".utf8)))
    },
    HostileBehaviour(name: "sends chunks whose sizes are no numbers") {
      try .page(["Transfer-Encoding: chunked"], .send(Array("many\r\nbytes\r\n".utf8)))
    },
    HostileBehaviour(name: "sends chunks that end early") {
      try .page(["Transfer-Encoding: chunked"], .send(Array("9\r\n<p>Half a\r\n".utf8)))
    },
    HostileBehaviour(name: "sends a page without end") { try .answering(.endless()) },
    HostileBehaviour(name: "sends compressed data without end") {
      try .page(["Content-Encoding: gzip"], .sendForever([UInt8](repeating: 0, count: 65_536)))
    },
    HostileBehaviour(name: "sends 320 KB that swell to 10 GB") {
      try .answering(.body(SwellingBody.zstandard(blockCount: 80_000), headers: ["Content-Encoding: zstd"]))
    },
    HostileBehaviour(name: "compresses twice over") {
      try .page(["Content-Encoding: gzip, gzip"], .send([0x1F, 0x8B]))
    },
    HostileBehaviour(name: "says gzip and sends none") {
      try .page(["Content-Encoding: gzip"], .send(Array("<p>This is not compressed at all.</p>".utf8)))
    },
    HostileBehaviour(name: "breaks off in its gzip, with the right length") {
      let page = try #require(CodedPage.all.first)
      return try .answering(.body(Array(page.bytes.dropLast(9)), headers: ["Content-Encoding: gzip"]))
    },
  ]

  private static let redirects = [
    HostileBehaviour(name: "redirects 100 times") {
      let server = try TestServer { request in
        let number = Int(request.path.dropFirst()) ?? 0
        return number < 100 ? .redirect(to: "/\(number + 1)") : .html("<p>Page.</p>")
      }
      return HostileServer(server.url("/0"), [server])
    },
    HostileBehaviour(name: "redirects in a circle") {
      let server = try TestServer { request in .redirect(to: request.path == "/a" ? "/b" : "/a") }
      return HostileServer(server.url("/a"), [server])
    },
    HostileBehaviour(name: "redirects from https to http") {
      let authority = try TestAuthority.shared
      let server = try TestNginx(
        authority: authority, locations: "location / { return 301 http://127.0.0.1/; }")
      return HostileServer(server.url("/"), [server])
        .with { $0.certificateAuthorities = authority.certificateFile }
    },
    HostileBehaviour(name: "redirects to another scheme") {
      try .answering(.redirect(to: "file:///etc/hostname"))
    },
    HostileBehaviour(name: "redirects to a private address") {
      // The proxy stands for a server on the public web, which a test cannot have.
      let server = try TestServer { _ in .redirect(to: "http://169.254.169.254/latest/meta-data/") }
      return HostileServer("http://news.example/", [server]).with {
        $0.proxy = .address("http://127.0.0.1:\(server.port)")
        $0.allowsPrivateNetworks = false
      }
    },
    HostileBehaviour(name: "redirects to an address with a line break") {
      try .answering(.redirect(to: "/a\u{1}\tb"))
    },
  ]

  private static let heads = [
    HostileBehaviour(name: "sends headers without end") {
      let line = Array("X-Filler: and so on\r\n".utf8)
      return try .answering(TestResponse([.send(Array("HTTP/1.1 200 OK\r\n".utf8)), .sendForever(line)]))
    },
    HostileBehaviour(name: "sends interim responses without end") {
      try .answering(TestResponse([.sendForever(Array("HTTP/1.1 103 Hints\r\nX-A: b\r\n\r\n".utf8))]))
    },
    HostileBehaviour(name: "closes after an interim response") {
      try .answering(.raw("HTTP/1.1 103 Early Hints\r\nX-A: b\r\n\r\n"))
    },
    HostileBehaviour(name: "changes to another protocol (status 101)") {
      try .answering(.raw("HTTP/1.1 101 Switching Protocols\r\nUpgrade: chat\r\n\r\nHello"))
    },
    HostileBehaviour(name: "redirects to a part of the same page") { try .answering(.redirect(to: "#part")) },
    HostileBehaviour(name: "says 304 though no validator was sent") {
      try .answering(.body([], status: 304))
    },
    HostileBehaviour(name: "sends a stream of sound") { try .answering(.endless(contentType: "audio/mpeg")) },
  ]

  private static let pages = [
    HostileBehaviour(name: "names the wrong charset") {
      try .answering(.html("<p>Schöne Grüße</p>", contentType: "text/html; charset=utf-16"))
    },
    HostileBehaviour(name: "has an IPv6 address only") {
      let server = try TestServer(listeningOn: .ipv6) { _ in .html("<p>Page.</p>") }
      return HostileServer(server.url("/"), [server])
    },
  ]

  private static let http2 = [
    HostileBehaviour(name: "sends GOAWAY before its answer (HTTP/2)") { try .http2("/goaway") },
    HostileBehaviour(name: "sends GOAWAY after its answer (HTTP/2)") { try .http2("/page-goaway") },
    HostileBehaviour(name: "sends RST_STREAM before its answer (HTTP/2)") { try .http2("/reset") },
    HostileBehaviour(name: "sends RST_STREAM in the middle of the page (HTTP/2)") {
      try .http2("/reset-in-body")
    },
    HostileBehaviour(name: "refuses each stream (HTTP/2)") { try .http2("/refused") },
  ]
}
