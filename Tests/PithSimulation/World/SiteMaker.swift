import Glibc

/// Makes a site and its stories up.
struct SiteMaker {
  private let plan: SimulationPlan
  private let number: Int
  private let name: String

  /// A source is asked once a week or more often, and what it has then is fetched within the day.
  private static let longestWait = 8 * DateForm.day
  /// Trouble that needs some time before it and after it is for simulations of so many days.
  private static let fewestDays = 60
  private static let daysBetweenOutages = 40

  init(_ plan: SimulationPlan, number: Int) {
    self.plan = plan
    self.number = number
    name = "s\(number < 10 ? "0" : "")\(number)"
  }

  func site(_ random: inout SeededRandom) -> SimulatedSite {
    let listings = SimulatedSite.Listing.allCases
    let validators = SimulatedSite.Validators.allCases
    let listing = listings[number % listings.count]
    var site = SimulatedSite(
      name: name, listing: listing, validators: validators[number / listings.count % validators.count],
      rhythm: rhythm, ttl: listing == .rss && number % 4 == 0 ? 90 : nil,
      datesAnew: number % 12 == 0, hasTracking: number % 3 == 0,
      redirects: number % 5 == 1)
    if plan.hasTrouble {
      addChanges(to: &site)
      addOutages(to: &site, &random)
    }
    addStories(to: &site, &random)
    return site
  }

  /// From the busiest site to the quietest one, of which there are more.
  private var rhythm: Double {
    let share = plan.sites > 1 ? Double(number * 7 % plan.sites) / Double(plan.sites - 1) : 0
    let (least, most) = (plan.rhythms.lowerBound, plan.rhythms.upperBound)
    return most * pow(least / most, share.squareRoot())
  }

  private func addChanges(to site: inout SimulatedSite) {
    guard plan.days >= Self.fewestDays, rhythm >= 1 else { return }
    let later = plan.start + plan.days * 6 / 10 * DateForm.day
    switch number % 9 {
    case 2: site.templateChange = later
    case 4: site.quietFrom = later
    case 7:
      site.quietFrom = later
      site.goneFrom = later + Self.longestWait
    default: break
    }
  }

  private func addOutages(to site: inout SimulatedSite, _ random: inout SeededRandom) {
    var time = plan.start + random.number(DateForm.day..<Self.daysBetweenOutages * DateForm.day)
    while time < plan.end {
      let kind = SimulatedSite.Outage.Kind.allCases[random.number(0..<3)]
      let hours = kind == .missingList ? 24 : kind == .reset ? random.number(1..<4) : random.number(1..<13)
      site.outages.append(SimulatedSite.Outage(kind: kind, times: time..<time + hours * 3_600))
      time += hours * 3_600 + random.number(1..<2 * Self.daysBetweenOutages) * DateForm.day
    }
  }

  // MARK: Stories

  private func addStories(to site: inout SimulatedSite, _ random: inout SeededRandom) {
    var times: [Int] = []
    let first = plan.start / DateForm.day - plan.backlogDays
    for day in first..<(plan.end / DateForm.day) {
      // 1970-01-01 was a Thursday; little happens on weekends.
      let isWeekend = [2, 3].contains(day % 7)
      let expected = site.rhythm * (isWeekend ? 0.5 : 1.2)
      let count = Int(expected) + (random.happens(expected - expected.rounded(.down)) ? 1 : 0)
      for _ in 0..<count {
        // By day, mostly.
        let hour = random.happens(0.9) ? random.number(6..<22) : random.number(0..<24)
        times.append(day * DateForm.day + hour * 3_600 + random.number(0..<3_600))
      }
    }
    let end = min(plan.end, site.quietFrom ?? .max)
    for (index, time) in times.sorted().filter({ $0 < end }).enumerated() {
      site.stories.append(story(index, published: time, of: site, &random))
    }
  }

  private func story(
    _ index: Int, published: Int, of site: SimulatedSite, _ random: inout SeededRandom
  ) -> SimulatedStory {
    let digits = String(1_000_000 + index).dropFirst()
    let marker = "\(name.uppercased())x\(digits)"
    let seed = random.next()
    var prose = Prose(seed: seed ^ 2)
    let title = prose.title()
    let slug = title.lowercased().replacing(" ", with: "-")
    let folder = "/\(DateForm.isoDay(published).replacing("-", with: "/"))"
    var story = SimulatedStory(
      marker: marker, seed: seed, title: title, path: "\(folder)/\(slug)-\(digits)", published: published,
      filed: published)
    if let change = site.templateChange, published >= change {
      story.isShort = true
      return story
    }
    guard published >= plan.start else { return story }
    if site.listing.tellsChanges && random.happens(0.08) {
      for _ in 0...random.number(0..<2) {
        let edit = published + random.number(900..<DateForm.day)
        if edit < plan.end { story.edits.append(edit) }
      }
      story.edits.sort()
    } else if site.listing.tellsChanges && random.happens(0.01) {
      story.touches.append(min(plan.end, published + random.number(7_200..<DateForm.day)))
    } else if plan.hasCopies && random.happens(0.03) {
      story.alias = ("\(folder)/local/\(slug)-\(digits)", published + random.number(0..<7_200))
    }
    if plan.hasTrouble && random.happens(0.01) { story.delay = random.number(600..<5_400) }
    return story
  }
}
