import PithCore

/// Reads `X-Robots-Tag` headers: `noindex, nofollow`, or `examplebot: noarchive` for one crawler.
enum RobotsTag {
  /// The rules for all crawlers and those for ours.
  static func rules(in headers: HTTPHeaders, agent: String) -> Set<IndexingRule> {
    headers.fields.filter { $0.name.lowercased() == "x-robots-tag" }
      .reduce(into: []) { $0.formUnion(rules(in: $1.value, agent: agent)) }
  }

  private static func rules(in value: String, agent: String) -> Set<IndexingRule> {
    var rules: Set<IndexingRule> = []
    var isForUs = true
    for part in value.split(separator: ",") {
      var part = part
      if let colon = part.firstIndex(of: ":") {
        let name = String(part[..<colon].filter { !$0.isWhitespace }).lowercased()
        if !ruleNamesWithValues.contains(name) {
          // A crawler's name holds for what follows, up to the next.
          isForUs = name == agent.lowercased() || name == "robots" || name == "*"
          part = part[part.index(after: colon)...]
        }
      }
      if isForUs { rules.formUnion(IndexingRule.rules(in: part)) }
    }
    return rules
  }

  private static let ruleNamesWithValues: Set<String> = [
    "unavailable_after", "max-snippet", "max-image-preview", "max-video-preview",
  ]
}
