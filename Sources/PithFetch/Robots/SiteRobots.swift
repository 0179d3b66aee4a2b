/// What is known of a site's robots.txt, for our own crawler.
public struct SiteRobots: Sendable {
  /// How the site's pages are to be taken (RFC 9309, section 2.3.1).
  enum Access: Sendable {
    /// By these rules: the file was there, or it is certain that there is none (a status from 400 to 499), which forbids nothing.
    case byRules
    /// Not now, since nobody knows the rules: the server or the network failed, for the reason given.
    case notNow(FetchError.Cause)
  }

  var access: Access
  /// The rules for our product token.
  public var rules: RobotsRules
  /// The addresses of sitemaps in the file, as they are written.
  public var sitemaps: [String]
  /// The file, as far as it is read.
  var bytes: [UInt8] = []
  /// The time since it was had.
  var age = Duration.zero

  /// A site that forbids nothing.
  static let open = SiteRobots(access: .byRules, rules: .none, sitemaps: [])
  static func closed(_ cause: FetchError.Cause) -> SiteRobots {
    SiteRobots(access: .notNow(cause), rules: .none, sitemaps: [])
  }

  init(access: Access, rules: RobotsRules, sitemaps: [String]) {
    self.access = access
    self.rules = rules
    self.sitemaps = sitemaps
  }

  init(_ bytes: [UInt8], agent: String) {
    let file = RobotsFile(bytes)
    self.init(access: .byRules, rules: file.rules(forAgent: agent), sitemaps: file.sitemaps)
    self.bytes = Array(bytes.prefix(RobotsFile.maximumBytes))
  }
}
