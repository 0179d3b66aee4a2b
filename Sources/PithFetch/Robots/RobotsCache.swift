import Synchronization

/// The robots.txt of the sites of a run, each fetched once however many ask for it.
final class RobotsCache: Sendable {
  /// Gets a robots.txt. Runs in a task of its own, which is cancelled when nobody waits for it any more.
  typealias Load = @Sendable (SiteOrigin) async -> SiteRobots

  private typealias Waiter = CheckedContinuation<SiteRobots?, Never>
  private typealias Ticket = UInt64

  private enum Entry {
    case loading(Task<Void, Never>?, waiting: [Ticket: Waiter], number: Ticket)
    case known(SiteRobots, until: Duration)
  }

  private struct State {
    var entries: [SiteOrigin: Entry] = [:]
    var lastTicket: Ticket = 0

    mutating func issueTicket() -> Ticket {
      lastTicket += 1
      return lastTicket
    }
  }

  /// No file is used for longer: RFC 9309, section 2.4.
  static let lifetime = Duration.seconds(86_400)
  /// How long a site whose robots.txt could not be had is left alone, before it is asked again.
  private static let pause = Duration.seconds(600)
  /// Beyond this number of sites, the files that expire first are forgotten.
  private static let mostEntries = 50_000

  private let clock: FetchClock
  private let load: Load
  private let state = Mutex(State())

  init(clock: FetchClock, load: @escaping Load) {
    self.clock = clock
    self.load = load
  }

  /// The robots.txt of a site, fetched where it isn't known; `nil` where the task is cancelled meanwhile.
  func robots(of origin: SiteOrigin) async -> SiteRobots? {
    guard !Task.isCancelled else { return nil }
    let ticket = state.withLock { $0.issueTicket() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: Waiter) in
        let answer: SiteRobots?? = state.withLock { state in
          if case .known(let robots, let end) = state.entries[origin], clock.now() < end { return robots }
          // Seen under the lock, so a cancellation comes either before this or finds the waiter.
          if Task.isCancelled { return .some(nil) }
          wait(continuation, for: origin, ticket: ticket, in: &state)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      giveUp(ticket, for: origin)
    }
  }

  private func wait(
    _ continuation: Waiter, for origin: SiteOrigin, ticket: Ticket, in state: inout State
  ) {
    if case .loading(let task, var waiting, let number) = state.entries[origin] {
      waiting[ticket] = continuation
      state.entries[origin] = .loading(task, waiting: waiting, number: number)
      return
    }
    let task = Task { [load, weak self] in
      let robots = await load(origin)
      self?.finish(origin, number: ticket, with: robots)
    }
    state.entries[origin] = .loading(task, waiting: [ticket: continuation], number: ticket)
  }

  private func giveUp(_ ticket: Ticket, for origin: SiteOrigin) {
    let waiter: Waiter? = state.withLock { state in
      guard case .loading(let task, var waiting, let number) = state.entries[origin] else { return nil }
      let waiter = waiting.removeValue(forKey: ticket)
      state.entries[origin] = .loading(task, waiting: waiting, number: number)
      if waiting.isEmpty {
        task?.cancel()
        state.entries[origin] = nil
      }
      return waiter
    }
    waiter?.resume(returning: nil)
  }

  private func finish(_ origin: SiteOrigin, number: Ticket, with robots: SiteRobots) {
    let waiters: [Waiter] = state.withLock { state in
      // Another load may have begun since this one was given up.
      guard case .loading(_, let waiting, number) = state.entries[origin] else { return [] }
      var lifetime = Self.lifetime - robots.age
      if case .notNow = robots.access { lifetime = Self.pause }
      state.entries[origin] = .known(robots, until: clock.now() + lifetime)
      if state.entries.count > Self.mostEntries { forget(&state) }
      return Array(waiting.values)
    }
    for waiter in waiters { waiter.resume(returning: robots) }
  }

  /// Forgets a quarter of the files, those that expire first.
  private func forget(_ state: inout State) {
    let ends = state.entries.compactMap { origin, entry -> (origin: SiteOrigin, end: Duration)? in
      guard case .known(_, let end) = entry else { return nil }
      return (origin, end)
    }
    for entry in ends.sorted(by: { $0.end < $1.end }).prefix(Self.mostEntries / 4) {
      state.entries[entry.origin] = nil
    }
  }
}
