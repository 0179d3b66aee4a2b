/// Cuts a robots.txt into groups (RFC 9309, section 2.2).
struct RobotsParser {
  private(set) var groups: [RobotsFile.Group] = []
  private(set) var sitemaps: [String] = []
  /// Whether another `User-agent` line joins the group rather than beginning the next: no rule has come since the last one.
  private var isNamingAgents = false

  /// Sitemaps beyond these are left out: a site with more has an index of them.
  private static let mostSitemaps = 1_000
  /// In seconds; a longer delay is a mistake, and a day stops a run as well as a year.
  private static let longestDelay: Double = 86_400

  mutating func parse(_ bytes: [UInt8]) {
    var text = bytes.prefix(RobotsFile.maximumBytes)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    // A line that the limit cuts could say more than was meant: "/" is the beginning of "/private".
    if bytes.count > RobotsFile.maximumBytes, let end = text.lastIndex(where: Self.isLineEnd) {
      text = text[..<end]
    }
    for line in text.split(whereSeparator: Self.isLineEnd) { parseLine(line) }
  }

  private mutating func parseLine(_ line: ArraySlice<UInt8>) {
    let content = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else { return }
    let key = String(decoding: Self.trimmed(content[..<colon]), as: UTF8.self).lowercased()
    let value = Self.trimmed(content[(colon + 1)...])
    switch key {
    case "user-agent": addAgent(value)
    case "allow": addRule(isAllowed: true, path: value)
    case "disallow": addRule(isAllowed: false, path: value)
    case "crawl-delay":
      // Other records don't end a group: section 2.2.4.
      if let delay = Self.delay(value), !groups.isEmpty { groups[groups.count - 1].crawlDelay = delay }
    case "sitemap":
      // An address may hold a `#` only before its fragment, which no sitemap needs.
      if !value.isEmpty, sitemaps.count < Self.mostSitemaps {
        sitemaps.append(String(decoding: value, as: UTF8.self))
      }
    default: break
    }
  }

  private mutating func addAgent(_ value: ArraySlice<UInt8>) {
    if !isNamingAgents { groups.append(RobotsFile.Group()) }
    isNamingAgents = true
    if let agent = Self.agent(value) { groups[groups.count - 1].agents.append(agent) }
  }

  private mutating func addRule(isAllowed: Bool, path: ArraySlice<UInt8>) {
    // Before the first group there is nobody to whom it is said.
    guard !groups.isEmpty else { return }
    isNamingAgents = false
    if let rule = RobotsRule(isAllowed: isAllowed, path: path) { groups[groups.count - 1].rules.append(rule) }
  }

  /// `*`, or the product token at the start of the value; what follows it (a version, a comment) says nothing.
  private static func agent(_ value: ArraySlice<UInt8>) -> String? {
    if value.first == UInt8(ascii: "*") { return "*" }
    let token = ProductToken.prefix(of: value)
    return token.isEmpty ? nil : token.lowercased()
  }

  private static func delay(_ value: ArraySlice<UInt8>) -> Duration? {
    guard let seconds = Double(String(decoding: value, as: UTF8.self)), seconds >= 0, seconds.isFinite else {
      return nil
    }
    return .seconds(min(seconds, longestDelay))
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop(while: isSpace)
    guard let last = start.lastIndex(where: { !isSpace($0) }) else { return start.prefix(0) }
    return start[...last]
  }
}
