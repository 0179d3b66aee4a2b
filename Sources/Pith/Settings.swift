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

  /// Which error to avoid where the extractor is unsure of a block. The default is `.balanced`.
  public var focus = Focus.balanced

  // MARK: Work

  /// How many pages are fetched at once. The default is 16: enough to hide the waiting for servers, few enough
  /// for one host to bear.
  public var simultaneousFetches = 16
  /// How many pages are parsed and extracted at once. The default is the number of processor cores.
  public var simultaneousPages = Processors.count
  /// How often a fetch is tried again that failed for a reason that may pass. The default is `.twice`.
  public var retries = RetryPolicy.twice

  public init() {}
}
