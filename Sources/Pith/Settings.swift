public import PithExtract

/// All that a run can be told, with defaults that suit most runs.
///
///     var settings = Settings()
///     settings.fetch.totalTimeout = .seconds(20)
///     settings.maximumPageBytes = 5_000_000
///     let pipeline = ArticlePipeline(settings)
public struct Settings: Sendable {
  // MARK: Pages

  /// How pages are asked for, how long they are waited for, and how much of them is taken.
  public var fetch = FetchSettings()
  /// Bounds on what parsing one page may cost.
  public var parse = HTMLParser.Limits.default

  /// The largest page, in bytes after decompression, fetched or saved: `fetch.maximumBodyBytes` and
  /// `parse.bytes` in one. Reads as the smaller of the two. The default is 20 MB.
  public var maximumPageBytes: Int {
    get { min(fetch.maximumBodyBytes, parse.bytes) }
    set {
      fetch.maximumBodyBytes = newValue
      parse.bytes = newValue
    }
  }

  /// Whether the canonical page of an AMP page is fetched and taken in its place. Where it cannot be had, or holds no article, the AMP page is
  /// taken, with the warning `ampPage`. The default is `false`.
  public var resolvesAMP = false

  /// Which error to avoid where the extractor is unsure of a block. The default is `.balanced`.
  public var focus = Focus.balanced

  /// What is asked of sites, and how often. The default heeds robots.txt and sends a host a request a second.
  public var politeness = PolitenessSettings()

  // MARK: Work

  /// How many pages are fetched at once, from all hosts together. The default is 128: enough for hosts that answer slowly or not at all
  /// to take no place from the others; what a single host has to bear is up to `politeness`.
  public var simultaneousFetches = 128
  /// How many addresses are read ahead of those that are worked on, so that each host has its turn however the list is sorted. The default
  /// is 100,000, which take about 20 MB.
  public var addressesReadAhead = 100_000
  /// How many pages are parsed and extracted at once. The default is the number of processor cores.
  public var simultaneousPages = Processors.count
  /// How often a fetch is tried again that failed for a reason that may pass. The default is `.twice`.
  public var retries = RetryPolicy.twice

  public init() {}
}
