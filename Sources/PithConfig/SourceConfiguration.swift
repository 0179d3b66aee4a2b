public import PithExtract
public import PithStore

/// Where new articles are looked for.
public struct SourceConfiguration: Hashable, Sendable {
  /// What the address of a source leads to. The raw value is the key in the file.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// RSS, Atom or JSON Feed.
    case feed
    /// A sitemap or an index of sitemaps.
    case sitemap
    /// A page with links to articles.
    case section
    /// A text with an address a line.
    case list
  }

  /// Unique among the sources of a configuration, also without regard to case; at most 80 bytes.
  public var name: String
  public var kind: Kind
  /// An http or https address; for a list also an absolute path. It may hold a name and a password, which no description shows.
  public var address: String
  /// Whether runs ask it. The default is `true`.
  public var isEnabled = true
  /// The pages that a run fetches for it at most, within the limit of the run. The default is `nil`: no bound of its own.
  public var limit: Int?
  /// Entries that are older, by the date that the source gives, are not fetched; `nil` for all. The default is that of the configuration.
  public var maximumAge: Duration?
  /// The default is that of the configuration.
  public var intervals: IntervalBounds
  /// The default is that of the configuration.
  public var focus: Focus
  /// Where its articles stand in the output folder. The default is that of the configuration.
  public var files: PathTemplate
  /// The line of the file that its entry begins at, from 1.
  public var line: Int

  public init(
    name: String, kind: Kind, address: String, maximumAge: Duration? = nil,
    intervals: IntervalBounds = IntervalBounds(), focus: Focus = .balanced, files: PathTemplate = .standard,
    line: Int = 1
  ) {
    self.name = name
    self.kind = kind
    self.address = address
    self.maximumAge = maximumAge
    self.intervals = intervals
    self.focus = focus
    self.files = files
    self.line = line
  }
}
