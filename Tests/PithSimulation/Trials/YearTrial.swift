import Foundation
public import Pith
import PithTestServer

/// Many runs over the sites of a simulated world, on its clock, and what they came to.
public struct YearTrial: Sendable {
  private let plan: SimulationPlan
  private let changes: ChangePolicy
  private let folder: String
  private let progress: @Sendable (String) -> Void

  /// Runs come every half hour.
  static let step = 1_800
  /// After the last story there is time for what was late: a source is asked once a week or more often, and a page comes again within three days.
  private static let rest = 11 * DateForm.day
  private static let restStep = 6 * 3_600

  /// - Parameters:
  ///   - folder: an empty folder, which keeps articles and ledger.
  ///   - progress: hears what day it is, now and then.
  public init(
    _ plan: SimulationPlan, changes: ChangePolicy = .replace, in folder: String,
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.plan = plan
    self.changes = changes
    self.folder = folder
    self.progress = progress
  }

  public func run() async throws -> YearReport {
    let world = SimulatedWorld(plan)
    let clock = SimulatedClock(plan.start)
    let network = SimulatedNetwork(world, clock)
    let server = try TestServer(keepsRequests: false) { network.response(to: $0) }
    let configuration = try configuration(of: world, port: server.port)
    var report = YearReport(plan)
    let start = ContinuousClock.now
    var time = plan.start
    while time < plan.end + Self.rest {
      clock.set(time)
      report.add(try await run(configuration, clock), isResting: time >= plan.end)
      if time % (10 * DateForm.day) == 0 {
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        progress(
          "\(DateForm.isoDay(time)): \(report.runCount) runs, \(report.writtenCount) articles, \(Int(seconds)) s"
        )
      }
      time += time < plan.end ? Self.step : Self.restStep
    }
    report.duration = ContinuousClock.now - start
    report.stateBytes =
      (try? FileManager.default.attributesOfItem(atPath: configuration.state)[.size] as? Int) ?? 0
    report.close(world, network.counts, seconds: time - plan.start)
    report.faults += try TruthCheck(world, changes: changes).faults(in: configuration.output)
    server.close()
    return report
  }

  private func run(_ configuration: Configuration, _ clock: SimulatedClock) async throws -> SourceRunReport {
    let keeper = LedgerKeeper(configuration, now: clock.now) { _ in }
    let ledger = try keeper.open()
    let report = try await SourceRunner(configuration, now: { clock.now }).run(ledger)
    try keeper.close(ledger)
    return report
  }

  private func configuration(of world: SimulatedWorld, port: UInt16) throws -> Configuration {
    var configuration = Configuration(
      path: "\(folder)/pith.yaml", output: "\(folder)/articles", state: "\(folder)/state.sqlite")
    configuration.changes = changes
    configuration.politeness = .off
    configuration.fetch.allowsPrivateNetworks = true
    configuration.fetch.proxy = FetchSettings.Proxy.none
    // What waits before it tries again waits in real time.
    configuration.retries = 0
    configuration.maximumAge = .seconds(SimulationPlan.maximumAge)
    configuration.sources = world.sites.map { site in
      SourceConfiguration(
        name: site.name, kind: site.listing.sourceKind,
        address: "http://\(SimulatedNetwork.host(of: site)):\(port)\(site.listing.path)",
        maximumAge: configuration.maximumAge)
    }
    return configuration
  }
}
