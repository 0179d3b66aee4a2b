public import PithTestServer
import Pith
import Synchronization

/// Answers for all sites of a world, by the name that is asked for and the time of a clock, and counts what is asked.
public final class SimulatedNetwork: Sendable {
  /// What the sites were asked.
  struct Counts: Sendable {
    /// Requests for the lists of each site, by its name.
    var lists: [String: Int] = [:]
    /// Pages that were sent whole.
    var pages = 0
    /// Pages that had not changed, by their validators.
    var unchangedPages = 0
    /// Pages that were not to be had.
    var failedPages = 0
    /// Requests for lists that answered 410.
    var goneLists = 0
  }

  let world: SimulatedWorld
  private let clock: SimulatedClock
  private let state = Mutex(Counts())
  /// Stories by their site and their place in its list, by site and path.
  private let places: [String: (site: Int, story: Int)]

  init(_ world: SimulatedWorld, _ clock: SimulatedClock) {
    self.world = world
    self.clock = clock
    var places: [String: (site: Int, story: Int)] = [:]
    for (siteNumber, site) in world.sites.enumerated() {
      for (storyNumber, story) in site.stories.enumerated() {
        places[site.name + story.path] = (siteNumber, storyNumber)
        if let alias = story.alias { places[site.name + alias.path] = (siteNumber, storyNumber) }
      }
    }
    self.places = places
  }

  var counts: Counts { state.withLock { $0 } }

  /// The name that a site is asked by: all names that end so are this machine.
  static func host(of site: SimulatedSite) -> String { "\(site.name).localhost" }

  public func response(to request: TestRequest) -> TestResponse {
    let host = request.header("Host") ?? ""
    guard let site = world.site(named: String(host.prefix { $0 != "." })) else { return .status(404) }
    let time = clock.now
    let isList = request.path == site.listing.path || request.path.hasPrefix(SiteLists.monthPrefix)
    if isList { state.withLock { $0.lists[site.name, default: 0] += 1 } }
    switch site.outage(at: time) {
    case .unavailable: return failure(503, isList)
    case .reset:
      if !isList { state.withLock { $0.failedPages += 1 } }
      return TestResponse([.reset])
    case .missingList where isList: return .status(404)
    case .missingList, nil: break
    }
    if isList {
      if let gone = site.goneFrom, gone <= time {
        state.withLock { $0.goneLists += 1 }
        return .status(410)
      }
      guard let list = SiteLists(site: site, root: "http://\(host)", time: time).list(at: request.path) else {
        return .status(404)
      }
      return answer(request, list.text, type: list.type, of: site, isList: true, time)
    }
    if request.path.hasPrefix("/r/") {
      let path = request.path.dropFirst(3).drop { $0 != "/" }
      return .redirect(to: String(path), status: 301)
    }
    guard let place = places[site.name + request.path] else { return failure(404, false) }
    let story = world.sites[place.site].stories[place.story]
    guard story.published + story.delay <= time else { return failure(404, false) }
    return answer(
      request, page(story, of: site, time), type: "text/html; charset=utf-8", of: site, isList: false, time)
  }

  private func failure(_ status: Int, _ isList: Bool) -> TestResponse {
    if !isList { state.withLock { $0.failedPages += 1 } }
    return .status(status)
  }

  private func answer(
    _ request: TestRequest, _ text: String, type: String, of site: SimulatedSite, isList: Bool, _ time: Int
  ) -> TestResponse {
    var fields = ["Date: \(DateForm.http(time))"]
    var isKnown = false
    switch site.validators {
    case .entityTag:
      let tag = "\"\(Self.hash(text))\""
      fields.append("ETag: \(tag)")
      isKnown = request.header("If-None-Match") == tag
    case .lastModified where isList:
      let newest = site.published(at: time).suffix(100).map {
        max($0.modified(at: time) ?? 0, $0.published, $0.alias.map { $0.from <= time ? $0.from : 0 } ?? 0)
      }
      let value = DateForm.http(newest.max() ?? time)
      fields.append("Last-Modified: \(value)")
      isKnown = request.header("If-Modified-Since") == value
    case .lastModified, .none: break
    }
    if isKnown {
      if !isList { state.withLock { $0.unchangedPages += 1 } }
      let head = TestResponse.head(304, contentType: nil, headers: fields)
      return TestResponse([.send(head)], keepsConnection: true)
    }
    if !isList { state.withLock { $0.pages += 1 } }
    return .body(Array(text.utf8), contentType: type, headers: fields)
  }

  private func page(_ story: SimulatedStory, of site: SimulatedSite, _ time: Int) -> String {
    let paragraphs = story.paragraphs(at: time).map { "<p>\($0)</p>" }
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(story.title)</title>
      <meta property="article:published_time" content="\(DateForm.iso(story.published))"></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/region">Region</a></li><li><a href="/sport">Sport</a></li></ul></nav>
      <article><h1>\(story.title)</h1>
      \(paragraphs.joined(separator: "\n"))
      </article><footer><p>All rights reserved, \(site.name).</p></footer></body></html>
      """
  }

  /// FNV-1a.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
