/// Sites, and all that happens to them in a span of days. The same for the same plan.
struct SimulatedWorld: Sendable {
  let plan: SimulationPlan
  let sites: [SimulatedSite]
  private let index: [String: Int]

  /// - Parameter hasReprints: whether sites print what others had.
  init(_ plan: SimulationPlan, hasReprints: Bool = true) {
    self.plan = plan
    var random = SeededRandom(seed: plan.seed)
    var sites = (0..<plan.sites).map { SiteMaker(plan, number: $0).site(&random) }
    if plan.hasCopies && hasReprints { Self.addReprints(to: &sites, &random) }
    self.sites = sites
    index = Dictionary(uniqueKeysWithValues: sites.enumerated().map { ($1.name, $0) })
  }

  func site(named name: String) -> SimulatedSite? { index[name].map { sites[$0] } }

  /// The stories that are to be found in the end, each once; of those that several sites print, one stands for all.
  var truth: [SimulatedStory] {
    let stories = sites.flatMap { site in
      // Of what was published before the start, the list at the start has some.
      let first = site.listing == .sitemapIndex ? site.stories.first : site.listed(at: plan.start).last
      let oldest = max(plan.oldest, min(first?.published ?? plan.start, plan.start))
      return site.stories.filter { $0.published >= oldest }
    }
    var markers: Set<String> = []
    return stories.filter { markers.insert($0.marker).inserted }
  }

  /// Of so many stories one is reprinted by another site.
  private static let reprintShare = 0.03

  private static func addReprints(to sites: inout [SimulatedSite], _ random: inout SeededRandom) {
    let printers = sites.indices.filter {
      let site = sites[$0]
      return site.templateChange == nil && site.quietFrom == nil && site.goneFrom == nil
    }
    guard printers.count > 1 else { return }
    var reprints: [Int: [SimulatedStory]] = [:]
    for origin in printers {
      for story in sites[origin].stories
      where story.edits.isEmpty && story.touches.isEmpty && random.happens(reprintShare) {
        guard let printer = printers.randomElement(using: &random), printer != origin else { continue }
        var copy = story
        var prose = Prose(seed: story.seed ^ 0xC0)
        copy.title = prose.title()
        copy.published += random.number(1_800..<21_600)
        copy.alias = nil
        copy.path = "/\(DateForm.isoDay(copy.published).replacing("-", with: "/"))/reprint-\(story.marker)"
        guard copy.published < sites[origin].stories.last?.published ?? 0 else { continue }
        reprints[printer, default: []].append(copy)
      }
    }
    for (printer, copies) in reprints {
      sites[printer].stories = (sites[printer].stories + copies).sorted { $0.published < $1.published }
    }
  }
}
