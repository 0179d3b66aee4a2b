/// What a robots.txt says (RFC 9309).
///
///     let file = RobotsFile(bytes)
///     file.rules(forAgent: "Pith").verdict(onTarget: "/archive/2026?page=2").isAllowed
///
/// Any bytes are a robots.txt; lines that say nothing by the RFC are left out.
public struct RobotsFile: Sendable {
  /// A group: the crawlers that it is for, and what it tells them.
  struct Group: Sendable {
    /// Product tokens in lower case; `*` is all crawlers.
    var agents: [String] = []
    var rules: [RobotsRule] = []
    var crawlDelay: Duration?
  }

  /// The part of a file that is read, in bytes: 500 KiB, the least that RFC 9309, section 2.5, allows as a limit.
  public static let maximumBytes = 500 * 1_024

  let groups: [Group]
  /// The addresses of the site's sitemaps (`Sitemap` lines, which belong to no group), as they are written.
  public let sitemaps: [String]

  /// Reads a file, up to `maximumBytes`.
  public init(_ bytes: [UInt8]) {
    var parser = RobotsParser()
    parser.parse(bytes)
    groups = parser.groups
    sitemaps = parser.sitemaps
  }

  /// The rules for a crawler: those of all groups that name it, or else of the groups for `*`, or else none.
  ///
  /// - Parameter agent: the product token of the crawler, compared without regard to case.
  public func rules(forAgent agent: String) -> RobotsRules {
    let named = groups.filter { $0.agents.contains(agent.lowercased()) }
    let chosen = named.isEmpty ? groups.filter { $0.agents.contains("*") } : named
    return RobotsRules(chosen.flatMap(\.rules), crawlDelay: chosen.compactMap(\.crawlDelay).max())
  }
}
