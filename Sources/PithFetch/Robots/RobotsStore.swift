/// Keeps the robots.txt of sites from one run to the next, so that a program that runs every few minutes asks for each once a day.
public protocol RobotsStore: Sendable {
  /// The file of a site as it was kept last; `nil` where none was.
  ///
  /// - Parameter origin: scheme, host and port, `https://news.example`.
  func robots(of origin: String) -> StoredRobots?

  /// Keeps the file of a site, in place of an older one.
  func keep(_ robots: StoredRobots, of origin: String)
}

/// A robots.txt as it was had.
public struct StoredRobots: Hashable, Sendable {
  /// The first 500 KiB of the file; empty where the site has none, or none for us, and so forbids nothing.
  public var bytes: [UInt8]
  /// When it was had, in seconds since 1970.
  public var fetchedUnixSeconds: Int

  public init(bytes: [UInt8], fetchedUnixSeconds: Int) {
    self.bytes = bytes
    self.fetchedUnixSeconds = fetchedUnixSeconds
  }
}
