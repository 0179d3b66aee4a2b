package import PithCore

/// Conversions between days and dates of the proleptic Gregorian calendar.
///
/// H. Hinnant's `civil_from_days` and `days_from_civil` ("chrono-Compatible Low-Level Date Algorithms").
package enum CivilDay {
  package static let secondsADay = 86_400

  /// The moment in UTC.
  package static func date(secondsSince1970 seconds: Int) -> PublicationDate {
    let day = seconds >= 0 ? seconds / secondsADay : -((secondsADay - 1 - seconds) / secondsADay)
    let rest = seconds - day * secondsADay
    var date = date(daysSince1970: day)
    date.time = .init(hour: rest / 3_600, minute: rest / 60 % 60, second: rest % 60, offsetMinutes: 0)
    return date
  }

  static func date(daysSince1970 day: Int) -> PublicationDate {
    let days = day + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return PublicationDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package static func daysSince1970(_ date: PublicationDate) -> Int {
    let year = date.month <= 2 ? date.year - 1 : date.year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The moment of a date with a time; one without zone is taken as UTC. `nil` for a day alone.
  package static func secondsSince1970(_ date: PublicationDate) -> Int? {
    guard let time = date.time else { return nil }
    let clock = time.hour * 3_600 + time.minute * 60 + time.second - (time.offsetMinutes ?? 0) * 60
    return daysSince1970(date) * secondsADay + clock
  }

  /// The Gregorian date of one in the Solar Hijri calendar of Iran, after K. M. Borkowski's rule with 33-year cycles, which holds
  /// for the years 1178 to 1633; `nil` for others.
  static func date(persianYear year: Int, month: Int, day: Int) -> PublicationDate? {
    guard (1178...1633).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let past = year - 979
    let days = 365 * past + past / 33 * 8 + (past % 33 + 3) / 4
    let dayOfYear = (month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6) + day - 1
    // The first day of 979 was 20 March 1600.
    return date(
      daysSince1970: days + dayOfYear + daysSince1970(PublicationDate(year: 1600, month: 3, day: 20)))
  }

  /// The Gregorian date of one in the calendar of Ethiopia, twelve months of thirty days and a thirteenth of five or six, whose years are
  /// those of the Julian calendar less eight; `nil` for years that no page on the web is of.
  static func date(ethiopianYear year: Int, month: Int, day: Int) -> PublicationDate? {
    guard (1900...2092).contains(year),
      (1...12).contains(month) && (1...30).contains(day) || month == 13 && (1...6).contains(day)
    else { return nil }
    let past = year - 1900
    // The first day of 1900 was 12 September 1907; each fourth year, the first of them 1903, is one day longer.
    return date(
      daysSince1970: 365 * past + past / 4 + 30 * (month - 1) + day - 1
        + daysSince1970(PublicationDate(year: 1907, month: 9, day: 12)))
  }
}
