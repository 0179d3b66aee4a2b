/// What came of asking a source.
struct SourceReading: Sendable {
  /// The pages that it lists, each once, in its order. Empty where it has not changed.
  var pages: [ListedPage] = []
  /// What it was read from, to be kept once the pages are.
  var documents: [SourceDocument] = []
  /// Whether it, or one of its parts, has changed since it was read before.
  var isModified = false
  /// The requests that it took.
  var requestCount = 0
  /// The times of its entries, in seconds since 1970.
  var dates: [Int] = []
  /// How often it wants to be asked, by its own words.
  var schedule = FeedSchedule()
  /// For how long its server calls it fresh, in seconds.
  var freshSeconds: Int?
  /// Parts of it that could not be had, while others could: the files of a sitemap index.
  var partFailures: [(address: String, failure: StageFailure)] = []
}
