public import PithExtract
public import PithFetch

/// What is given on a command line and counts for more than the environment and the file. `nil` leaves a value as they have it.
public struct ConfigurationOverrides: Sendable {
  /// A folder; a relative path starts at the working directory.
  public var output: String?
  public var format: OutputFormat?
  /// A file; a relative path starts at the working directory.
  public var state: String?
  /// Also of the sources that have a focus of their own.
  public var focus: Focus?
  /// The pages of the whole run; sources keep their own limits below it.
  public var limit: Int?
  /// Also of the sources that have an age of their own.
  public var maximumAge: Duration?
  public var proxy: FetchSettings.Proxy?
  public var userAgent: String?
  public var allowsPrivateNetworks: Bool?

  public init() {}
}
