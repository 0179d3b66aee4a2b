/// Who may send a request now, and who waits for the turn of a host, without the waiting itself.
///
/// A host gives turns to those who wait for it in the order of their coming; among hosts, the one goes first that has been free
/// for longest. Nobody who waits for a host takes a place from those who wait for another.
struct HostQueue<Waiter> {
  /// Names one wait, so that it can be given up.
  typealias Ticket = UInt64

  struct Grant {
    let turn: HostTurn
    let waiter: Waiter
  }

  private final class Domain {
    var active = 0
    var nextStart = Duration.zero
    /// Hosts whose own turn has come, and which wait until fewer requests to the domain are under way.
    var held: [Host] = []
  }

  private final class Host {
    let name: String
    let domain: Domain
    var active = 0
    var waiting: [(ticket: Ticket, waiter: Waiter)] = []
    var nextStart = Duration.zero
    var delay: Duration
    /// What `delay` is multiplied by, since the host said that there are too many requests.
    var slowness = 1.0
    /// Until when the host wants no request at all.
    var closedUntil: Duration?
    /// Whether it stands in the heap, or among the held ones of its domain.
    var isQueued = false

    init(name: String, domain: Domain, delay: Duration) {
      self.name = name
      self.domain = domain
      self.delay = delay
    }

    var currentDelay: Duration { slowness == 1 ? delay : max(delay, .seconds(1)) * slowness }
  }

  private let settings: PolitenessSettings
  private let places: Int
  private var taken = 0
  private var waitingCount = 0
  private var hosts: [String: Host] = [:]
  private var domains: [String: Domain] = [:]
  private var due = TimeHeap<Host>()
  private var nextTicket: Ticket = 0
  private var forgetAt = Self.firstForget

  /// The number of hosts at which those that are idle are forgotten for the first time.
  private static var firstForget: Int { 4_096 }
  /// A host that has failed again and again is asked every minute or so, with the default delay.
  private static var greatestSlowness: Double { 64 }

  /// - Parameter places: how many requests may be under way at once, to all hosts together.
  init(_ settings: PolitenessSettings, places: Int) {
    self.settings = settings
    self.places = max(1, places)
  }

  /// The requests that are under way, and those that wait for their turn.
  var counts: (active: Int, waiting: Int) { (taken, waitingCount) }

  var rememberedHostCount: Int { hosts.count }

  mutating func issueTicket() -> Ticket {
    defer { nextTicket += 1 }
    return nextTicket
  }

  /// Until when a host wants no request; `nil` where it takes them.
  func closingTime(of name: String, at now: Duration) -> Duration? {
    hosts[name]?.closedUntil.flatMap { $0 > now ? $0 : nil }
  }

  /// The hosts that want no request, and until when.
  func closings(at now: Duration) -> [String: Duration] {
    hosts.compactMapValues(\.closedUntil).filter { $0.value > now }
  }

  /// Gives a host no turn until a time.
  mutating func close(_ name: String, until time: Duration, at now: Duration) {
    let host = host(name, at: now)
    host.closedUntil = max(host.closedUntil ?? .zero, time)
  }

  mutating func wait(_ waiter: Waiter, for name: String, ticket: Ticket, at now: Duration) {
    let host = host(name, at: now)
    host.waiting.append((ticket, waiter))
    waitingCount += 1
    enqueue(host)
  }

  /// Removes a waiter; `nil` where it has got its turn already, or never waited.
  mutating func giveUp(_ ticket: Ticket, for name: String) -> Waiter? {
    guard let host = hosts[name], let index = host.waiting.firstIndex(where: { $0.ticket == ticket }) else {
      return nil
    }
    waitingCount -= 1
    return host.waiting.remove(at: index).waiter
  }

  /// The next turn that can be given now.
  mutating func grant(at now: Duration) -> Grant? {
    guard taken < places else { return nil }
    while let host = due.popFirst(dueBy: now) {
      host.isQueued = false
      guard !host.waiting.isEmpty, host.active < settings.requestsPerHost else { continue }
      guard max(host.nextStart, host.domain.nextStart) <= now else {
        enqueue(host)
        continue
      }
      guard host.domain.active < settings.requestsPerDomain else {
        host.isQueued = true
        host.domain.held.append(host)
        continue
      }
      let waiter = host.waiting.removeFirst().waiter
      waitingCount -= 1
      taken += 1
      host.active += 1
      host.domain.active += 1
      noteRequest(to: host, at: now)
      enqueue(host)
      return Grant(turn: HostTurn(host: host.name, start: now), waiter: waiter)
    }
    return nil
  }

  /// When to look for a turn again, if nothing happens before; `nil` where only something that happens can give one.
  var nextTime: Duration? { taken < places ? due.firstTime : nil }

  /// Takes a turn back.
  ///
  /// - Parameter sent: when the request went out, which a slow connection makes later than the turn.
  mutating func end(_ turn: HostTurn, sent: Duration) {
    guard let host = hosts[turn.host] else { return }
    taken -= 1
    host.active -= 1
    host.domain.active -= 1
    noteRequest(to: host, at: max(sent, turn.start))
    enqueue(host)
    // All of them, since those who waited for the first may have gone away.
    let held = host.domain.held
    host.domain.held = []
    for next in held {
      next.isQueued = false
      enqueue(next)
    }
  }

  // MARK: What the host says

  /// Takes the delay that a site wants, up to the limit of the settings.
  mutating func setCrawlDelay(_ delay: Duration, of name: String, at now: Duration) {
    host(name, at: now).delay = max(settings.delay, min(delay, settings.maximumCrawlDelay))
  }

  /// Slows a host down that says there are too many requests.
  ///
  /// - Parameter pause: how long it wants to be left alone, where it says so.
  /// - Returns: those who wait for it and need wait no longer, since it wants a longer pause than anybody waits for.
  mutating func slowDown(_ name: String, pause: Duration?, at now: Duration) -> [Waiter] {
    let host = host(name, at: now)
    host.slowness = min(host.slowness * 2, Self.greatestSlowness)
    let wanted = pause ?? host.currentDelay
    guard wanted > settings.longestPause else {
      host.nextStart = max(host.nextStart, now + wanted)
      return []
    }
    host.closedUntil = max(host.closedUntil ?? .zero, now + wanted)
    defer { host.waiting = [] }
    waitingCount -= host.waiting.count
    return host.waiting.map(\.waiter)
  }

  /// Lets a host that answers be asked a little quicker again, down to its own delay.
  mutating func speedUp(_ name: String) {
    guard let host = hosts[name], host.slowness > 1 else { return }
    host.slowness = max(1, host.slowness * 0.75)
  }

  // MARK: Hosts

  private func noteRequest(to host: Host, at time: Duration) {
    host.nextStart = max(host.nextStart, time + host.currentDelay)
    host.domain.nextStart = max(host.domain.nextStart, time + settings.domainDelay)
  }

  private mutating func enqueue(_ host: Host) {
    guard !host.isQueued, !host.waiting.isEmpty, host.active < settings.requestsPerHost else { return }
    host.isQueued = true
    due.insert(host, at: max(host.nextStart, host.domain.nextStart))
  }

  private mutating func host(_ name: String, at now: Duration) -> Host {
    if let host = hosts[name] { return host }
    if hosts.count >= forgetAt { forgetIdleHosts(at: now) }
    let domainName = RegistrableDomain.domain(ofHost: name)
    let domain = domains[domainName] ?? Domain()
    domains[domainName] = domain
    let host = Host(name: name, domain: domain, delay: settings.delay)
    hosts[name] = host
    return host
  }

  /// Forgets the hosts of which nothing need be remembered, so that a run over a million hosts doesn't gather them.
  private mutating func forgetIdleHosts(at now: Duration) {
    hosts = hosts.filter { _, host in
      host.active > 0 || !host.waiting.isEmpty || host.isQueued || host.nextStart > now
        || host.domain.nextStart > now || host.slowness > 1 || (host.closedUntil ?? .zero) > now
    }
    let living = Set(hosts.values.map { ObjectIdentifier($0.domain) })
    domains = domains.filter { living.contains(ObjectIdentifier($0.value)) }
    forgetAt = max(Self.firstForget, hosts.count * 2)
  }
}
