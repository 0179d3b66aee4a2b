internal import CLibCurl
import PithCore

/// One fetch under way: collects what arrives, and knows why it was refused. Belongs to the transfer thread.
final class Transfer {
  let order: TransferOrder
  let handle: EasyHandle
  private let settings: FetchSettings
  private var head: ResponseHead
  private var body: [UInt8] = []
  /// Why this side ended the transfer, where it did; libcurl then only says that a callback failed.
  private var refusal: FetchError.Cause?
  private let totalDeadline: ContinuousClock.Instant
  private var firstByteDeadline: ContinuousClock.Instant?
  /// The number of redirects at the last request that was sent; -1 before the first.
  private var requestedHop = -1
  private var hasAnswer = false

  init(_ order: TransferOrder, on handle: EasyHandle, settings: FetchSettings) {
    self.order = order
    self.handle = handle
    self.settings = settings
    head = ResponseHead(maximumBytes: settings.maximumHeaderBytes)
    totalDeadline = .now + settings.totalTimeout
  }

  // MARK: From libcurl's callbacks

  /// A connection is there and the request is about to go out.
  func requestStarts() {
    requestedHop = redirectCount
    hasAnswer = false
    firstByteDeadline = .now + settings.firstByteTimeout
  }

  /// - Returns: Whether the transfer goes on.
  func receiveHeaderLine(_ line: UnsafeRawBufferPointer) -> Bool {
    hasAnswer = true
    firstByteDeadline = nil
    switch head.append(line) {
    case .open: break
    case .tooLarge: refusal = .headersTooLarge(limitBytes: settings.maximumHeaderBytes)
    case .complete: refusal = refusalOfHead()
    }
    return refusal == nil
  }

  /// - Returns: Whether the transfer goes on.
  func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= settings.maximumBodyBytes else {
      refusal = .bodyTooLarge(limitBytes: settings.maximumBodyBytes)
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  /// What speaks against reading the body that a complete head announces.
  private func refusalOfHead() -> FetchError.Cause? {
    switch head.status {
    case 100...199: return nil
    case 200...299:
      let contentType = head.headers["content-type"]
      if order.accepted.takes(contentType: contentType) { return nil }
      return .notHTML(contentType: MediaType.essence(of: contentType ?? ""))
    case 300...399:
      if head.isFollowed { return nil }
      return .protocolError("status \(head.status), a redirect, came without an address to go to")
    // A status from 600 on is no valid one, and to be taken for one of 5xx: RFC 9110, section 15.
    case 400...: return .status(head.status)
    default: return .protocolError("\(head.status) is no status")
    }
  }

  // MARK: From the loop

  /// The limit of time that has passed by now, if any.
  func expiredTimeout(at now: ContinuousClock.Instant) -> FetchError.Timeout? {
    if let firstByteDeadline, firstByteDeadline <= now { return .firstByte(settings.firstByteTimeout) }
    return totalDeadline <= now ? .total(settings.totalTimeout) : nil
  }

  /// The first moment at which a limit of time can have passed: one that runs, or that of a request which is
  /// yet to go out.
  func earliestDeadline(after now: ContinuousClock.Instant) -> ContinuousClock.Instant {
    min(firstByteDeadline ?? now + settings.firstByteTimeout, totalDeadline)
  }

  /// Ends the transfer because of something on this side.
  func fail(_ cause: FetchError.Cause) {
    order.continuation.resume(returning: .failure(error(cause)))
  }

  /// Ends the transfer with what libcurl says of it.
  func finish(_ code: CURLcode) {
    if let cause = refusal { return fail(cause) }
    guard code == CURLE_OK else { return fail(fault(for: code).cause) }
    // libcurl takes a connection that ends in the middle of a head for one that ends in an empty body.
    guard head.isComplete else {
      return fail(.connection("the server closed it in the middle of the headers"))
    }
    let response = FetchResponse(
      url: currentAddress, status: head.status, headers: head.headers, body: body)
    order.continuation.resume(returning: .success(response))
  }

  private func fault(for code: CURLcode) -> TransferFault {
    TransferFault(
      code: code, words: handle.words(for: code), phase: phase, address: currentAddress,
      location: redirectCount > 0 ? head.headers["location"] : nil, settings: settings)
  }

  private var phase: TransferFault.Phase {
    guard requestedHop == redirectCount else { return .connecting }
    return hasAnswer ? .receiving : .waiting
  }

  /// The number of redirects that libcurl has followed so far.
  private var redirectCount: Int { handle.info(CURLINFO_REDIRECT_COUNT) }

  private func error(_ cause: FetchError.Cause) -> FetchError {
    FetchError(cause, address: order.address.text, redirectedAddress: currentAddress)
  }

  /// The address that libcurl is at, after the redirects so far.
  private var currentAddress: String {
    guard let address: String = handle.info(CURLINFO_EFFECTIVE_URL) else { return order.address.text }
    return (try? WebAddress(address))?.text ?? AddressCredentials.removed(from: address)
  }
}
