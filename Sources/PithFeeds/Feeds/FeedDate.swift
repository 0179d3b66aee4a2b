import PithCore
import PithExtract

/// Dates as feeds and sitemaps write them.
enum FeedDate {
  /// The date of a text: RFC 822 with its years of two digits, RFC 3339, and the rest that `TimestampReader` reads.
  static func date(in text: String, language: String? = nil) -> PublicationDate? {
    let text = text.collapsed
    if let date = TimestampReader.date(in: text, language: language) { return date }
    for repaired in [withWholeYear(text), withoutWeekday(text), inOrder(text)] {
      if let repaired, let date = TimestampReader.date(in: repaired, language: language) { return date }
    }
    return nil
  }

  /// A text without the weekday before its comma, in whatever language and abbreviation; `nil` where there is none.
  private static func withoutWeekday(_ text: String) -> String? {
    guard let comma = text.firstIndex(of: ","),
      text[..<comma].allSatisfy({ !$0.isASCII || $0.isLetter || $0 == "." })
    else { return nil }
    return text[text.index(after: comma)...].collapsed
  }

  /// `Sat Jan 31 08:05:00 UTC 2026`, as date(1) and Twitter write it, with the year behind the day; `nil` for other texts.
  private static func inOrder(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard (5...6).contains(words.count), words[3].contains(":"), let year = words.last, year.utf8.count == 4,
      Int(year) != nil, Int(words[2]) != nil
    else { return nil }
    let zone = words.count == 6 ? " \(words[4])" : ""
    return "\(words[2]) \(words[1]) \(year) \(words[3])\(zone)"
  }

  /// A text with `31 Jan 26` made `31 Jan 2026`; `nil` where there is no such year.
  private static func withWholeYear(_ text: String) -> String? {
    var words = text.split(separator: " ").map(String.init)
    for index in words.indices.dropFirst(2) {
      guard words[index].utf8.count == 2, let year = Int(words[index]), Int(words[index - 1]) == nil,
        let day = Int(words[index - 2]), (1...31).contains(day)
      else { continue }
      // As POSIX reads %y.
      words[index] = String(year + (year < 69 ? 2_000 : 1_900))
      return words.joined(separator: " ")
    }
    return nil
  }
}

extension PublicationDate {
  /// Seconds since 1970, to compare by; a day alone counts from its start in UTC.
  package var order: Int {
    CivilDay.secondsSince1970(self) ?? CivilDay.daysSince1970(self) * CivilDay.secondsADay
  }
}
