import PithCore

/// Tells a page that only sends its readers on from one that is loaded anew, or shows something first.
enum RefreshCheck {
  /// Who waits longer for a page to go on is meant to read it, in seconds.
  private static let longestDelay = 10
  /// "You are being redirected; if nothing happens, click here" has fewer words.
  static let mostWords = 50

  /// The failure of a page that is only a redirect; `nil` for any other.
  ///
  /// - Parameter words: those of the page's article.
  static func failure(of refresh: PageRefresh?, on page: ParsedPage, words: Int) -> StageFailure? {
    guard let refresh, refresh.delaySeconds <= longestDelay, words <= mostWords,
      let address = refresh.address, key(of: address) != page.url.map(key)
    else { return nil }
    let time =
      switch refresh.delaySeconds {
      case 0: "at once"
      case 1: "after 1 second"
      default: "after \(refresh.delaySeconds) seconds"
      }
    return StageFailure(
      stage: .extract, code: .metaRefresh,
      detail:
        "the page has no text of its own and sends browsers on to \(address) \(time); fetch that address")
  }

  /// An address without what two addresses of the same page may differ in.
  private static func key(of address: String) -> Substring {
    let text = address.prefix { $0 != "#" }
    let rest = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text
    return rest.last == "/" ? rest.dropLast() : rest
  }
}
