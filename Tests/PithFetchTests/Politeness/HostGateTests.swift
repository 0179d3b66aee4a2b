import PithTestServer
import Testing

@testable import PithFetch

@Suite(.timeLimit(.minutes(10))) struct HostGateTests {
  private let clock = ManualClock()

  private func gate(places: Int = 10, maximumBacklog: Int = .max) -> HostGate {
    HostGate(
      PolitenessSettings(), places: places, maximumBacklog: maximumBacklog, clock: FetchClock(clock))
  }

  @Test("The next turn of a host comes when its time has come, without anybody asking again")
  func alarm() async throws {
    let gate = gate()
    let first = try await gate.enter("a.example")
    gate.leave(first, sent: .zero)
    async let second = gate.enter("a.example")
    await clock.waitForSleepers(1)
    #expect(gate.counts == (0, 1))
    clock.advance(by: .milliseconds(999))
    #expect(gate.counts == (0, 1))
    clock.advance(by: .milliseconds(1))
    #expect(try await second.start == .seconds(1))
  }

  @Test("A host whose turn comes earlier than that of another is not forgotten")
  func earlierAlarm() async throws {
    let gate = gate()
    gate.setCrawlDelay(.seconds(20), of: "slow.example")
    for host in ["slow.example", "quick.example"] { gate.leave(try await gate.enter(host), sent: .zero) }
    async let slow = gate.enter("slow.example")
    await clock.waitForSleepers(1)
    async let quick = gate.enter("quick.example")
    await clock.waitForSleep(number: 2)
    clock.advance(by: .seconds(1))
    #expect(try await quick.start == .seconds(1))
    await clock.waitForSleep(number: 3)
    clock.advance(by: .seconds(19))
    #expect(try await slow.start == .seconds(20))
  }

  @Test("Who is cancelled while waiting goes, and the next in line has the turn")
  func cancellation() async throws {
    let gate = gate()
    let first = try await gate.enter("a.example")
    let second = Task { try await gate.enter("a.example") }
    while gate.counts.waiting < 1 { await Task.yield() }
    second.cancel()
    await #expect(throws: HostGate.Refusal.self) { try await second.value }
    #expect(gate.counts == (1, 0))
    gate.leave(first, sent: .zero)
  }

  @Test("Who waits for a host that wants a long pause is told so, as is whoever comes later")
  func closed() async throws {
    let gate = gate()
    let first = try await gate.enter("a.example")
    let second = Task { try await gate.enter("a.example") }
    while gate.counts.waiting < 1 { await Task.yield() }
    gate.slowDown("a.example", pause: .seconds(3_600))
    gate.leave(first, sent: .zero)
    await #expect(throws: HostGate.Refusal.self) { try await second.value }
    do throws(HostGate.Refusal) {
      _ = try await gate.enter("a.example")
      Issue.record("the host is closed")
    } catch {
      guard case .closed(.seconds(3_600)) = error else {
        Issue.record("\(error)")
        return
      }
    }
    clock.advance(by: .seconds(3_600))
    #expect(try await gate.enter("a.example").host == "a.example")
  }

  @Test("While too many pages wait to be worked up, none is asked for")
  func backlog() async throws {
    let gate = gate(maximumBacklog: 2)
    gate.beginWork()
    gate.leave(try await gate.enter("a.example"), sent: .zero)
    gate.beginWork()
    async let turn = gate.enter("b.example")
    while gate.counts.waiting < 1 { await Task.yield() }
    gate.endWork()
    #expect(try await turn.host == "b.example")
  }
}
