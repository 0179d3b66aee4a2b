/// The elements of a feed or an item whose text is read.
enum FeedField {
  case title, link, identifier, published, created, updated, summary, language, timeToLive, updatePeriod,
    updateFrequency
  case skippedHour, skippedDay, originalLink

  /// The field that a child element of a feed or an item holds; `nil` for others.
  init?(_ element: XMLElement) {
    switch (element.vocabulary, element.name) {
    case (.plain, "title"), (.atom, "title"): self = .title
    case (.plain, "link"): self = .link
    case (.plain, "guid"), (.plain, "id"), (.atom, "id"): self = .identifier
    case (.plain, "pubdate"), (.plain, "published"), (.atom, "published"), (.atom, "issued"),
      (.plain, "issued"):
      self = .published
    case (.dublinCore, "date"), (.dublinCoreTerms, "issued"), (.dublinCoreTerms, "created"),
      (.atom, "created"):
      self = .created
    case (.plain, "lastbuilddate"), (.plain, "updated"), (.plain, "modified"), (.atom, "updated"),
      (.atom, "modified"), (.dublinCoreTerms, "modified"):
      self = .updated
    case (.plain, "description"), (.plain, "summary"), (.plain, "content"), (.atom, "summary"),
      (.atom, "content"),
      (.content, "encoded"):
      self = .summary
    case (.plain, "language"), (.dublinCore, "language"): self = .language
    case (.plain, "ttl"): self = .timeToLive
    case (.syndication, "updateperiod"): self = .updatePeriod
    case (.syndication, "updatefrequency"): self = .updateFrequency
    case (.feedburner, "origlink"), (.pheedo, "origlink"): self = .originalLink
    default: return nil
    }
  }
}
