import ArgumentParser
import Pith

/// A day or a moment: `2026-01-31`, `2026-01-31T08:00:00+01:00`, or a span back from now: `2d`.
struct Since: Hashable, ExpressibleByArgument {
  private let date: PublicationDate?
  private let span: Duration?

  init?(argument: String) {
    span = DurationText.duration(argument)
    date = span == nil ? PublicationDate(timestamp: argument) : nil
    if span == nil && date == nil { return nil }
    if let span, span < .zero { return nil }
  }

  /// In seconds since 1970.
  ///
  /// - Parameter now: in seconds since 1970.
  func time(at now: Int) -> Int {
    if let span { return now - Int(span / .seconds(1)) }
    return date?.unixSeconds ?? now
  }
}
