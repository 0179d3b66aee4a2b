import Testing

@testable import PithFetch

@Suite struct HostQueueTests {
  private static let settings: PolitenessSettings = {
    var settings = PolitenessSettings()
    settings.delay = .seconds(1)
    settings.requestsPerHost = 1
    settings.requestsPerDomain = 2
    return settings
  }()

  private var queue = HostQueue<String>(settings, places: 10)
  private var turns: [String: HostTurn] = [:]

  @Test("A host gets its next request a second after the last one went out, and not before its end")
  mutating func delay() {
    wait("a1", for: "a.example", at: 0)
    wait("a2", for: "a.example", at: 0)
    wait("a3", for: "a.example", at: 0)
    #expect(granted(at: 0) == ["a1"])
    #expect(granted(at: 5) == [], "the first is under way")
    end("a1", sent: 0)
    #expect(granted(at: 5) == ["a2"])
    end("a2", sent: 5.4)
    #expect(queue.nextTime == .seconds(6.4), "the connection took 0.4 s")
    #expect(granted(at: 6.39) == [])
    #expect(granted(at: 6.4) == ["a3"])
  }

  @Test("Hosts don't wait for each other, and the one that is free for longest goes first")
  mutating func interleaving() {
    for number in 0..<5 { wait("a\(number)", for: "a.example", at: 0) }
    wait("b0", for: "b.example", at: 0)
    wait("c0", for: "c.example", at: 0)
    #expect(granted(at: 0) == ["a0", "b0", "c0"])
    for name in ["a0", "b0", "c0"] { end(name, sent: 0) }
    wait("b1", for: "b.example", at: 0.5)
    wait("d0", for: "d.example", at: 0.6)
    #expect(granted(at: 0.7) == ["d0"])
    #expect(granted(at: 1) == ["a1", "b1"])
  }

  @Test("All hosts together have only so many places, and a free place goes to whoever waits longest")
  mutating func places() {
    queue = HostQueue(Self.settings, places: 2)
    for name in ["a", "b", "c", "d"] { wait(name, for: "\(name).example", at: 0) }
    #expect(granted(at: 0) == ["a", "b"])
    #expect(queue.nextTime == nil, "no time brings a place")
    #expect(queue.counts == (2, 2))
    end("b", sent: 0)
    #expect(granted(at: 0) == ["c"])
  }

  @Test("Hosts of one registered domain share a looser bound: so many at once, and so many a delay")
  mutating func domain() {
    for number in 0..<4 { wait("\(number)", for: "\(number).news.example", at: 0) }
    wait("other", for: "news.other", at: 0)
    #expect(granted(at: 0) == ["0", "other"])
    #expect(granted(at: 0.5) == ["1"], "half the delay for two a domain")
    #expect(granted(at: 9) == [], "two are under way")
    end("0", sent: 0)
    #expect(granted(at: 9) == ["2"])
    end("1", sent: 0.5)
    end("2", sent: 9)
    #expect(granted(at: 9.4) == [])
    #expect(granted(at: 9.5) == ["3"])
  }

  @Test("Several requests at once to a host are still a delay apart")
  mutating func severalPerHost() {
    var settings = Self.settings
    settings.requestsPerHost = 2
    queue = HostQueue(settings, places: 10)
    for name in ["1", "2", "3"] { wait(name, for: "a.example", at: 0) }
    #expect(granted(at: 0) == ["1"])
    #expect(granted(at: 1) == ["2"])
    #expect(granted(at: 2) == [])
    end("1", sent: 0)
    #expect(granted(at: 2) == ["3"])
  }

  @Test("A site's delay is kept to up to the limit, and never makes it shorter")
  mutating func crawlDelay() {
    for name in ["1", "2", "3", "4"] { wait(name, for: "a.example", at: 0) }
    queue.setCrawlDelay(.seconds(5), of: "a.example", at: .zero)
    #expect(granted(at: 0) == ["1"])
    end("1", sent: 0)
    #expect(queue.nextTime == .seconds(5))
    #expect(granted(at: 5) == ["2"])
    queue.setCrawlDelay(.seconds(4_000), of: "a.example", at: .seconds(5))
    end("2", sent: 5)
    #expect(queue.nextTime == .seconds(35), "30 s are the limit")
    queue.setCrawlDelay(.milliseconds(1), of: "a.example", at: .seconds(5))
    #expect(granted(at: 35) == ["3"])
    end("3", sent: 35)
    #expect(queue.nextTime == .seconds(36))
  }

  @Test("A pause that a host asks for holds for all who wait for it")
  mutating func pause() {
    for name in ["1", "2"] { wait(name, for: "a.example", at: 0) }
    #expect(granted(at: 0) == ["1"])
    #expect(queue.slowDown("a.example", pause: .seconds(20), at: .seconds(0.5)).isEmpty)
    end("1", sent: 0)
    #expect(granted(at: 20.4) == [])
    #expect(granted(at: 20.5) == ["2"])
  }

  @Test(
    "A host that says there are too many requests is asked more and more slowly, and quicker again once it answers"
  )
  mutating func slowness() {
    for number in 0..<9 { wait("\(number)", for: "a.example", at: 0) }
    #expect(granted(at: 0) == ["0"])
    _ = queue.slowDown("a.example", pause: nil, at: .zero)
    end("0", sent: 0)
    #expect(queue.nextTime == .seconds(2))
    #expect(granted(at: 2) == ["1"])
    _ = queue.slowDown("a.example", pause: nil, at: .seconds(2))
    end("1", sent: 2)
    #expect(queue.nextTime == .seconds(6))
    #expect(granted(at: 6) == ["2"])
    for _ in 0..<20 { queue.speedUp("a.example") }
    end("2", sent: 6)
    #expect(granted(at: 10) == ["3"])
    end("3", sent: 10)
    #expect(queue.nextTime == .seconds(11), "as at first")
  }

  @Test("A host that wants a longer pause than anybody waits for gets no request until then")
  mutating func closed() {
    for name in ["1", "2", "3"] { wait(name, for: "a.example", at: 0) }
    #expect(granted(at: 0) == ["1"])
    #expect(queue.slowDown("a.example", pause: .seconds(3_600), at: .zero) == ["2", "3"])
    end("1", sent: 0)
    #expect(queue.counts == (0, 0))
    #expect(queue.closingTime(of: "a.example", at: .seconds(3_599)) == .seconds(3_600))
    #expect(queue.closingTime(of: "a.example", at: .seconds(3_600)) == nil)
    #expect(queue.closingTime(of: "b.example", at: .zero) == nil)
  }

  @Test("Who gives up takes no turn, and the next in line has it")
  mutating func givingUp() {
    wait("1", for: "a.example", at: 0)
    let ticket = wait("2", for: "a.example", at: 0)
    wait("3", for: "a.example", at: 0)
    #expect(granted(at: 0) == ["1"])
    #expect(queue.giveUp(ticket, for: "a.example") == "2")
    #expect(queue.giveUp(ticket, for: "a.example") == nil)
    end("1", sent: 0)
    #expect(granted(at: 1) == ["3"])
    #expect(queue.counts == (1, 0))
  }

  @Test("A host from which everybody went away has no claim when its time comes")
  mutating func abandoned() {
    wait("1", for: "a.example", at: 0)
    #expect(granted(at: 0) == ["1"])
    end("1", sent: 0)
    let ticket = wait("2", for: "a.example", at: 0)
    #expect(queue.giveUp(ticket, for: "a.example") == "2")
    #expect(granted(at: 1) == [])
    wait("3", for: "a.example", at: 1)
    #expect(granted(at: 1) == ["3"])
  }

  @Test("Nor has such a host one among those that wait for their domain")
  mutating func abandonedInDomain() {
    for number in 0..<3 { wait("\(number)", for: "\(number).news.example", at: 0) }
    #expect(granted(at: 0) == ["0"])
    #expect(granted(at: 1) == ["1"])
    let ticket = wait("3", for: "3.news.example", at: 1)
    #expect(granted(at: 5) == [], "2 and 3 wait until fewer requests to the domain are under way")
    #expect(queue.giveUp(ticket, for: "3.news.example") == "3")
    wait("4", for: "4.news.example", at: 5)
    #expect(granted(at: 5) == [])
    end("0", sent: 0)
    #expect(granted(at: 6) == ["2"])
    end("1", sent: 1)
    #expect(granted(at: 7) == ["4"])
  }

  @Test("A run over many hosts remembers of each only what it needs")
  mutating func manyHosts() {
    for number in 0..<20_000 {
      wait("\(number)", for: "host\(number).example", at: Double(number))
      #expect(granted(at: Double(number)) == ["\(number)"])
      end("\(number)", sent: Double(number))
    }
    #expect(queue.rememberedHostCount < 5_000)
  }

  // MARK: -

  @discardableResult
  private mutating func wait(_ name: String, for host: String, at seconds: Double) -> UInt64 {
    let ticket = queue.issueTicket()
    queue.wait(name, for: host, ticket: ticket, at: .seconds(seconds))
    return ticket
  }

  /// All who get a turn at that time.
  private mutating func granted(at seconds: Double) -> [String] {
    var names: [String] = []
    while let grant = queue.grant(at: .seconds(seconds)) {
      names.append(grant.waiter)
      turns[grant.waiter] = grant.turn
    }
    return names
  }

  private mutating func end(_ name: String, sent seconds: Double) {
    guard let turn = turns.removeValue(forKey: name) else {
      Issue.record("\(name) has no turn")
      return
    }
    queue.end(turn, sent: .seconds(seconds))
  }
}
