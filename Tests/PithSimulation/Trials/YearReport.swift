import Glibc
import Pith

/// What a `YearTrial` came to.
public struct YearReport: Sendable, CustomStringConvertible {
  /// What is not as it should be, a sentence each.
  public internal(set) var faults: [String] = []
  public private(set) var runCount = 0
  public private(set) var writtenCount = 0
  public private(set) var changedCount = 0
  public private(set) var unchangedCount = 0
  public private(set) var duplicateCount = 0
  private var failedPageCount = 0
  private var problems: [RunProblem.Kind: Set<String>] = [:]
  var duration: Duration = .zero
  var stateBytes = 0
  private let plan: SimulationPlan
  private var counts = SimulatedNetwork.Counts()
  private var storyCount = 0
  /// Site, articles a day, requests for its list a day.
  private var loads: [(name: String, rhythm: Double, requests: Double, bound: Double)] = []
  /// Times that sites said of a page that it had changed when it hadn't.
  private var touchCount = 0

  init(_ plan: SimulationPlan) {
    self.plan = plan
  }

  /// - Parameter isResting: whether the sites publish no more, so that they seem to have fallen silent.
  mutating func add(_ run: SourceRunReport, isResting: Bool) {
    runCount += 1
    writtenCount += run.writtenCount
    changedCount += run.changedCount
    unchangedCount += run.unchangedCount
    duplicateCount += run.duplicateCount
    failedPageCount += run.failures.values.reduce(0, +)
    for problem in run.problems where !isResting {
      problems[problem.kind, default: []].insert(problem.source ?? "")
    }
    if let stop = run.stop { faults.append("a run was ended: \(stop)") }
  }

  /// Requests for a list on a day: two, and three for two articles; an index and its part are two requests.
  static func bound(_ site: SimulatedSite) -> Double {
    (2 + 1.5 * site.rhythm) * (site.listing == .sitemapIndex ? 2 : 1)
  }

  mutating func close(_ world: SimulatedWorld, _ counts: SimulatedNetwork.Counts, seconds: Int) {
    self.counts = counts
    storyCount = world.truth.count
    touchCount = world.truth.reduce(0) { $0 + $1.touches.count }
    let days = Double(seconds) / Double(DateForm.day)
    for site in world.sites {
      let load = Double(counts.lists[site.name] ?? 0) / days
      loads.append((site.name, site.rhythm, load, Self.bound(site)))
      if load > Self.bound(site) {
        faults.append("\(site.name) was asked \(load) times a day for \(site.rhythm) articles a day")
      }
      if site.goneFrom != nil { expect(.sourceGone, of: site) }
      if site.quietFrom != nil, site.goneFrom == nil, site.rhythm >= 3 { expect(.sourceQuiet, of: site) }
      if site.templateChange != nil { expect(.articlesShrunk, of: site) }
    }
    let goneCount = world.sites.filter { $0.goneFrom != nil }.count
    if counts.goneLists > goneCount {
      faults.append("\(goneCount) lists were gone, and were asked \(counts.goneLists) times after that")
    }
    if unchangedCount > touchCount {
      faults.append("\(unchangedCount) pages were fetched without need; sites named \(touchCount) by mistake")
    }
  }

  private mutating func expect(_ kind: RunProblem.Kind, of site: SimulatedSite) {
    guard problems[kind]?.contains(site.name) != true else { return }
    faults.append("nobody was told of \(site.name): \(kind)")
  }

  public var description: String {
    let seconds = duration / .seconds(1)
    let busiest = loads.max { $0.requests / $0.bound < $1.requests / $1.bound }
    let fetches = counts.pages + counts.unchangedPages
    var lines = [
      "\(plan.sites) sites, \(plan.days) days, seed \(plan.seed): \(storyCount) articles to be had",
      "\(runCount) runs in \(Self.rounded(seconds)) s, \(Self.rounded(Double(runCount) / seconds)) a second",
      "\(writtenCount) articles written, \(changedCount) written again, \(duplicateCount) duplicates, "
        + "\(failedPageCount) attempts at pages failed",
      "\(fetches) pages fetched, \(unchangedCount) of them unchanged "
        + "(\(Self.rounded(100 * Double(unchangedCount) / Double(max(1, fetches)))) %; sites said so by mistake \(touchCount) times)",
      "requests for lists: \(counts.lists.values.reduce(0, +)); "
        + (busiest.map {
          "nearest to its bound is \($0.name) with \(Self.rounded($0.requests)) a day for \(Self.rounded($0.rhythm)) articles, "
            + "of \(Self.rounded($0.bound))"
        } ?? ""),
      "ledger \(stateBytes / 1_000) kB, \(stateBytes / max(1, writtenCount)) bytes an article; peak memory \(Self.peakKilobytes / 1_024) MB",
      "problems told: "
        + problems.sorted { $0.key.rawValue < $1.key.rawValue }.map {
          "\($0.key.rawValue) of \($0.value.sorted().joined(separator: " "))"
        }.joined(separator: ", "),
    ]
    lines += faults.prefix(20).map { "FAULT: \($0)" }
    if faults.count > 20 { lines.append("FAULT: and \(faults.count - 20) more") }
    return lines.joined(separator: "\n")
  }

  private static func rounded(_ number: Double) -> String {
    number >= 100 ? "\(Int(number.rounded()))" : "\((number * 100).rounded() / 100)"
  }

  private static var peakKilobytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
