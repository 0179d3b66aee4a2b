internal import PithCore
public import PithExtract
public import PithFetch
public import PithStore

/// What a configuration file says, with the environment and the command line over it and defaults below it.
///
/// `ConfigurationReader` makes one. It holds secrets (a proxy's password, values of headers, cookies), which none of its descriptions shows.
public struct Configuration: Sendable {
  /// The absolute path of the file.
  public var path: String

  // MARK: Output

  /// The absolute path of the folder that articles are written into. The default is `articles` beside the file.
  public var output: String
  /// The default is `.txt`. Never one that gathers all articles in one file.
  public var format = OutputFormat.txt
  /// Where in the output folder the file of an article stands. The default is `.standard`.
  public var files = PathTemplate.standard
  /// The default is `.replace`.
  public var changes = ChangePolicy.replace
  /// Whether a line for each file goes into `index/<day>.jsonl` of the output folder. The default is `true`.
  public var writesIndex = true
  /// The absolute path of the ledger. The default is below `$XDG_STATE_HOME/pith`.
  public var state: String

  // MARK: Pages

  /// Which error to avoid where the extractor is unsure of a block. The default is `.balanced`.
  public var focus = Focus.balanced
  /// The pages that a run fetches at most, of all sources; `nil` for no limit. The default is 1,000.
  public var limit: Int? = Configuration.standardLimit
  /// Entries that are older, by the date that their source gives, are not fetched; `nil` for all. The default is 30 days.
  public var maximumAge: Duration? = Configuration.standardMaximumAge

  // MARK: Fetching

  /// How pages are asked for.
  public var fetch = FetchSettings()
  /// What is asked of sites, and how often.
  public var politeness = PolitenessSettings()
  /// How often a page is tried again that may be there later. The default is 2.
  public var retries = RetryPolicy.twice.maximumAttempts - 1
  /// The largest page, in bytes after decompression. The default is 20 MB.
  public var maximumPageBytes = FetchSettings().maximumBodyBytes
  /// Whether the canonical page of an AMP page is taken in its place. The default is `false`.
  public var resolvesAMP = false
  /// How many pages are fetched at once, from all hosts together. The default is 128.
  public var simultaneousFetches = Configuration.standardSimultaneousFetches

  // MARK: Sources

  /// How often sources are asked that have no bounds of their own.
  public var intervals = IntervalBounds()
  /// When a source counts as broken.
  public var watch = WatchSettings()
  /// At least one where a file was read.
  public var sources: [SourceConfiguration] = []

  /// What a file may hold and had better not, such as a secret in a file that everybody can read.
  public var warnings: [ConfigurationProblem] = []

  /// - Parameters:
  ///   - path: that of the file, absolute.
  ///   - output: that of a folder, absolute.
  ///   - state: that of the ledger, absolute.
  public init(path: String, output: String, state: String) {
    self.path = path
    self.output = output
    self.state = state
  }

  private static let standardLimit = 1_000
  /// 30 days.
  private static let standardMaximumAge = Duration.seconds(2_592_000)
  private static let standardSimultaneousFetches = 128
}
