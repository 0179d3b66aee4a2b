/// What a site tells its readers by, as bytes: feeds, sitemaps, a section page.
struct SiteLists {
  let site: SimulatedSite
  /// The address of the site, without a slash at its end.
  let root: String
  /// In seconds since 1970.
  let time: Int

  /// An address that a list has for a story.
  private struct Entry {
    var story: SimulatedStory
    var address: String
  }

  static let monthPrefix = "/sitemap-"

  /// The list at a path, and its type; `nil` where there is none.
  func list(at path: String) -> (text: String, type: String)? {
    if path == site.listing.path {
      return switch site.listing {
      case .rss: (rss, "application/rss+xml")
      case .atom: (atom, "application/atom+xml")
      case .jsonFeed: (jsonFeed, "application/feed+json")
      case .sitemapIndex: (sitemapIndex, "application/xml")
      case .newsSitemap: (newsSitemap, "application/xml")
      case .section: (section, "text/html; charset=utf-8")
      }
    }
    guard site.listing == .sitemapIndex, path.hasPrefix(Self.monthPrefix) else { return nil }
    return (sitemap(ofMonth: String(path.dropFirst(Self.monthPrefix.count).prefix(7))), "application/xml")
  }

  private var entries: [Entry] { site.listed(at: time).flatMap(entries) }

  private func entries(of story: SimulatedStory) -> [Entry] {
    let path = site.redirects ? "/r/\(story.marker)\(story.path)" : story.path
    var entries = [Entry(story: story, address: address(path))]
    if let alias = story.alias, alias.from <= time {
      entries.append(Entry(story: story, address: address(alias.path)))
    }
    return entries
  }

  private func address(_ path: String) -> String {
    site.hasTracking ? "\(root)\(path)?utm_source=list&amp;utm_campaign=c\(time / 3_600)" : root + path
  }

  // MARK: Feeds

  private var rss: String {
    let ttl = site.ttl.map { "<ttl>\($0)</ttl>" } ?? ""
    let items = entries.map { entry in
      let modified = entry.story.modified(at: time)
      let updated = modified.map { "<atom:updated>\(DateForm.iso($0))</atom:updated>" }
      let date = site.datesAnew ? modified ?? entry.story.published : entry.story.published
      return """
        <item><title>\(entry.story.title)</title><link>\(entry.address)</link>
        <pubDate>\(DateForm.http(date))</pubDate>\(site.datesAnew ? "" : updated ?? "")</item>
        """
    }
    return """
      <?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>\(site.name)</title>
      <link>\(root)/</link><description>News</description>\(ttl)
      \(items.joined(separator: "\n"))
      </channel></rss>
      """
  }

  private var atom: String {
    let items = entries.map { entry in
      """
      <entry><title>\(entry.story.title)</title><link href="\(entry.address)"/><id>\(entry.story.marker)</id>
      <published>\(DateForm.iso(entry.story.published))</published>
      <updated>\(DateForm.iso(entry.story.modified(at: time) ?? entry.story.published))</updated></entry>
      """
    }
    return """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>\(site.name)</title><id>\(root)</id>
      \(items.joined(separator: "\n"))
      </feed>
      """
  }

  private var jsonFeed: String {
    let items = entries.map { entry in
      let modified = entry.story.modified(at: time).map { ", \"date_modified\": \"\(DateForm.iso($0))\"" }
      let address = entry.address.replacing("&amp;", with: "&")
      return """
        {"id": "\(entry.story.marker)", "url": "\(address)", "title": "\(entry.story.title)",
        "date_published": "\(DateForm.iso(entry.story.published))"\(modified ?? "")}
        """
    }
    return """
      {"version": "https://jsonfeed.org/version/1.1", "title": "\(site.name)", "items": [\(items.joined(separator: ",\n"))]}
      """
  }

  // MARK: Sitemaps

  private var sitemapIndex: String {
    var changes: [String: Int] = [:]
    for story in site.published(at: time) {
      changes[DateForm.month(story.published), default: 0] = max(
        changes[DateForm.month(story.published)] ?? 0, latest(of: story))
    }
    let parts = changes.sorted { $0.key < $1.key }.map { month, change in
      "<sitemap><loc>\(root)\(Self.monthPrefix)\(month).xml</loc><lastmod>\(DateForm.iso(change))</lastmod></sitemap>"
    }
    return """
      <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(parts.joined(separator: "\n"))
      </sitemapindex>
      """
  }

  private func latest(of story: SimulatedStory) -> Int {
    let alias = story.alias.flatMap { $0.from <= time ? $0.from : nil }
    return max(story.modified(at: time) ?? story.published, alias ?? 0)
  }

  private func sitemap(ofMonth month: String) -> String {
    let stories = site.published(at: time).filter { DateForm.month($0.published) == month }
    let pages = stories.reversed().flatMap(entries).map { entry in
      """
      <url><loc>\(entry.address)</loc>\
      <lastmod>\(DateForm.iso(entry.story.modified(at: time) ?? entry.story.published))</lastmod></url>
      """
    }
    return """
      <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(pages.joined(separator: "\n"))
      </urlset>
      """
  }

  private var newsSitemap: String {
    let pages = entries.map { entry in
      """
      <url><loc>\(entry.address)</loc><news:news><news:publication><news:name>\(site.name)</news:name>
      <news:language>en</news:language></news:publication>
      <news:publication_date>\(DateForm.iso(entry.story.published))</news:publication_date>
      <news:title>\(entry.story.title)</news:title></news:news></url>
      """
    }
    return """
      <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      \(pages.joined(separator: "\n"))
      </urlset>
      """
  }

  // MARK: Section pages

  private var section: String {
    let cards = entries.map { entry in
      "<article class=\"teaser\"><h2><a href=\"\(entry.address)\">\(entry.story.title)</a></h2></article>"
    }
    return """
      <!DOCTYPE html><html lang="en"><head><title>Region - \(site.name)</title></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/region">Region</a></li></ul></nav>
      <main><h1>Region</h1>
      \(cards.joined(separator: "\n"))
      </main><footer><a href="/imprint">Imprint</a></footer></body></html>
      """
  }
}
