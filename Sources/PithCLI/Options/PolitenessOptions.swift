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

  func validate() throws {
    let bounds = SettingBounds.requestsPerHost
    if !bounds.contains(requestsPerHost) {
      throw ValidationError("--per-host must be from \(bounds.lowerBound) to \(bounds.upperBound).")
    }
    guard FetchSettings.isUserAgent(userAgent) else {
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
    settings.politeness.allowRequestsPerHost(requestsPerHost)
    settings.politeness.obeysRobots = !ignoresRobots
    settings.fetch.userAgent = userAgent
  }
}
