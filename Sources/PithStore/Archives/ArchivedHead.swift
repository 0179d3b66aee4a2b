/// The heads of HTTP messages in the form that archives keep them in.
///
/// Two things differ from what came. HTTP/2 has no heads of text; what libcurl writes for it is kept as HTTP/1.1, which readers of
/// archives know, and `WARC-Protocol` says what it was. And fields about the transfer coding, which has been undone, get
/// names that readers don't act upon.
enum ArchivedHead {
  private static let kept = "X-Archive-Orig-"

  static func request(_ head: [UInt8]) -> (head: [UInt8], protocol: [(String, String)]) {
    let end = endOfLine(in: head)
    var line = Array(head[..<end])
    let marks = [("HTTP/2", "h2"), ("HTTP/1.1", "http/1.1"), ("HTTP/1.0", "http/1.0")]
    guard let mark = marks.first(where: { trimmed(line).hasSuffix(" " + $0.0) }) else { return (head, []) }
    if mark.0 == "HTTP/2" {
      line = Array((trimmed(line).dropLast(mark.0.count) + "HTTP/1.1\r\n").utf8)
    }
    return (line + head[end...], [("WARC-Protocol", mark.1)])
  }

  static func response(
    _ head: [UInt8], bodyByteCount: Int, isBodyWhole: Bool
  ) -> (head: [UInt8], protocol: [(String, String)]) {
    let isChunked = lines(of: head).contains { isNamed("transfer-encoding", $0) }
    var result: [UInt8] = []
    result.reserveCapacity(head.count)
    var protocolFields: [(String, String)] = []
    for (index, line) in lines(of: head).enumerated() {
      if index == 0 {
        let text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("HTTP/2") {
          result += Array(("HTTP/1.1" + text.dropFirst("HTTP/2".count)).utf8)
          protocolFields = [("WARC-Protocol", "h2")]
        } else {
          result += line
          protocolFields = [("WARC-Protocol", text.hasPrefix("HTTP/1.0") ? "http/1.0" : "http/1.1")]
        }
        continue
      }
      let isUndone = isNamed("transfer-encoding", line)
      // A length beside a transfer coding doesn't count (RFC 9112, section 6.3), but readers would heed it now.
      let isOverruled = isChunked && isNamed("content-length", line)
      if isUndone || isOverruled { result += Array(kept.utf8) }
      result += line
    }
    return (result, protocolFields)
  }

  /// The lines with their ends.
  private static func lines(of head: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = head.startIndex
    while start < head.endIndex {
      let end = head[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? head.endIndex
      lines.append(head[start..<end])
      start = end
    }
    return lines
  }

  private static func endOfLine(in head: [UInt8]) -> Int {
    head.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? head.endIndex
  }

  private static func trimmed(_ line: [UInt8]) -> String {
    String(decoding: line.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// - Parameter name: in lower case.
  private static func isNamed(_ name: String, _ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return String(decoding: line[..<colon], as: UTF8.self).lowercased() == name
  }
}
