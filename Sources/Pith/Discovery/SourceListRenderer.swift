/// Writes what a discovery found as the `sources` of a configuration file.
///
/// What a run should read stands as it is; what it had better not (feeds of comments, the same feed in another format, sitemaps of all
/// that the site ever had) as a comment.
public struct SourceListRenderer: Sendable {
  public init() {}

  /// YAML, with `\n` line ends.
  public func yaml(for discovery: Discovery) -> String {
    var names = SourceNames(address: discovery.address)
    let active = activeSources(of: discovery)
    var lines = ["# Found at \(discovery.address.asSingleLine)", "sources:"]
    for (index, source) in discovery.sources.enumerated() {
      let isActive = active.contains(index)
      lines.append("  # \(comment(on: source, isActive: isActive).asSingleLine)")
      let key = source.isFeed ? "feed" : "sitemap"
      lines += entry(names.name(for: source), key: key, address: source.address, isActive: isActive)
    }
    if discovery.isSection {
      let isActive = active.isEmpty
      let count = discovery.articleLinks.count
      lines.append(
        "  # The page itself: \(count) links look like articles" + (isActive ? "" : "; the feeds know more"))
      lines += entry(
        names.nameForSection(), key: "section", address: discovery.address, isActive: isActive)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ name: String, key: String, address: String, isActive: Bool) -> [String] {
    let mark = isActive ? "  " : "  # "
    return ["\(mark)- name: \(scalar(name))", "\(mark)  \(key): \(scalar(address))"]
  }

  /// A plain scalar where YAML reads it as it stands (addresses have no white space), a quoted one elsewhere.
  private func scalar(_ text: String) -> String {
    let isPlain = text.first.map { $0.isASCII && $0.isLetter } ?? false
    let isUnclear =
      text.hasSuffix(":") || ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text)
    return isPlain && !isUnclear
      ? text : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  // MARK: What a run should read

  /// The indices of the sources to read: feeds and sitemaps of news; without one of them, the first sitemap, unless the page
  /// itself serves.
  private func activeSources(of discovery: Discovery) -> Set<Int> {
    let sources = discovery.sources
    let good = sources.indices.filter { index in
      let source = sources[index]
      guard !source.candidate.isSecondary, source.twinAddress == nil, !source.isEmpty else {
        return false
      }
      return source.isFeed || source.isNewsSitemap
    }
    if !good.isEmpty { return Set(good) }
    if discovery.isSection { return [] }
    let rest = sources.indices.first { !sources[$0].isEmpty && !sources[$0].candidate.isSecondary }
    return Set([rest ?? sources.indices.first].compactMap(\.self))
  }

  // MARK: Comments

  private func comment(on source: FoundSource, isActive: Bool) -> String {
    var text: String
    switch source.content {
    case .feed(let feed):
      text = "\(name(of: feed.format)) feed"
      if let title = feed.title ?? source.candidate.title { text += " \"\(title)\"" }
      text += ": \(counted(feed.items.count, "item", "items"))"
      if let date = feed.newestDate { text += ", the newest of \(date.dayText)" }
      if feed.isTruncated { text += "; it breaks off" }
    case .sitemap(let sitemap):
      let count = sitemap.entries.count
      switch sitemap.kind {
      case .sitemaps: text = "Sitemap index: \(counted(count, "sitemap", "sitemaps"))"
      case .pages:
        text =
          (source.isNewsSitemap ? "News sitemap: " : "Sitemap: ") + counted(count, "address", "addresses")
      }
      if let date = sitemap.newestDate { text += ", the newest of \(date.dayText)" }
      if sitemap.isTruncated { text += "; it breaks off" }
    }
    if let twin = source.twinAddress { return text + "; holds the same as \(twin)" }
    if isActive { return text }
    if source.isEmpty { return text + "; empty now" }
    if source.candidate.isSecondary { return text + "; by its name no articles" }
    return text + "; all that the site has, mostly old"
  }

  private func name(of format: Feed.Format) -> String {
    switch format {
    case .rss: "RSS"
    case .rdf: "RSS 1.0"
    case .atom: "Atom"
    case .json: "JSON"
    }
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
