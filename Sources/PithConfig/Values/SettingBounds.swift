/// Between which values a setting makes sense, on the command line as in the configuration file. What lies beyond is a mistaken unit or a
/// typing error.
package enum SettingBounds {
  package static let retries = 0...100
  package static let requestsPerHost = 1...1_000
  package static let simultaneousPages = 1...10_000
  /// For a page; up to a day.
  package static let longestTimeout = Duration.seconds(86_400)
  /// Between two requests to a host; up to an hour.
  package static let longestDelay = Duration.seconds(3_600)

  /// The shortest time limit that is written down.
  static let timeout = Duration.milliseconds(1)...longestTimeout
  static let delay = Duration.zero...longestDelay
  /// Bytes of a page.
  static let pageBytes = 1...2_000_000_000
  /// Pages of a run.
  static let pages = 1...10_000_000
  /// The age of articles; up to a hundred years.
  static let age = Duration.seconds(1)...Duration.seconds(3_155_760_000)
  /// How often a source is asked, and how long it may be quiet; up to a year.
  static let interval = Duration.seconds(1)...Duration.seconds(31_536_000)
  /// The share of a length.
  static let share = 0.0...0.99
}
