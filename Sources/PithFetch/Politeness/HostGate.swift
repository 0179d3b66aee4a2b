import Synchronization

/// The gate through which each request of a run goes: it gives hosts their time between requests, and bounds how many are under way.
///
/// Who waits for a host takes no place that a request to another could have. Safe to use from many tasks at once.
final class HostGate: Sendable {
  /// Why there is no turn.
  enum Refusal: Error {
    case cancelled
    /// The host wants no request for this long.
    case closed(Duration)
  }

  private typealias Waiter = CheckedContinuation<Result<HostTurn, Refusal>, Never>

  /// When the gate is to look for turns again, and the task that waits for that time.
  private struct Alarm {
    let time: Duration
    let task: Task<Void, Never>
  }

  private struct State {
    var queue: HostQueue<Waiter>
    var alarm: Alarm?
    /// Pages that are fetched and not worked up yet.
    var backlog = 0
  }

  private let clock: FetchClock
  private let maximumBacklog: Int
  private let state: Mutex<State>

  /// - Parameters:
  ///   - places: how many requests may be under way at once.
  ///   - maximumBacklog: with this many pages fetched and not worked up, there are no turns.
  init(_ settings: PolitenessSettings, places: Int, maximumBacklog: Int = .max, clock: FetchClock) {
    self.clock = clock
    self.maximumBacklog = max(1, maximumBacklog)
    state = Mutex(State(queue: HostQueue(settings, places: places)))
  }

  deinit {
    state.withLock { $0.alarm?.task.cancel() }
  }

  /// The requests that are under way, and those that wait for their turn.
  var counts: (active: Int, waiting: Int) { state.withLock { $0.queue.counts } }

  /// Waits for the turn of a host.
  func enter(_ host: String) async throws(Refusal) -> HostTurn {
    guard !Task.isCancelled else { throw .cancelled }
    let ticket = state.withLock { $0.queue.issueTicket() }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: Waiter) in
        let refusal: Refusal? = state.withLock { state in
          // Seen under the lock, so a cancellation comes either before this or finds the waiter in the queue.
          if Task.isCancelled { return .cancelled }
          let now = clock.now()
          if let end = state.queue.closingTime(of: host, at: now) { return .closed(end - now) }
          state.queue.wait(continuation, for: host, ticket: ticket, at: now)
          return nil
        }
        if let refusal { continuation.resume(returning: .failure(refusal)) } else { giveTurns() }
      }
    } onCancel: {
      state.withLock { $0.queue.giveUp(ticket, for: host) }?.resume(returning: .failure(.cancelled))
    }
    return try result.get()
  }

  /// Gives a turn back.
  ///
  /// - Parameter sent: when the request went out, by the gate's clock.
  func leave(_ turn: HostTurn, sent: Duration) {
    // It is over, so it went out before now, whatever the clock of the transfer says.
    state.withLock { $0.queue.end(turn, sent: min(sent, clock.now())) }
    giveTurns()
  }

  // MARK: What the host says

  func setCrawlDelay(_ delay: Duration, of host: String) {
    state.withLock { $0.queue.setCrawlDelay(delay, of: host, at: clock.now()) }
  }

  /// Slows a host down for all who ask it.
  ///
  /// - Parameter pause: how long it wants to be left alone, where it says so.
  func slowDown(_ host: String, pause: Duration?) {
    let refused = state.withLock { $0.queue.slowDown(host, pause: pause, at: clock.now()) }
    for waiter in refused { waiter.resume(returning: .failure(.closed(pause ?? .zero))) }
  }

  /// The hosts that want no request, and for how long.
  var closings: [String: Duration] {
    state.withLock { state in
      let now = clock.now()
      return state.queue.closings(at: now).mapValues { $0 - now }
    }
  }

  /// For how long a host wants no request; `nil` where it takes them.
  func closing(of host: String) -> Duration? {
    state.withLock { state in
      let now = clock.now()
      return state.queue.closingTime(of: host, at: now).map { $0 - now }
    }
  }

  /// Gives a host no turn for this long.
  func close(_ host: String, for pause: Duration) {
    state.withLock { state in
      let now = clock.now()
      state.queue.close(host, until: now + pause, at: now)
    }
  }

  func speedUp(_ host: String) {
    state.withLock { $0.queue.speedUp(host) }
  }

  // MARK: Backlog

  /// Notes a page that is fetched and has yet to be worked up.
  func beginWork() {
    state.withLock { $0.backlog += 1 }
  }

  /// Notes that a page is worked up.
  func endWork() {
    let wasFull = state.withLock { state in
      state.backlog -= 1
      return state.backlog == maximumBacklog - 1
    }
    if wasFull { giveTurns() }
  }

  // MARK: Turns

  /// Gives all turns that can be given, and sees to it that this is done again when the next one is due.
  private func giveTurns() {
    let grants = state.withLock { state in
      let now = clock.now()
      var grants: [HostQueue<Waiter>.Grant] = []
      while state.backlog < maximumBacklog, let grant = state.queue.grant(at: now) { grants.append(grant) }
      setAlarm(&state)
      return grants
    }
    for grant in grants { grant.waiter.resume(returning: .success(grant.turn)) }
  }

  private func setAlarm(_ state: inout State) {
    guard state.backlog < maximumBacklog, let time = state.queue.nextTime else { return }
    if let alarm = state.alarm, alarm.time <= time { return }
    state.alarm?.task.cancel()
    let task = Task { [clock, weak self] in
      guard (try? await clock.sleep(time)) != nil else { return }
      self?.ring(time)
    }
    state.alarm = Alarm(time: time, task: task)
  }

  private func ring(_ time: Duration) {
    state.withLock { state in
      if state.alarm?.time == time { state.alarm = nil }
    }
    giveTurns()
  }
}
