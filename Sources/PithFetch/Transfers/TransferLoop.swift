internal import CLibCurl

/// What the transfer thread does: moves bytes until it is told to close.
struct TransferLoop: ~Copyable {
  private let multi: UnsafeMutableRawPointer
  private let planner: RequestPlanner
  private let inbox: TransferThread
  private let jar: CookieJar
  private var waiting = WaitingOrders()
  private var active: [TransferIdentifier: Transfer] = [:]
  private var identifiers: [UnsafeMutableRawPointer: TransferIdentifier] = [:]
  private var idleHandles: [EasyHandle] = []
  private var silentOrigins = SilentOrigins()
  /// No limit of time passes before this moment.
  private var nextDeadline: ContinuousClock.Instant?

  /// The longest wait for anything to happen; whatever does happen ends it.
  private static let longestWait = Duration.seconds(60)

  private var lastNameSweep = ContinuousClock.now

  /// Takes over the multi handle.
  init(multi: UnsafeMutableRawPointer, planner: RequestPlanner, inbox: TransferThread) {
    self.multi = multi
    self.planner = planner
    self.inbox = inbox
    jar = CookieJar(planner.settings)
  }

  consuming func run() {
    CurlLibrary.prepareThread()
    pith_multi_set_long(multi, CURLMOPT_MAXCONNECTS, planner.settings.maximumIdleConnections)
    pith_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, planner.settings.maximumConnectionsPerHost ?? 0)
    while true {
      let mail = inbox.takeMail()
      for order in mail.orders { waiting.append(order) }
      if mail.isClosing { return close() }
      for identifier in mail.cancellations { cancel(identifier) }
      startWaiting()

      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      collectFinished()
      expireOverdue()
      // What has ended made room for what waits.
      startWaiting()
      curl_multi_poll(multi, nil, 0, millisecondsToWait(), nil)
    }
  }

  private mutating func cancel(_ identifier: TransferIdentifier) {
    if let order = waiting.remove(identifier) { order.fail(.cancelled) }
    end(identifier) { $0.fail(.cancelled) }
  }

  private mutating func startWaiting() {
    while active.count < max(1, planner.settings.maximumTransfers), let order = waiting.removeFirst() {
      start(order)
    }
  }

  private mutating func start(_ order: TransferOrder) {
    guard let handle = idleHandles.popLast() ?? EasyHandle() else {
      return order.fail(.connection("there is no memory left for another transfer"))
    }
    let transfer = Transfer(order, on: handle, settings: planner.settings)
    active[order.identifier] = transfer
    identifiers[handle.pointer] = order.identifier
    let deadline = transfer.earliestDeadline(after: .now)
    nextDeadline = min(nextDeadline ?? deadline, deadline)
    request(by: transfer)
  }

  /// Begins the request of a transfer to where its trail is.
  private mutating func request(by transfer: Transfer) {
    let address = transfer.trail.address
    do throws(FetchError.Cause) {
      let request = try planner.request(
        transfer.order.request, on: transfer.trail, wantsNewConnection: silentOrigins.remove(address.origin))
      jar.serve(transfer.handle)
      transfer.begin(request)
      transfer.handle.suggest(CURLOPT_DNS_CACHE_TIMEOUT, nextNameLifetime())
      guard transfer.handle.optionFault == CURLE_OK else {
        let words = transfer.handle.words(for: transfer.handle.optionFault)
        throw FetchError.Cause.connection("libcurl refused an option: \(words)")
      }
      let code = curl_multi_add_handle(multi, transfer.handle.pointer)
      guard code == CURLM_OK else {
        throw FetchError.Cause.connection(String(cString: curl_multi_strerror(code)))
      }
    } catch {
      end(transfer.order.identifier) { $0.fail(error) }
    }
  }

  /// How many seconds libcurl keeps what names resolve to, for the next request: a minute, its default, in one request a minute, and for good in
  /// others, so that a name may be known for two minutes. It goes through all names after each request otherwise, which for 20,000 hosts was half
  /// of the processor time.
  private mutating func nextNameLifetime() -> Int {
    guard lastNameSweep.duration(to: .now) >= .seconds(Self.nameLifetime) else { return -1 }
    lastNameSweep = .now
    return Self.nameLifetime
  }

  private static let nameLifetime = 60

  /// Takes a transfer out of libcurl's hands; nothing happens where it has ended already.
  private mutating func end(_ identifier: TransferIdentifier, _ report: (Transfer) -> Void) {
    guard let transfer = active.removeValue(forKey: identifier) else { return }
    identifiers[transfer.handle.pointer] = nil
    report(transfer)
    curl_multi_remove_handle(multi, transfer.handle.pointer)
    transfer.handle.reset()
    idleHandles.append(transfer.handle)
  }

  private mutating func collectFinished() {
    var remaining: Int32 = 0
    while let message = curl_multi_info_read(multi, &remaining) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle,
        let identifier = identifiers[handle], let transfer = active[identifier]
      else { continue }
      // The message is gone with the next call that concerns the handle.
      let code = message.pointee.data.result
      if hasReadRestOfAnother(transfer, code) {
        silentOrigins.insert(transfer.trail.address.origin)
        requestAgain(by: transfer)
        continue
      }
      jar.note(arrivedBytes: transfer.head.cookieByteCount, by: transfer.handle)
      switch transfer.requestEnded(code) {
      case .end(let result): end(identifier) { $0.complete(result) }
      case .follow: requestAgain(by: transfer)
      }
    }
  }

  private mutating func requestAgain(by transfer: Transfer) {
    curl_multi_remove_handle(multi, transfer.handle.pointer)
    transfer.handle.reset()
    request(by: transfer)
  }

  /// Whether what came is no answer to the request but what the server had sent beyond the length of the one before, on a connection that
  /// libcurl took up again before it arrived: libcurl takes it for HTTP/0.9. The new connection that follows counts as one, so this happens once.
  private func hasReadRestOfAnother(_ transfer: Transfer, _ code: CURLcode) -> Bool {
    code == CURLE_UNSUPPORTED_PROTOCOL && transfer.handle.info(CURLINFO_NUM_CONNECTS) == 0
  }

  /// Ends the transfers whose time is over. Looks at them all only when the earliest limit may have passed.
  private mutating func expireOverdue() {
    guard let deadline = nextDeadline else { return }
    let now = ContinuousClock.now
    guard deadline <= now else { return }
    for (identifier, transfer) in active {
      guard let timeout = transfer.expiredTimeout(at: now) else { continue }
      silentOrigins.insert(transfer.trail.address.origin)
      end(identifier) { $0.fail(.timeout(timeout)) }
    }
    nextDeadline = active.values.lazy.map { $0.earliestDeadline(after: now) }.min()
  }

  private func millisecondsToWait() -> Int32 {
    let untilDeadline = nextDeadline.map { ContinuousClock.now.duration(to: $0) }
    let wait = min(untilDeadline ?? Self.longestWait, Self.longestWait)
    return Int32(clamping: max(0, wait.wholeMilliseconds + 1))
  }

  private consuming func close() {
    while let order = waiting.removeFirst() { order.fail(.closed) }
    for identifier in Array(active.keys) { end(identifier) { $0.fail(.closed) } }
    idleHandles.removeAll()
    curl_multi_cleanup(multi)
  }
}
