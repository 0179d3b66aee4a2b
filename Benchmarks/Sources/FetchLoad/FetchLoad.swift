import ArgumentParser
import PithCore
import PithFetch

/// How fast and how small the fetcher is beside `curl --parallel`, and whether it grows over many fetches.
@main struct FetchLoad: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetchload",
    abstract: "Fetch pages from nginx on this machine, by Pith and by curl --parallel.",
    discussion: "Needs nginx and curl. Ends with status 1 where a bound is not kept.")

  @Option(help: "Pages of a round.") var pages = 5_000
  @Option(help: "Bytes of a page.") var size = 90_000
  @Option(help: "Transfers at once, for both.") var atOnce = 64
  @Option(help: "Rounds; the median of their ratios counts.") var rounds = 5
  @Option(
    help: "Instead: fetch this many small pages, redirects, refusals and broken answers, and see what grows.")
  var endurance = 0

  /// The bounds: the time over that of curl, and the memory of this whole process in MB.
  private static let mostTime = 1.3
  private static let mostMegabytes = 100.0
  /// What the second half of an endurance run may add: the allocator's play, in MB.
  private static let mostGrowth = 4.0
  /// What the runtime opens with its first task, and keeps.
  private static let ownDescriptors = 2

  func run() async throws {
    let keeps = endurance > 0 ? try await endures() : try await keepsPace()
    if !keeps { throw ExitCode.failure }
  }

  private static func fetcher(atOnce: Int) -> PageFetcher {
    var settings = FetchSettings()
    settings.allowsPrivateNetworks = true
    settings.proxy = .none
    settings.maximumTransfers = atOnce
    return PageFetcher(settings: settings)
  }

  // MARK: Pace

  private func keepsPace() async throws -> Bool {
    let nginx = try Nginx(pageBytes: size)
    let list = (0..<pages).map { nginx.url("/page-\($0)") }
    var ratios: [Double] = []
    var megabytes = 0.0
    for round in 1...max(1, rounds) {
      let pith = try await Self.time { try await fetchAll(list) }
      // The peak of this process, before curl is started, which is another one.
      megabytes = ProcessState.peakMegabytes
      let curl = try await Self.time { try Curl.fetch(list, atOnce: atOnce) }
      ratios.append(pith / curl)
      print(
        "round \(round): pith \(Self.text(pith)) s, curl --parallel \(Self.text(curl)) s, ratio \(Self.text(pith / curl))"
      )
    }
    let ratio = ratios.sorted()[ratios.count / 2]
    print(
      "median ratio \(Self.text(ratio)) (at most \(Self.mostTime)), peak \(Self.text(megabytes)) MB resident (at most \(Self.mostMegabytes))"
    )
    return ratio <= Self.mostTime && megabytes <= Self.mostMegabytes
  }

  /// Fetches all of them with whole bodies, as many at once as curl does.
  private func fetchAll(_ list: [String]) async throws {
    let fetcher = Self.fetcher(atOnce: atOnce)
    let workers = atOnce
    let expected = size
    try await withThrowingTaskGroup { group in
      for worker in 0..<workers {
        group.addTask {
          for index in stride(from: worker, to: list.count, by: workers) {
            let page = try await fetcher.fetch(list[index])
            guard page.body.count == expected else { throw LoadError("a page has \(page.body.count) bytes") }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private static func time(_ work: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await work()
    return start.duration(to: .now) / .seconds(1)
  }

  // MARK: Endurance

  /// The kinds of answers, one after the other.
  private static let paths = ["/small", "/moved", "/missing", "/cut", "/small?", "/sound"]

  private func endures() async throws -> Bool {
    let nginx = try Nginx(pageBytes: size)
    let before = ProcessState.now
    var states: [ProcessState] = []
    do {
      let fetcher = Self.fetcher(atOnce: atOnce)
      for tenth in 0..<10 {
        await fetchMany((tenth * endurance / 10)..<((tenth + 1) * endurance / 10), from: nginx, by: fetcher)
        states.append(.now)
        print("after \((tenth + 1) * endurance / 10): \(states[tenth])")
      }
      fetcher.close()
    }
    print("closed: \(ProcessState.now)")
    let growth = states[9].megabytes - states[4].megabytes
    print("the second half added \(Self.text(growth)) MB (at most \(Self.mostGrowth))")
    return ProcessState.now.descriptors <= before.descriptors + Self.ownDescriptors
      && growth <= Self.mostGrowth
  }

  private func fetchMany(_ numbers: Range<Int>, from nginx: Nginx, by fetcher: PageFetcher) async {
    let workers = atOnce
    await withTaskGroup { group in
      for worker in 0..<workers {
        group.addTask {
          for number in stride(from: numbers.lowerBound + worker, to: numbers.upperBound, by: workers) {
            // What fails is meant to.
            _ = try? await fetcher.fetch(nginx.url(Self.paths[number % Self.paths.count]))
          }
        }
      }
    }
  }

  private static func text(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}
