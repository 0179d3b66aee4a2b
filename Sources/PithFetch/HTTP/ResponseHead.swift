/// The head of the response that is arriving, built from the lines that libcurl hands over.
///
/// A request has several heads: interim ones (status 100 to 199), the last one, and trailers after a chunked body, which are dropped. Each
/// status line begins a new one.
struct ResponseHead {
  /// What a line did to the head.
  enum Progress: Equatable {
    /// The head goes on.
    case open
    /// The line was the empty one at the head's end.
    case complete
    /// The line made the head larger than allowed.
    case tooLarge
  }

  private(set) var status = 0
  private(set) var headers = HTTPHeaders()
  private(set) var isComplete = false
  /// The value of the last `Location`, as it was sent; empty where there is none.
  private(set) var location: [UInt8] = []
  /// The bytes of all `Set-Cookie` fields.
  private(set) var cookieByteCount = 0
  private var byteCount = 0
  private let maximumBytes: Int

  init(maximumBytes: Int) {
    self.maximumBytes = maximumBytes
  }

  /// Whether libcurl goes on to another address after this head.
  var isFollowed: Bool {
    (300...399).contains(status) && !location.isEmpty
  }

  /// The length of the body that is announced; `nil` where there is none, or none that counts (RFC 9112, section 6.3).
  var announcedBodyBytes: Int? {
    headers["transfer-encoding"] == nil ? headers["content-length"].flatMap(Int.init) : nil
  }

  /// Whether there are several lengths of the body, of which nobody knows the right one (RFC 9112, section 6.3).
  var hasContradictoryLengths: Bool {
    guard headers["transfer-encoding"] == nil else { return false }
    let lists = headers.fields.filter { $0.name.lowercased() == "content-length" }.map(\.value)
    let values = lists.joined(separator: ",").split(separator: ",").map {
      $0.filter { $0 != " " && $0 != "\t" }
    }
    return Set(values).count > 1
  }

  /// Takes one line with its line end.
  mutating func append(_ line: UnsafeRawBufferPointer) -> Progress {
    if line.starts(with: "HTTP/".utf8) {
      // What interim heads take counts on, or a server could send them for ever.
      let earlier = (bytes: byteCount, cookies: cookieByteCount)
      self = ResponseHead(maximumBytes: maximumBytes)
      (byteCount, cookieByteCount) = earlier
      status = Self.status(inLine: line)
    }
    byteCount += line.count
    guard byteCount <= maximumBytes else { return .tooLarge }
    guard !isComplete else { return .open }
    let text = Self.trimmed(line[...])
    if text.isEmpty {
      isComplete = true
      return .complete
    }
    if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
      let name = String(decoding: Self.trimmed(text[..<colon]), as: UTF8.self)
      let value = String(decoding: Self.trimmed(text[(colon + 1)...]), as: UTF8.self)
      headers.fields.append(HTTPHeaders.Field(name: name, value: value))
      switch name.lowercased() {
      case "location": location = Array(Self.trimmed(text[(colon + 1)...]))
      case "set-cookie": cookieByteCount += line.count
      default: break
      }
    }
    return .open
  }

  /// The number after the first space of `HTTP/1.1 200 OK`; 0 where there is none.
  private static func status(inLine line: UnsafeRawBufferPointer) -> Int {
    line.drop { $0 != UInt8(ascii: " ") }.drop { $0 == UInt8(ascii: " ") }
      .prefix(3).reduce(0) { number, byte in
        let digit = Int(byte) - Int(UInt8(ascii: "0"))
        return (0...9).contains(digit) ? number * 10 + digit : 0
      }
  }

  private static func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
    guard let first = bytes.firstIndex(where: { !isSpace($0) }) else { return bytes[bytes.endIndex...] }
    let last = bytes.lastIndex { !isSpace($0) } ?? first
    return bytes[first...last]
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
  }
}
