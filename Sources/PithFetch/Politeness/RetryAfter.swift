/// The `Retry-After` header (RFC 9110, section 10.2.3).
enum RetryAfter {
  /// How long the server wants to be left alone; `nil` where the value says nothing. A time that is over is no pause.
  ///
  /// - Parameters:
  ///   - value: seconds, or a date.
  ///   - now: in seconds since 1970, by the server's own clock where that is known.
  static func pause(_ value: String, now: Int) -> Duration? {
    let text = value.filter { $0 != " " && $0 != "\t" }
    if !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      // A number that is too large for an Int is a long pause all the same.
      return .seconds(min(Int(text) ?? .max, longest))
    }
    guard let date = HTTPDate.unixSeconds(value, now: now) else { return nil }
    return .seconds(min(max(0, date - now), longest))
  }

  /// In seconds, a year.
  private static let longest = 31_536_000
}
