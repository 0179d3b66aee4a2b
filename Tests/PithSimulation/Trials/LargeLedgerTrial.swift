import Foundation
import Pith
import PithTestServer

/// Runs over sources that list nothing new, with a ledger that knows very many pages.
public struct LargeLedgerTrial: Sendable {
  private let program: String
  private let pageCount: Int
  private let folder: String

  private static let sites = 50
  /// Pages that are taken up in one transaction.
  private static let batch = 100_000
  private static let year = 365 * DateForm.day

  /// - Parameter program: the path of `pith`.
  public init(_ program: String, pages: Int, in folder: String) {
    self.program = program
    pageCount = pages
    self.folder = folder
  }

  /// What one run used.
  public struct Use: Sendable, CustomStringConvertible {
    public var what: String
    public var status: Int32
    public var duration: Duration
    public var peakKilobytes: Int
    public var messages: String

    public var description: String {
      "\(what): \((duration / .milliseconds(1)).rounded() / 1_000) s, \(peakKilobytes / 1_024) MB, status \(status) \(messages)"
    }
  }

  /// What came of it.
  public struct Result: Sendable {
    public var stateBytes = 0
    public var uses: [Use] = []
    /// Articles that a run wrote though it knew them all.
    public var fileCount = 0
  }

  /// - Parameter now: the present in seconds since 1970.
  public func run(now: Int, progress: (String) -> Void = { _ in }) async throws -> Result {
    var plan = SimulationPlan(
      seed: 1, sites: Self.sites, days: 20, start: (now / DateForm.day - 20) * DateForm.day)
    plan.hasTrouble = false
    plan.hasCopies = false
    plan.rhythms = 2...40
    let world = SimulatedWorld(plan)
    let clock = SimulatedClock(now)
    let network = SimulatedNetwork(world, clock)
    let server = try TestServer(keepsRequests: false) { network.response(to: $0) }
    defer { server.close() }
    let configuration = try WorldConfiguration(world, port: server.port, in: folder)
    try fill(configuration.state, world, port: server.port, now: now, progress)
    var result = Result()
    let all = configuration.arguments
    for (what, arguments) in [
      ("the first pass", all), ("a pass with nothing new", all),
      ("a pass with nothing due", ["run", configuration.path]),
    ] {
      let end = try await PithRun(program, arguments, in: folder).ended()
      result.uses.append(
        Use(
          what: what, status: end.status, duration: end.duration, peakKilobytes: end.peakKilobytes,
          messages: end.messages))
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: configuration.state)
    result.stateBytes = attributes[.size] as? Int ?? 0
    result.fileCount = try OutputSurvey(configuration.output).files.count
    return result
  }

  /// Makes a ledger of pages that were written in the course of a year; the newest are those that the sources list.
  private func fill(
    _ path: String, _ world: SimulatedWorld, port: UInt16, now: Int, _ progress: (String) -> Void
  ) throws {
    let ledger = try Ledger(path: path)
    var random = SeededRandom(seed: 7)
    var pages: [RestoredPage] = []
    func add(_ site: SimulatedSite, _ address: String, fetched: Int) throws {
      let file =
        "\(site.name)/\(DateForm.month(fetched))/an-article-with-a-title-of-some-words-\(pages.count)-\(random.next())"
      pages.append(
        RestoredPage(
          source: site.name, address: address, identities: [AddressIdentity(address)?.text ?? address],
          file: "\(file).txt", revision: 1,
          text: try TextIdentity(
            hash: (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) },
            fingerprint: SimHash(bits: random.next()), wordCount: 400, title: "Article \(pages.count)"),
          published: fetched - 3_600, fetched: fetched))
      guard pages.count == Self.batch else { return }
      _ = try ledger.restore(pages, at: now)
      pages = []
    }
    let listed = world.sites.map { site in
      (
        site,
        site.stories.map {
          "http://\(SimulatedNetwork.host(of: site)):\(port)\(site.redirects ? "/r/\($0.marker)" : "")\($0.path)"
        }
      )
    }
    let others = pageCount - listed.reduce(0) { $0 + $1.1.count }
    for number in 0..<max(0, others) {
      let site = world.sites[number % world.sites.count]
      try add(
        site,
        "http://\(SimulatedNetwork.host(of: site)):\(port)/\(number % 1_000)/a-name-of-an-address-of-some-length-\(number)",
        fetched: now - Self.year + Int(Double(number) / Double(others) * Double(Self.year - DateForm.day)))
      if number % 200_000 == 0 { progress("\(number) pages") }
    }
    // After all that the sites date: a later date would be a change.
    for (site, addresses) in listed {
      for address in addresses { try add(site, address, fetched: now) }
    }
    _ = try ledger.restore(pages, at: now)
    try ledger.close()
  }
}
