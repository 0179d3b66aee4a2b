/// Why an input was left out on purpose.
public struct SkipReason: Error, Hashable, Sendable, CustomStringConvertible {
  /// A bounded label: a log key and a metric label, never with data of the input in it.
  public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    public var description: String { rawValue }

    /// The same page was an input of this run already.
    public static let duplicate = Code(rawValue: "duplicate")
    /// The site's robots.txt forbids the page.
    public static let robots = Code(rawValue: "robots")
    /// The page has not changed since the validators of its request were given.
    public static let notModified = Code(rawValue: "notModified")
    /// The page is only for readers who are logged in.
    public static let loginRequired = Code(rawValue: "loginRequired")
    /// The page shows hardly a paragraph to readers without a subscription.
    public static let paywalled = Code(rawValue: "paywalled")
    /// The page says that there is no such page, though its status doesn't.
    public static let softNotFound = Code(rawValue: "softNotFound")
  }

  /// The stage that decided.
  public let stage: StageName
  public let code: Code
  /// One sentence for people, with the particulars of this input.
  public let detail: String

  public init(stage: StageName, code: Code, detail: String) {
    self.stage = stage
    self.code = code
    self.detail = detail
  }

  public var description: String { "\(stage): \(code): \(detail)" }
}
