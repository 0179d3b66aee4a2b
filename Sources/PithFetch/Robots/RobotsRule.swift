/// One `Allow` or `Disallow` line of a robots.txt.
struct RobotsRule: Hashable, Sendable {
  let isAllowed: Bool
  let pattern: RobotsPattern
  /// The line for messages, as `Disallow: /archive/`.
  let text: String

  /// `nil` for a rule with an empty path, which says nothing.
  init?(isAllowed: Bool, path: ArraySlice<UInt8>) {
    guard !path.isEmpty else { return nil }
    self.isAllowed = isAllowed
    pattern = RobotsPattern(path)
    let shown = String(decoding: path.prefix(Self.longestText), as: UTF8.self)
    text = "\(isAllowed ? "Allow" : "Disallow"): \(shown)"
  }

  /// In bytes: more of a rule than that is no help in a message.
  private static let longestText = 100
}
