/// Reads the bylines of a page, each text once: a page says the same name in half a dozen places.
final class BylineMemory {
  private struct Text: Hashable {
    let byline: String
    let trust: Byline.Trust
  }

  private var known: [Text: Byline.Credits] = [:]

  /// Whom a text credits: `Byline.credits(in:trust:)`.
  func credits(in byline: String, trust: Byline.Trust = .shown) -> Byline.Credits {
    let text = Text(byline: byline, trust: trust)
    if let credits = known[text] { return credits }
    let credits = Byline.credits(in: byline, trust: trust)
    known[text] = credits
    return credits
  }
}
