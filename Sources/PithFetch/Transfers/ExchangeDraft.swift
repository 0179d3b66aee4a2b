import Glibc
import PithCore

/// What goes to and fro in one request, while it is under way.
struct ExchangeDraft {
  private let address: String
  private let startUnixSeconds = time(nil)
  private var requestHead: [UInt8] = []
  private var responseHead: [UInt8] = []
  private var isResponseHeadWhole = false
  /// Fields of requests that go into files. Of others, Pith's users may have given them to be let in: names and passwords,
  /// cookies, keys under names of their own.
  private static let publicFields: Set<String> = [
    "accept", "accept-charset", "accept-encoding", "accept-language", "cache-control", "connection", "host",
    "if-modified-since", "if-none-match", "pragma", "referer", "user-agent",
  ]

  init(address: String) {
    self.address = address
  }

  /// A connection is there: what was sent before was for a proxy on the way, or is sent again.
  mutating func requestStarts() { requestHead = [] }

  mutating func append(sent bytes: UnsafeRawBufferPointer) { requestHead += bytes }

  /// Takes one line of a head of the response with its line end. Each status line begins a new head, and only the last counts;
  /// trailers are left out.
  mutating func append(responseLine line: UnsafeRawBufferPointer) {
    if line.starts(with: "HTTP/".utf8) {
      responseHead = []
      isResponseHeadWhole = false
    }
    guard !isResponseHeadWhole else { return }
    responseHead += line
    isResponseHeadWhole = line.elementsEqual("\r\n".utf8) || line.elementsEqual("\n".utf8)
  }

  /// The exchange; `nil` where no request went out.
  ///
  /// - Parameter serverAddress: with whom the connection was, if it was the server.
  func exchange(
    body: [UInt8], truncation: HTTPExchange.Truncation?, serverAddress: String?
  ) -> HTTPExchange? {
    guard !requestHead.isEmpty else { return nil }
    return HTTPExchange(
      address: address, serverAddress: serverAddress, startUnixSeconds: startUnixSeconds,
      requestHead: Self.withoutSecrets(requestHead), responseHead: responseHead,
      isResponseHeadWhole: isResponseHeadWhole, body: isResponseHeadWhole ? body : [], truncation: truncation)
  }

  /// The request line, the fields that are no secret, and the empty line at the end.
  private static func withoutSecrets(_ head: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(head.count)
    var start = head.startIndex
    while start < head.endIndex {
      let end = head[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? head.endIndex
      let line = head[start..<end]
      let name = line.firstIndex(of: UInt8(ascii: ":")).map { String(decoding: line[..<$0], as: UTF8.self) }
      if start == head.startIndex || name.map({ publicFields.contains($0.lowercased()) }) ?? true {
        kept += line
      }
      start = end
    }
    return kept
  }
}

extension HTTPExchange.Truncation {
  /// What a cause says of why a response ends early.
  init(_ cause: FetchError.Cause) {
    switch cause {
    case .timeout: self = .time
    case .bodyTooLarge, .transferTooLarge, .headersTooLarge: self = .length
    case .connection, .truncatedBody, .tls: self = .disconnect
    default: self = .unspecified
    }
  }
}
