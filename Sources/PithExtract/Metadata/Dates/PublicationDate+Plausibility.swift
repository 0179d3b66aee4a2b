import PithCore

extension PublicationDate {
  /// The years that a page on the web may be of: from the first newspapers on. Later ones are typing errors.
  static let years = 1_600...2_100

  /// Whether there is such a day, and such a time on it.
  var isPlausible: Bool {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= days[month - 1] else { return false }
    guard let time else { return true }
    return (0...23).contains(time.hour) && (0...59).contains(time.minute) && (0...60).contains(time.second)
  }

  /// Whether it is a value that programs write for "unknown": the zero of Unix, of spreadsheets and of .NET.
  var isZero: Bool {
    let zeros = [(1970, 1, 1), (1969, 12, 31), (1900, 1, 1), (1899, 12, 30), (1753, 1, 1), (1601, 1, 1)]
    return zeros.contains { $0 == (year, month, day) }
  }

  /// No page that is read before is of a later year, if the time of its fetch is not known.
  private static let lastYear = 2_050
  /// Zones and clocks that go wrong make a date of tomorrow, in days.
  private static let daysAhead = 2

  /// Whether it lies behind the day on which its page was fetched, so that nothing can have been published on it.
  ///
  /// - Parameter fetchedAt: in seconds since 1970; `nil` where it is not known.
  func isFuture(fetchedAt: Int?) -> Bool {
    guard let fetchedAt else { return year > Self.lastYear }
    return CivilDay.daysSince1970(self) > fetchedAt / CivilDay.secondsADay + Self.daysAhead
  }

  /// Whether it is in the summer time of Britain, from the last Sunday of March to that of October.
  var isInBritishSummer: Bool {
    let day = CivilDay.daysSince1970(self)
    return (Self.lastSunday(of: 3, in: year)...Self.lastSunday(of: 10, in: year)).contains(day)
  }

  /// In days since 1970, of a month with 31 days. That of 1970 began with a Thursday.
  private static func lastSunday(of month: Int, in year: Int) -> Int {
    let last = CivilDay.daysSince1970(PublicationDate(year: year, month: month, day: 31))
    return last - ((last + 4) % 7 + 7) % 7
  }
}
