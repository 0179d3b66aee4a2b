import ArgumentParser
import Pith

/// How much is asked of the sites that pages are fetched from.
struct PolitenessOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Let this many seconds pass between two requests to a host (default: 1, or 0 for a single page).",
      discussion: "A site's Crawl-delay makes it longer, up to 30 seconds.", valueName: "seconds"))
  var delay: Pause?

  @Option(
    name: .customLong("per-host"),
    help: ArgumentHelp("Send a host this many requests at once.", valueName: "n"))
  var requestsPerHost = PolitenessSettings().requestsPerHost

  @Flag(
    name: .customLong("ignore-robots"),
    help:
      "Fetch pages that the site's robots.txt forbids: for sites that are yours, or that allow it otherwise.")
  var ignoresRobots = false

  @Option(
    name: .customLong("user-agent"),
    help: ArgumentHelp(
      "Call yourself this; its first word is the name that robots.txt is searched for.", valueName: "text"))
  var userAgent = FetchSettings().userAgent

  private static let mostRequests = 1_000

  func validate() throws {
    if !(1...Self.mostRequests).contains(requestsPerHost) {
      throw ValidationError("--per-host must be from 1 to \(Self.mostRequests).")
    }
    let isHeader =
      !userAgent.isEmpty && userAgent.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) }
    guard isHeader else {
      throw ValidationError(
        "--user-agent takes letters, digits and signs of ASCII, such as 'NewsArchive/1.0'.")
    }
  }

  /// - Parameter isSingle: whether one page is asked for, so that whoever asks waits for it and no site has to bear a crawl.
  func apply(to settings: inout Settings, isSingle: Bool) {
    if let delay {
      settings.politeness.delay = delay.duration
    } else if isSingle {
      settings.politeness.delay = .zero
      settings.politeness.maximumCrawlDelay = .zero
    }
    settings.politeness.requestsPerHost = requestsPerHost
    // Never tighter for the sites of a domain together than for one host.
    settings.politeness.requestsPerDomain = max(settings.politeness.requestsPerDomain, requestsPerHost)
    settings.politeness.obeysRobots = !ignoresRobots
    settings.fetch.userAgent = userAgent
  }
}
