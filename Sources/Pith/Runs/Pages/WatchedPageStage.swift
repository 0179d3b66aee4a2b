import PithCore
import PithFetch

/// From a page that is due to its file.
struct WatchedPageStage: Stage {
  private let getting: LaneEnd<PageStage>
  private let fetcher: PoliteFetcher
  private let understanding: Limited<UnderstandingStage>
  private let filing: Limited<FilingStage>
  private let stop: RunStop
  private let timings: FetchTimings

  init(
    _ pages: PageStage, _ settings: Settings, format: OutputFormat, filing: FilingStage, stop: RunStop,
    timings: FetchTimings
  ) {
    getting = pages.leavingLane()
    fetcher = pages.fetcher
    understanding = UnderstandingStage(settings, format: format).limited(to: settings.simultaneousPages)
    // One after the other, so that of two copies that come together the second knows of the first.
    self.filing = filing.limited(to: 1)
    self.stop = stop
    self.timings = timings
  }

  func run(_ input: WatchedPage) async throws(StageExit) -> FiledPage {
    guard !stop.isRequested else { throw .failed(.cancelled(in: .pipeline)) }
    let start = ContinuousClock.now
    let fetched = try await getting.run(.page(input.request))
    timings.note(start.duration(to: .now), bytes: fetched.bytes.count)
    let rendered = try await fetcher.working { () async throws(StageExit) in
      try await understanding.run((fetched, input.source.focus))
    }
    return try await filing.run(
      FilingStage.Draft(page: input, rendered: rendered, validators: fetched.validators, url: fetched.url))
  }
}
