import PithConfig
import PithExtract
import PithLedger

/// Looks for sources that have stopped giving what they gave, though nobody may have noticed.
struct SourceWatch {
  private let settings: WatchSettings
  private let ledger: Ledger
  private let now: Int

  /// From so many failures in a row on, a source is a problem and no longer bad weather.
  private static let failuresToReport = 4
  /// The yield of this many days, up to the last on which there was any, is what is usual: however long a source is silent, it is known what it gave.
  private static let usualDays = 28
  /// A source that should have given this many articles by its usual yield and gave none has changed: by chance that happens once in 150
  /// times (e^-5, for articles that come independently).
  private static let leastMissing = 5.0
  /// So many of the newest articles are compared with so many before them.
  private static let newestArticles = 5
  private static let olderArticles = 40
  private static let fewestOlderArticles = 10
  /// What goes on being a problem is told once a day.
  private static let repetition = 86_400

  init(_ settings: WatchSettings, ledger: Ledger, now: Int) {
    self.settings = settings
    self.ledger = ledger
    self.now = now
  }

  /// The problems of the sources now. Notes which were told. That a source is gone is one only once: it rests, and no later run is any
  /// worse for it.
  func problems(of sources: [SourceConfiguration]) throws(LedgerError) -> [RunProblem] {
    var problems: [RunProblem] = []
    for source in sources {
      guard let record = try ledger.sources(named: [source.name]).first else { continue }
      for problem in try currentProblems(of: record) {
        var problem = problem
        problem.isNews = try tell(problem, of: record)
        if problem.isNews || problem.kind != .sourceGone { problems.append(problem) }
      }
    }
    return problems
  }

  /// The problems of a source, told or not.
  func currentProblems(of record: SourceRecord) throws(LedgerError) -> [RunProblem] {
    if record.isGone {
      let text =
        "its server says that it is gone for good; find its new address with 'pith discover', or take it out"
      return [RunProblem(.sourceGone, source: record.name, text: text)]
    }
    if record.failures >= Self.failuresToReport {
      let since = record.succeeded.map { "last had on \(Self.day($0))" } ?? "never had yet"
      let text =
        "failed \(record.failures) times in a row (\(since)): \(record.detail ?? record.code ?? "unknown")"
      return [RunProblem(.sourceFailing, source: record.name, text: text)]
    }
    return [try quiet(record), try shrunk(record)].compactMap(\.self)
  }

  private func quiet(_ record: SourceRecord) throws(LedgerError) -> RunProblem? {
    let quietDays = max(1, Int(settings.quiet / .seconds(86_400)))
    let today = now / CivilDay.secondsADay
    guard let last = try ledger.lastYield(of: record.id, through: today), last < today - quietDays else {
      return nil
    }
    let usual = try ledger.days(of: record.id, from: last - Self.usualDays + 1, through: last)
    let firstDay = max(record.added / CivilDay.secondsADay, last - Self.usualDays + 1)
    let dayCount = last - firstDay + 1
    guard dayCount >= quietDays else { return nil }
    // Without the best day, which for a new source is that of all it had before.
    let counts = usual.map { $0[.written] + $0[.duplicates] }
    let perDay = Double(counts.reduce(0, +) - (counts.max() ?? 0)) / Double(max(1, dayCount - 1))
    guard perDay * Double(quietDays) >= Self.leastMissing else { return nil }
    let text =
      "gave \(Self.rounded(perDay)) articles a day and none since \(Self.day(last * CivilDay.secondsADay)); "
      + "look whether its address or its template has changed"
    return RunProblem(.sourceQuiet, source: record.name, text: text)
  }

  private func shrunk(_ record: SourceRecord) throws(LedgerError) -> RunProblem? {
    guard settings.shrink > 0 else { return nil }
    let lengths = try ledger.lengths(of: record.id, count: Self.newestArticles + Self.olderArticles)
    guard lengths.count >= Self.newestArticles + Self.fewestOlderArticles else { return nil }
    let newest = Self.median(lengths.prefix(Self.newestArticles))
    let older = Self.median(lengths.dropFirst(Self.newestArticles))
    guard Double(newest) < Double(older) * settings.shrink else { return nil }
    let text =
      "its articles have \(newest) words and had \(older); the template has probably changed: see 'pith explain' of one"
    return RunProblem(.articlesShrunk, source: record.name, text: text)
  }

  /// Whether the problem is to be told now; notes that it is.
  private func tell(_ problem: RunProblem, of record: SourceRecord) throws(LedgerError) -> Bool {
    let name = "told \(problem.kind.rawValue) \(problem.source ?? "")"
    let last = try ledger.fact(name).flatMap { Int($0) }
    if let last {
      // It was asked again only if it had another address meanwhile, or somebody wanted it.
      let isOld = problem.kind == .sourceGone ? last >= record.attempted ?? 0 : false
      if isOld || (last..<last + Self.repetition).contains(now) { return false }
    }
    try ledger.setFact(name, to: "\(now)")
    return true
  }

  private static func median(_ values: some Collection<Int>) -> Int { values.sorted()[values.count / 2] }

  private static func rounded(_ number: Double) -> String {
    number >= 10 ? "\(Int(number.rounded()))" : "\((number * 10).rounded() / 10)"
  }

  private static func day(_ time: Int) -> String { CivilDay.date(secondsSince1970: time).dayText }
}
