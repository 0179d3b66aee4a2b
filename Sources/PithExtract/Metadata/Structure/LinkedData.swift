import PithCore

/// The JSON-LD of a page: every object with a type, wherever it is nested, and references between them.
struct LinkedData {
  /// An object with its types, `NewsArticle` for `https://schema.org/NewsArticle`.
  struct Item {
    let types: [String]
    let value: JSONValue
    /// Whether it is one of several reviews of another item: those of customers. Who tests goods for a living writes a single one.
    var isListedReview = false

    var isArticle: Bool { !isListedReview && !LinkedData.articleTypes.isDisjoint(with: types) }
  }

  private(set) var items: [Item] = []
  private var byID: [String: JSONValue] = [:]

  /// Objects beyond this many are left out: a page of search results repeats them by the thousand.
  private static let maximumItems = 500

  init(_ scripts: [HTMLDocument.DataScript]) {
    for script in scripts where script.kind == .linkedData {
      for value in LinkedDataScript.values(in: script.content) { collect(value) }
    }
    article = firstArticle
  }

  private mutating func collect(_ value: JSONValue, isListedReview: Bool = false) {
    guard items.count < Self.maximumItems else { return }
    switch value {
    case .array(let elements):
      for element in elements { collect(element, isListedReview: isListedReview) }
    case .object(let members):
      let types = Self.types(of: value)
      if !types.isEmpty { items.append(Item(types: types, value: value, isListedReview: isListedReview)) }
      if let id = value["@id"]?.string, members.count > 1, byID[id] == nil { byID[id] = value }
      for member in members {
        collect(
          member.value, isListedReview: isListedReview || Self.isListOfReviews(member.value, member.name))
      }
    default: break
    }
  }

  private static func isListOfReviews(_ value: JSONValue, _ key: String) -> Bool {
    guard key == "review" || key == "reviews", case .array = value else { return false }
    return true
  }

  /// The types of an object, `NewsArticle` for `https://schema.org/NewsArticle`.
  static func types(of value: JSONValue) -> [String] {
    (value["@type"]?.elements ?? []).compactMap(\.string).map(shortType)
  }

  private static func shortType(_ type: String) -> String {
    type.utf8.split { "/#:".utf8.contains($0) }.last.map { String(Substring($0)) } ?? type
  }

  /// The object that a value refers to by `@id`; the value itself where it is no reference.
  func resolved(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value, members.count == 1, let id = value["@id"]?.string else {
      return value
    }
    return byID[id] ?? value
  }

  /// The name of a person, organisation or thing: a string or an object's `name`.
  func name(of value: JSONValue) -> String? {
    if let name = value.string { return name }
    return resolved(value)["name"]?.elements.first?.string
  }

  /// The types that stand for an article of some kind (schema.org, `Article` and what derives from it).
  static let articleTypes: Set<String> = [
    "Article", "NewsArticle", "AdvertiserContentArticle", "SatiricalArticle", "ScholarlyArticle", "Report",
    "ReportageNewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle",
    "OpinionNewsArticle", "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting",
    "TechArticle", "MedicalScholarlyArticle", "Review", "Blog",
  ]

  /// The types of pages whose contributions by readers are the content.
  static let discussionTypes: Set<String> = ["DiscussionForumPosting", "QAPage"]

  /// The first item that is an article; on pages of discussions without one, what opens the thread.
  private(set) var article: JSONValue?

  private var firstArticle: JSONValue? {
    let articles = items.first(where: \.isArticle)
    let contributions = items.first { !Self.contributionTypes.isDisjoint(with: $0.types) }
    return (articles ?? contributions)?.value
  }

  /// Takes the article with one of these titles where the page describes several: other stories are often linked before its own.
  mutating func chooseArticle(titled titles: [String]) {
    let articles = items.filter(\.isArticle).prefix(Self.mostArticles)
    guard articles.count > 1 else { return }
    let keys = titles.map(TitleKey.init).filter { $0.count >= Self.leastTitle }
    let own = articles.first { item in
      guard let headline = item.value["headline"]?.string ?? item.value["name"]?.string else { return false }
      let key = TitleKey(headline)
      return key.count >= Self.leastTitle
        && keys.contains { $0.hasPrefix(key) || key.hasPrefix($0) || $0.hasSuffix(key) }
    }
    if let own { article = own.value }
  }

  /// A page with more lists them.
  private static let mostArticles = 20
  /// A shorter title is that of many stories, in bytes.
  private static let leastTitle = 12

  /// The types of what opens a thread.
  private static let contributionTypes: Set<String> = ["DiscussionForumPosting", "Question"]

  /// Whether the page says that it is news.
  var isNews: Bool {
    items.contains { $0.types.contains { $0.hasSuffix("NewsArticle") } }
  }

  var isDiscussion: Bool {
    items.contains { !Self.discussionTypes.isDisjoint(with: $0.types) }
  }
}
