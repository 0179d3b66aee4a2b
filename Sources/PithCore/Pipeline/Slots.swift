import Synchronization

/// A number of slots that tasks take and give back, and wait for where all are taken.
final class Slots: Sendable {
  private typealias Waiter = CheckedContinuation<Bool, Never>

  private let queue: Mutex<SlotQueue<Waiter>>

  /// - Parameter count: the number of slots; below 1 counts as 1.
  init(count: Int) {
    queue = Mutex(SlotQueue(count: count))
  }

  /// Takes a slot, after waiting for one where none is free.
  ///
  /// - Returns: `false` where the task is cancelled, now or while it waits: then no slot is taken.
  func take() async -> Bool {
    guard !Task.isCancelled else { return false }
    let ticket: SlotQueue<Waiter>.Ticket? = queue.withLock { $0.take() ? nil : $0.issueTicket() }
    guard let ticket else { return true }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: Bool? = queue.withLock { queue in
          if queue.take() { return true }
          // Seen under the lock, so a cancellation comes either before this or finds the waiter in the queue.
          if Task.isCancelled { return false }
          queue.wait(continuation, ticket: ticket)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      queue.withLock { $0.giveUp(ticket) }?.resume(returning: false)
    }
  }

  /// Gives a taken slot back.
  func free() {
    queue.withLock { $0.free() }?.resume(returning: true)
  }
}
