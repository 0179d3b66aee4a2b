import ArgumentParser
import Foundation
import Glibc
import Pith

/// Fetches pages of many hosts, which it plays itself on 127.0.0.0/8, and says how long that took and what the hosts saw.
@main
struct Crawl: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fetch pages of many played hosts; print the time it took and what the hosts saw.",
    discussion: """
      The list of addresses is sorted by host, which is the worst for a crawler. Hosts that misbehave are fetched \
      from too, and not counted: the time is that of the last page of the others.
      """)

  @Option(help: "Hosts that behave well.")
  var hosts = 200

  @Option(help: "Pages of each host.")
  var pages = 50

  @Option(help: "Seconds between two requests to a host.")
  var delay = 1.0

  @Option(help: "Further hosts that take requests and never answer.")
  var silent = 0

  @Option(help: "Further hosts that send a byte a second.")
  var dripping = 0

  func run() async throws {
    Self.allowManyFiles()
    let played = try PlayedHosts(
      silent: Set((0..<silent).map { hosts + $0 }), dripping: Set((0..<dripping).map { hosts + silent + $0 }),
      page: PlayedPage.bytes)
    // The misbehaving hosts come first in the list, where they could hold up all others.
    let order = Array(hosts..<(hosts + silent + dripping)) + Array(0..<hosts)
    let addresses = order.flatMap { host in
      (0..<pages).map { "http://\(PlayedHosts.name(of: host)):\(played.port)/page/\($0)" }
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pith-crawl-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }

    var settings = Settings()
    settings.politeness.delay = .seconds(delay)
    settings.fetch.proxy = .none
    settings.fetch.allowsPrivateNetworks = true
    let wellBehaved = Set((0..<hosts).map(PlayedHosts.name))
    let watch = EndWatch(hosts: wellBehaved)
    let pipeline = ArticlePipeline(settings)
    // The run would go on until the hosts that misbehave are given up, which is another question.
    let run = Task {
      try await pipeline.run(.addresses(addresses), into: .folder(folder.path), observer: watch)
    }
    await watch.waitForEnds(hosts * pages)
    run.cancel()
    _ = try await run.value
    print(watch, played.arrivals())
  }

  private func print(_ watch: EndWatch, _ arrivals: [PlayedHosts.Arrival]) {
    let seen = Dictionary(grouping: arrivals, by: \.host).mapValues { $0.map(\.time).sorted() }
    var early = 0
    var shortest = Double.infinity
    let untimed = arrivals.count { $0.time.isNaN }
    for times in seen.values {
      for (earlier, later) in zip(times, times.dropFirst()) {
        shortest = min(shortest, later - earlier)
        if later - earlier < delay { early += 1 }
      }
    }
    // The first request of a host is for its robots.txt, and each of its pages comes a delay after the request before.
    let least = Double(pages) * delay
    let seconds = watch.lastEnd / .seconds(1)
    Swift.print(
      """
      hosts \(hosts), pages \(hosts * pages), of which articles \(watch.successCount)
      seconds to the last page \(Self.rounded(seconds)), at least \(Self.rounded(least)), ratio \(Self.rounded(seconds / least))
      requests seen \(arrivals.count), \(untimed) without a time, too early \(early), shortest time between two of a host \(Self.rounded(shortest)) s
      processor \(Self.rounded(Self.processorSeconds)) s, at most resident \(Self.residentMegabytes) MB
      """)
  }

  private static func rounded(_ value: Double) -> String { String(format: "%.4f", value) }

  /// Of this process, which is crawler and hosts in one.
  private static var processorSeconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(microseconds) / 1e6
  }

  private static var residentMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1_000
  }

  /// Both ends of each connection are in this process.
  private static func allowManyFiles() {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
