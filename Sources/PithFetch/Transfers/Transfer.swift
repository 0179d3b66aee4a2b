internal import CLibCurl
import PithCore

/// One fetch under way, over all its redirects: collects what arrives, and knows why it was refused. Belongs to the transfer thread.
final class Transfer {
  /// What follows when one of its requests is over.
  enum Step {
    case end(Result<FetchResponse, FetchError>)
    /// A request to the address where `trail` is now.
    case follow
  }

  let order: TransferOrder
  let handle: EasyHandle
  private let settings: FetchSettings
  private(set) var trail: RedirectTrail
  private(set) var head: ResponseHead
  private var body: [UInt8] = []
  /// Whether the body is compressed.
  private var isCoded = false
  /// Why this side ended the request, where it did; libcurl then only says that a callback failed.
  private var refusal: FetchError.Cause?
  /// Whether this side ended the request because nothing more of its answer is wanted.
  private var hasEnough = false
  private var gate: SocketGate
  /// From the order to the moment at which the last request went out.
  private var sendDelay = Duration.zero
  private var clock: TransferClock
  /// The exchange under way, where exchanges are recorded.
  private var draft: ExchangeDraft?
  private var isBehindProxy = false

  /// How much is kept of the body of a status that brings no page, to tell from it what it is.
  private static let maximumErrorBodyBytes = 262_144
  /// How much of a robots.txt is read: a byte more than is heeded, which tells that there is more.
  private static let maximumRobotsFileBytes = RobotsFile.maximumBytes + 1
  /// How much of the body of a redirect is read, for the sake of the connection.
  private static let maximumRedirectBodyBytes = 65_536

  init(_ order: TransferOrder, on handle: EasyHandle, settings: FetchSettings) {
    self.order = order
    self.handle = handle
    self.settings = settings
    trail = order.request.trail ?? RedirectTrail(start: order.address)
    head = ResponseHead(maximumBytes: settings.maximumHeaderBytes)
    gate = SocketGate(isOpen: settings.allowsPrivateNetworks)
    clock = TransferClock(settings, elapsed: order.request.elapsed)
  }

  /// Readies it for the next request.
  func begin(_ request: HopRequest) {
    head = ResponseHead(maximumBytes: settings.maximumHeaderBytes)
    body = []
    hasEnough = false
    gate = SocketGate(isOpen: settings.allowsPrivateNetworks || request.proxy != nil)
    clock.beginHop()
    handle.prepare(for: request, settings: settings)
    handle.setReceiver(self)
    isBehindProxy = request.proxy != nil
    guard order.exchanges != nil else { return }
    draft = ExchangeDraft(address: request.address.text)
    handle.setSentReceiver(self)
  }

  // MARK: From libcurl's callbacks

  /// The socket for a connection to this address, if it may be made.
  func openSocket(to address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    gate.openSocket(to: address)
  }

  /// A connection is there and the request is about to go out.
  func requestStarts() {
    clock.requestStarts()
    sendDelay = order.start.duration(to: .now)
    draft?.requestStarts()
  }

  /// A part of the head of the request, as it goes out.
  func noteSent(_ bytes: UnsafeRawBufferPointer) { draft?.append(sent: bytes) }

  /// - Returns: Whether the request goes on.
  func receiveHeaderLine(_ line: UnsafeRawBufferPointer) -> Bool {
    clock.bytesArrived(line.count)
    let progress = head.append(line)
    if progress != .tooLarge { draft?.append(responseLine: line) }
    switch progress {
    case .open: break
    case .tooLarge: refusal = .headersTooLarge(limitBytes: settings.maximumHeaderBytes)
    case .complete:
      isCoded = !ContentCoding.names(in: head.headers).isEmpty
      refusal = refusalOfHead()
    }
    return refusal == nil
  }

  /// - Returns: Whether the request goes on.
  func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    clock.bytesArrived(bytes.count)
    let size = body.count + bytes.count
    switch head.status {
    case 200...299 where order.request.kind == .robotsFile:
      hasEnough = size > Self.maximumRobotsFileBytes
      if hasEnough { body.append(contentsOf: bytes.prefix(Self.maximumRobotsFileBytes - body.count)) }
    case 200...299:
      if let cause = refusal(ofBodyOf: size) {
        refusal = cause
        return false
      }
      if body.isEmpty, let announced = head.announcedBodyBytes { body.reserveCapacity(announced) }
    case 300...399: hasEnough = size > Self.maximumRedirectBodyBytes
    default: hasEnough = size > Self.maximumErrorBodyBytes
    }
    if hasEnough { return false }
    body.append(contentsOf: bytes)
    return true
  }

  /// What speaks against reading the body that a complete head announces.
  private func refusalOfHead() -> FetchError.Cause? {
    switch head.status {
    case 101: return .protocolError("status 101 (another protocol) came though nobody asked for one")
    case 100...199: return nil
    // Half an article would pass for a whole one.
    case 206: return .protocolError("status 206 (a part of the page) came though all of it was asked for")
    case 200...299 where head.hasContradictoryLengths:
      return .protocolError("two different lengths are announced")
    case 200...299 where order.request.kind == .robotsFile: return nil
    case 200...299:
      let contentType = head.headers["content-type"]
      guard order.request.accepted.takes(contentType: contentType) else {
        return .notHTML(contentType: MediaType.essence(of: contentType ?? ""))
      }
      return head.announcedBodyBytes.flatMap(refusal(ofBodyOf:))
    case 304:
      if let validators = order.request.validators, !validators.isEmpty { return nil }
      return .protocolError("status 304 (not modified) came though the request was not a conditional one")
    case 300...399:
      if head.isFollowed { return nil }
      return .protocolError("status \(head.status), a redirect, came without an address to go to")
    // A status from 600 on is no valid one, and to be taken for one of 5xx: RFC 9110, section 15.
    case 400...: return nil
    default: return .protocolError("\(head.status) is no status")
    }
  }

  private func refusal(ofBodyOf byteCount: Int) -> FetchError.Cause? {
    if isCoded {
      return byteCount > settings.maximumTransferBytes
        ? .transferTooLarge(limitBytes: settings.maximumTransferBytes) : nil
    }
    let limit = order.request.accepted.maximumBytes(settings)
    return byteCount > limit ? .bodyTooLarge(limitBytes: limit) : nil
  }

  // MARK: From the loop

  /// The limit of time that has passed by now, if any.
  func expiredTimeout(at now: ContinuousClock.Instant) -> FetchError.Timeout? {
    clock.expiredTimeout(at: now)
  }

  /// A moment before which no limit of time can pass.
  func earliestDeadline(after now: ContinuousClock.Instant) -> ContinuousClock.Instant {
    clock.earliestDeadline(after: now)
  }

  /// Ends the fetch.
  func complete(_ result: Result<FetchResponse, FetchError>) {
    order.continuation.resume(returning: result)
  }

  /// Ends the fetch because of something on this side.
  func fail(_ cause: FetchError.Cause) {
    keepExchange(truncation: HTTPExchange.Truncation(cause))
    complete(.failure(error(cause)))
  }

  /// What follows from the end of a request.
  ///
  /// - Parameter code: what libcurl says of it.
  func requestEnded(_ code: CURLcode) -> Step {
    keepExchange(truncation: truncation(code))
    if let refusal { return .end(.failure(error(refusal))) }
    // What else may have gone wrong with the body of such an answer changes nothing.
    if head.isComplete, head.isFollowed { return followed() }
    // By definition that status is a proxy's. Over https its answer is not taken for the server's in the first place.
    if head.isComplete, head.status == 407, isBehindProxy {
      return .end(.failure(error(.proxy(.status(407)))))
    }
    if head.isComplete, head.status >= 400 {
      return .end(.failure(error(.status(head.status), response: response)))
    }
    guard code == CURLE_OK || hasEnough else { return .end(.failure(error(fault(for: code)))) }
    // libcurl takes a connection that ends in the middle of a head, or after an interim one, for one that ends in an empty body.
    guard head.isComplete, head.status >= 200 else {
      return .end(.failure(error(.connection("the server closed it in the middle of the headers"))))
    }
    return .end(.success(response))
  }

  /// Why the response isn't whole, by what libcurl says of the request.
  private func truncation(_ code: CURLcode) -> HTTPExchange.Truncation? {
    if let refusal { return HTTPExchange.Truncation(refusal) }
    if hasEnough { return .length }
    if code == CURLE_OPERATION_TIMEDOUT { return .time }
    return code == CURLE_OK && head.isComplete ? nil : .disconnect
  }

  private func keepExchange(truncation: HTTPExchange.Truncation?) {
    guard let draft else { return }
    self.draft = nil
    let serverAddress = isBehindProxy ? nil : handle.info(CURLINFO_PRIMARY_IP) as String?
    let exchange = draft.exchange(body: body, truncation: truncation, serverAddress: serverAddress)
    if let exchange { order.exchanges?.append(exchange) }
  }

  private func followed() -> Step {
    do {
      var next = trail
      try next.follow(head.location, setsCookie: head.cookieByteCount > 0, settings: settings)
      if order.request.followsRedirects {
        trail = next
        return .follow
      }
      var response = response
      response.trail = next
      response.elapsed = clock.elapsed
      return .end(.success(response))
    } catch {
      return .end(.failure(self.error(error)))
    }
  }

  private var response: FetchResponse {
    var response = FetchResponse(
      url: trail.address.text, status: head.status, headers: head.headers, body: body)
    response.sendDelay = sendDelay
    return response
  }

  private func fault(for code: CURLcode) -> FetchError.Cause {
    if let refused = gate.refusal { return refused }
    let proxy = TransferFault.ProxyAnswer(
      tunnelStatus: handle.info(CURLINFO_HTTP_CONNECTCODE),
      socksCode: CURLproxycode(rawValue: UInt32(handle.info(CURLINFO_PROXY_ERROR) as Int)))
    return TransferFault(
      code: code, words: handle.words(for: code), phase: clock.phase, host: trail.address.host,
      settings: settings, proxy: isBehindProxy ? proxy : nil
    ).cause
  }

  private func error(_ cause: FetchError.Cause, response: FetchResponse? = nil) -> FetchError {
    var error = FetchError(
      cause, address: order.address.text, redirectedAddress: trail.address.text, response: response)
    error.sendDelay = sendDelay
    return error
  }
}
