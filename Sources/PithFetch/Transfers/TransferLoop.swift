internal import CLibCurl

/// What the transfer thread does: moves bytes until it is told to close.
struct TransferLoop: ~Copyable {
  private let multi: UnsafeMutableRawPointer
  private let settings: FetchSettings
  private let inbox: TransferThread
  private var active: [TransferIdentifier: Transfer] = [:]
  private var identifiers: [UnsafeMutableRawPointer: TransferIdentifier] = [:]
  private var idleHandles: [EasyHandle] = []
  /// No limit of time passes before this moment.
  private var nextDeadline: ContinuousClock.Instant?

  /// The longest wait for anything to happen; whatever does happen ends it.
  private static let longestWait = Duration.seconds(60)

  /// Takes over the multi handle.
  init(multi: UnsafeMutableRawPointer, settings: FetchSettings, inbox: TransferThread) {
    self.multi = multi
    self.settings = settings
    self.inbox = inbox
  }

  consuming func run() {
    CurlLibrary.prepareThread()
    pith_multi_set_long(multi, CURLMOPT_MAXCONNECTS, settings.maximumIdleConnections)
    while true {
      let mail = inbox.takeMail()
      if mail.isClosing {
        close(leftOver: mail.orders)
        return
      }
      for order in mail.orders { start(order) }
      for identifier in mail.cancellations { end(identifier) { $0.fail(.cancelled) } }

      var running: Int32 = 0
      curl_multi_perform(multi, &running)
      collectFinished()
      expireOverdue()
      curl_multi_poll(multi, nil, 0, millisecondsToWait(), nil)
    }
  }

  private mutating func start(_ order: TransferOrder) {
    guard let handle = idleHandles.popLast() ?? EasyHandle() else {
      return order.fail(.connection("there is no memory left for another transfer"))
    }
    let transfer = Transfer(order, on: handle, settings: settings)
    handle.prepare(for: order, settings: settings)
    handle.setReceiver(transfer)
    guard handle.optionFault == CURLE_OK else {
      return order.fail(.connection("libcurl refused an option: \(handle.words(for: handle.optionFault))"))
    }
    active[order.identifier] = transfer
    identifiers[handle.pointer] = order.identifier
    let deadline = transfer.earliestDeadline(after: .now)
    nextDeadline = min(nextDeadline ?? deadline, deadline)
    let code = curl_multi_add_handle(multi, handle.pointer)
    if code != CURLM_OK {
      end(order.identifier) { $0.fail(.connection(String(cString: curl_multi_strerror(code)))) }
    }
  }

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
        let identifier = identifiers[handle]
      else { continue }
      let code = message.pointee.data.result
      end(identifier) { $0.finish(code) }
    }
  }

  /// Ends the transfers whose time is over. Looks at them all only when the earliest limit may have passed.
  private mutating func expireOverdue() {
    guard let deadline = nextDeadline else { return }
    let now = ContinuousClock.now
    guard deadline <= now else { return }
    for (identifier, transfer) in active {
      if let timeout = transfer.expiredTimeout(at: now) { end(identifier) { $0.fail(.timeout(timeout)) } }
    }
    nextDeadline = active.values.lazy.map { $0.earliestDeadline(after: now) }.min()
  }

  private func millisecondsToWait() -> Int32 {
    let untilDeadline = nextDeadline.map { ContinuousClock.now.duration(to: $0) }
    let wait = min(untilDeadline ?? Self.longestWait, Self.longestWait)
    return Int32(clamping: max(0, wait.wholeMilliseconds + 1))
  }

  private consuming func close(leftOver orders: [TransferOrder]) {
    for identifier in Array(active.keys) { end(identifier) { $0.fail(.closed) } }
    for order in orders { order.fail(.closed) }
    idleHandles.removeAll()
    curl_multi_cleanup(multi)
  }
}
