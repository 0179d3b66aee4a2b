import Testing

@testable import PithFetch

@Suite struct ResponseHeadTests {
  @Test("Status and fields are read, names without regard to case, white space left out")
  func fields() {
    let head = head("HTTP/1.1 200 OK\r\n", "Content-Type:text/html \r\n", "X-Empty:\r\n", "\r\n")
    #expect(head.status == 200)
    #expect(head.isComplete)
    #expect(head.headers["CONTENT-TYPE"] == "text/html")
    #expect(head.headers["x-empty"] == "")
    #expect(head.headers["x-missing"] == nil)
  }

  @Test(
    "The status is the number after the version",
    arguments: [
      ("HTTP/2 204 \r\n", 204), ("HTTP/1.0  404\n", 404), ("HTTP/1.1\r\n", 0), ("HTTP/1.1 none\r\n", 0),
    ])
  func status(_ line: String, _ expected: Int) {
    #expect(head(line).status == expected)
  }

  @Test("A field that comes twice counts the second time")
  func repeatedField() {
    let head = head(
      "HTTP/1.1 200 OK\r\n", "Content-Type: text/plain\r\n", "Content-Type: text/html\r\n", "\r\n")
    #expect(head.headers["Content-Type"] == "text/html")
    #expect(head.headers.fields.count == 2)
  }

  @Test("A status line begins a new head, fields of the last one are gone")
  func secondHead() {
    let head = head(
      "HTTP/1.1 301 Moved\r\n", "Location: /new\r\n", "\r\n", "HTTP/1.1 200 OK\r\n", "Server: s\r\n", "\r\n")
    #expect(head.status == 200)
    #expect(head.headers["location"] == nil)
    #expect(!head.isFollowed)
  }

  @Test("Trailers after the body do not change the head")
  func trailers() {
    let head = head("HTTP/1.1 200 OK\r\n", "Server: s\r\n", "\r\n", "Content-Type: text/plain\r\n", "\r\n")
    #expect(head.headers["content-type"] == nil)
  }

  @Test("Only a redirect with an address is followed")
  func followed() {
    #expect(head("HTTP/1.1 302 Found\r\n", "location: /new\r\n", "\r\n").isFollowed)
    #expect(!head("HTTP/1.1 302 Found\r\n", "Location: \r\n", "\r\n").isFollowed)
    #expect(!head("HTTP/1.1 302 Found\r\n", "\r\n").isFollowed)
    #expect(!head("HTTP/1.1 201 Created\r\n", "Location: /new\r\n", "\r\n").isFollowed)
  }

  @Test("The limit counts the bytes of all heads of a request")
  func limit() {
    var head = ResponseHead(maximumBytes: 80)
    #expect(append("HTTP/1.1 103 Hints\r\n", to: &head) == .open)
    #expect(append("Location: /new/a\r\n", to: &head) == .open)
    #expect(append("\r\n", to: &head) == .complete)
    #expect(append("HTTP/1.1 200 OK\r\n", to: &head) == .open)
    #expect(append("Server: a-long-name\r\n", to: &head) == .open)
    #expect(append("X: y\r\n", to: &head) == .tooLarge)
  }

  @Test("Bytes that are no UTF-8 do no harm")
  func brokenText() {
    var head = ResponseHead(maximumBytes: 1_000)
    let line: [UInt8] = Array("X-Name: caf".utf8) + [0xE9, 0x0D, 0x0A]
    #expect(line.withUnsafeBytes { head.append($0) } == .open)
    #expect(head.headers["x-name"] == "caf\u{FFFD}")
  }

  @Test("Where a redirect leads is kept byte for byte")
  func location() {
    var head = ResponseHead(maximumBytes: 1_000)
    for line in [Array("HTTP/1.1 302 Found\r\n".utf8), Array("LOCATION: /caf".utf8) + [0xE9, 0x0D, 0x0A]] {
      _ = line.withUnsafeBytes { head.append($0) }
    }
    #expect(head.location == Array("/caf".utf8) + [0xE9])
  }

  @Test(
    "The announced length is that of the header, unless chunks come",
    arguments: [
      (["Content-Length: 12"], 12), ([], nil), (["Content-Length: many"], nil),
      (["Transfer-Encoding: chunked", "Content-Length: 12"], nil),
    ] as [([String], Int?)])
  func announcedLength(_ fields: [String], _ expected: Int?) {
    var head = ResponseHead(maximumBytes: 1_000)
    for line in ["HTTP/1.1 200 OK"] + fields { _ = append(line + "\r\n", to: &head) }
    #expect(head.announcedBodyBytes == expected)
  }

  private func head(_ lines: String...) -> ResponseHead {
    var head = ResponseHead(maximumBytes: 1_000)
    for line in lines { _ = append(line, to: &head) }
    return head
  }

  private func append(_ line: String, to head: inout ResponseHead) -> ResponseHead.Progress {
    Array(line.utf8).withUnsafeBytes { head.append($0) }
  }
}
