import PithCore

/// Finds when an article was published in the data that a page's programs start from: beside its title, in the object that says both.
struct StateDate {
  /// The name of the member that holds it.
  let name: String
  let date: PublicationDate

  /// - Parameters:
  ///   - titles: how the page declares and shows its title.
  ///   - read: reads a timestamp.
  init?(in facts: PageFacts, titles: [String], read: (String) -> PublicationDate?) {
    let keys = Set(titles.map(TitleKey.init).filter { $0.count >= Self.leastTitle })
    guard !keys.isEmpty else { return nil }
    for script in facts.document.dataScripts
    where script.kind == .state && script.content.count <= DeclaredText.largestScript {
      guard let value = JSONReader.value(in: script.content),
        let found = Self.date(in: value, keys, read)
      else { continue }
      self = found
      return
    }
    return nil
  }

  private init(name: String, date: PublicationDate) {
    self.name = name
    self.date = date
  }

  /// A shorter title may be that of anything, in bytes.
  private static let leastTitle = 12
  private static let titleNames = ["title", "headline", "name"]
  /// From what says most to what says least.
  private static let dateNames = [
    "datePublished", "publishedAt", "published_at", "firstPublishedAt", "first_published_at", "publishDate",
    "publish_date", "publicationDate", "publication_date", "publishedDate", "published", "date", "createdAt",
    "created_at", "created",
  ]

  private static func date(
    in value: JSONValue, _ titles: Set<TitleKey>, _ read: (String) -> PublicationDate?
  ) -> StateDate? {
    switch value {
    case .array(let elements):
      for element in elements {
        if let found = date(in: element, titles, read) { return found }
      }
    case .object(let members):
      if says(titles, value) {
        for name in dateNames {
          if let date = value[name]?.string.flatMap(read) { return StateDate(name: name, date: date) }
        }
      }
      for member in members {
        if let found = date(in: member.value, titles, read) { return found }
      }
    default: break
    }
    return nil
  }

  /// Whether an object has one of the titles, be it as WordPress writes them, `"title": {"rendered": "…"}`.
  private static func says(_ titles: Set<TitleKey>, _ object: JSONValue) -> Bool {
    titleNames.contains { name in
      let title = object[name]
      return (title?.string ?? title?["rendered"]?.string).map {
        titles.contains(TitleKey(MarkupText.plain($0)))
      } ?? false
    }
  }
}
