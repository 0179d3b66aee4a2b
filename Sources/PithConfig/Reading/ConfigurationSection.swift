/// The mappings of a configuration file, with their keys.
enum ConfigurationSection: CaseIterable {
  case top, fetch, intervals, watch, source

  var keys: [String] {
    switch self {
    case .top:
      [
        "output", "format", "files", "changes", "index", "state", "focus", "limit", "max-age", "fetch",
        "intervals",
        "watch", "sources",
      ]
    case .fetch:
      [
        "user-agent", "timeout", "retries", "max-bytes", "delay", "per-host", "simultaneous", "robots",
        "allow-private",
        "allow-http-redirects", "resolve-amp", "insecure-hosts", "proxy", "headers", "cookies",
      ]
    case .intervals: ["least", "most"]
    case .watch: ["quiet", "shrink"]
    case .source:
      [
        "name", "feed", "sitemap", "section", "list", "enabled", "limit", "max-age", "intervals", "focus",
        "files",
      ]
    }
  }

  /// Where a key stands, for messages.
  private var place: String {
    switch self {
    case .top: "at the top of the file, without indentation"
    case .fetch: "below 'fetch'"
    case .intervals: "below 'intervals'"
    case .watch: "below 'watch'"
    case .source: "in an entry of 'sources'"
    }
  }

  /// What to say of a key that this section doesn't have.
  func message(aboutUnknown key: String) -> String {
    if let home = Self.allCases.first(where: { $0.keys.contains(key) }) {
      return "the key '\(key)' doesn't belong here; it stands \(home.place)"
    }
    if let nearest = NearestName.nearest(to: key, in: keys) {
      return "unknown key '\(key)'; did you mean '\(nearest)'?"
    }
    for section in Self.allCases {
      if let nearest = NearestName.nearest(to: key, in: section.keys) {
        return "unknown key '\(key)'; did you mean '\(nearest)', which stands \(section.place)?"
      }
    }
    return "unknown key '\(key)'; known here are \(keys.joined(separator: ", "))"
  }
}
