import Synchronization

/// The order of the inputs of one run: lets them wait for their turn at the points that they pass in order.
final class RunOrder: Sendable {
  private typealias Waiter = CheckedContinuation<Bool, Never>

  private let queue = Mutex(OrderQueue<Waiter>())

  /// Waits until every earlier input has passed the point or has ended.
  ///
  /// - Returns: `false` where the task is cancelled, now or while it waits.
  func waitForTurn(of position: Int, at point: OrderPoint) async -> Bool {
    guard !Task.isCancelled else { return false }
    let point = ObjectIdentifier(point)
    let ticket: OrderQueue<Waiter>.Ticket? = queue.withLock { queue in
      queue.isTurn(of: position, at: point) ? nil : queue.issueTicket()
    }
    guard let ticket else { return true }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: Bool? = queue.withLock { queue in
          if queue.isTurn(of: position, at: point) { return true }
          // Seen under the lock, so a cancellation comes either before this or finds the waiter in the queue.
          if Task.isCancelled { return false }
          queue.wait(continuation, for: position, at: point, ticket: ticket)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      queue.withLock { $0.giveUp(ticket, at: point) }?.resume(returning: false)
    }
  }

  /// Notes that an input has passed a point.
  func pass(_ position: Int, at point: OrderPoint) {
    resume(queue.withLock { $0.pass(position, at: ObjectIdentifier(point)) })
  }

  /// Notes that an input has ended.
  func end(_ position: Int) {
    resume(queue.withLock { $0.end(position) })
  }

  private func resume(_ waiters: [Waiter]) {
    for waiter in waiters { waiter.resume(returning: true) }
  }
}
