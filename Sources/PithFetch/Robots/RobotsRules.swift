/// The rules of a robots.txt for one crawler.
public struct RobotsRules: Sendable {
  /// What the rules say of one path.
  public struct Verdict: Hashable, Sendable {
    public let isAllowed: Bool
    /// The rule that decided, as `Disallow: /archive/`; `nil` where none matches.
    public let rule: String?
  }

  let rules: [RobotsRule]
  /// The seconds that the site wants between two requests (`Crawl-delay`, which is no part of RFC 9309); `nil` where it says nothing.
  public let crawlDelay: Duration?

  init(_ rules: [RobotsRule], crawlDelay: Duration?) {
    self.rules = rules
    self.crawlDelay = crawlDelay
  }

  /// Rules that forbid nothing.
  static let none = RobotsRules([], crawlDelay: nil)

  /// Whether a path may be fetched: the longest rule that matches decides, and of two as long the one that allows
  /// (RFC 9309, section 2.2.2). `/robots.txt` may always be.
  ///
  /// - Parameter target: the path and query of the address, beginning with `/`.
  public func verdict(onTarget target: String) -> Verdict {
    guard !rules.isEmpty, target != "/robots.txt" else { return Verdict(isAllowed: true, rule: nil) }
    let path = RobotsPath.octets(ofTarget: target.utf8)
    var best: RobotsRule?
    for rule in rules {
      if let best {
        let isStronger =
          rule.pattern.length > best.pattern.length
          || rule.pattern.length == best.pattern.length && rule.isAllowed && !best.isAllowed
        guard isStronger else { continue }
      }
      if rule.pattern.matches(path) { best = rule }
    }
    return Verdict(isAllowed: best?.isAllowed ?? true, rule: best?.text)
  }
}
