import Pith

/// A news site that a simulation plays. Times are seconds since 1970.
struct SimulatedSite: Sendable {
  /// What it tells its readers by.
  enum Listing: CaseIterable, Sendable {
    case rss, atom, jsonFeed, sitemapIndex, newsSitemap, section

    var sourceKind: SourceConfiguration.Kind {
      switch self {
      case .rss, .atom, .jsonFeed: .feed
      case .sitemapIndex, .newsSitemap: .sitemap
      case .section: .section
      }
    }

    /// Whether it says when an article was changed.
    var tellsChanges: Bool { self != .section && self != .newsSitemap }

    var path: String {
      switch self {
      case .rss: "/rss.xml"
      case .atom: "/atom.xml"
      case .jsonFeed: "/feed.json"
      case .sitemapIndex: "/sitemap.xml"
      case .newsSitemap: "/news.xml"
      case .section: "/region"
      }
    }
  }

  enum Validators: CaseIterable, Sendable {
    case entityTag, lastModified, none
  }

  /// What goes wrong for a while.
  struct Outage: Sendable {
    enum Kind: CaseIterable, Sendable {
      /// The whole site answers 503.
      case unavailable
      /// The whole site breaks connections.
      case reset
      /// The list answers 404.
      case missingList
    }

    var kind: Kind
    var times: Range<Int>
  }

  var name: String
  var listing: Listing
  var validators: Validators
  /// Articles a day, on average.
  var rhythm: Double
  /// The time in minutes that its RSS feed wants between requests.
  var ttl: Int?
  /// Whether its RSS feed has one date for a story, that of its last change.
  var datesAnew: Bool
  /// Whether its links count where readers come from.
  var hasTracking: Bool
  /// Whether its links lead to its articles by a redirect.
  var redirects: Bool
  /// When its articles become short.
  var templateChange: Int?
  /// When it stops to publish.
  var quietFrom: Int?
  /// When its list answers 410.
  var goneFrom: Int?
  var outages: [Outage] = []
  /// By the time of publication.
  var stories: [SimulatedStory] = []

  /// Lists have the stories of so many days, and never fewer than `fewestListed` as long as there are any.
  private static let listedSpan = 3 * DateForm.day
  private static let fewestListed = 25

  func outage(at time: Int) -> Outage.Kind? { outages.first { $0.times.contains(time) }?.kind }

  /// The stories that its list has at a time, the newest first.
  func listed(at time: Int) -> [SimulatedStory] {
    let end = Self.firstIndex(in: stories) { $0.published > time }
    let start = Self.firstIndex(in: stories) { $0.published > time - Self.listedSpan }
    return stories[max(0, min(start, end - Self.fewestListed))..<end].reversed()
  }

  /// All stories up to a time, the oldest first.
  func published(at time: Int) -> ArraySlice<SimulatedStory> {
    stories[..<Self.firstIndex(in: stories) { $0.published > time }]
  }

  /// The index of the first story for which that is so; the end where it is so for none.
  private static func firstIndex(
    in stories: [SimulatedStory], where isLater: (SimulatedStory) -> Bool
  ) -> Int {
    var (low, high) = (0, stories.count)
    while low < high {
      let middle = (low + high) / 2
      if isLater(stories[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
