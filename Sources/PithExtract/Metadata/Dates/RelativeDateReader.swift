import PithCore

/// Reads dates that are told from the moment at which a page is read: "3 hours ago", "vor 2 Tagen", "3시간 전".
enum RelativeDateReader {
  /// The date of a text; `nil` where it tells none.
  ///
  /// Minutes and hours give a moment in UTC, days and weeks a day. Months and years are too vague for either.
  ///
  /// - Parameter fetchedAt: when the page was fetched, in seconds since 1970.
  static func date(in tokens: [DateToken], fetchedAt: Int) -> PublicationDate? {
    guard let (unit, count) = distance(in: tokens) else { return nil }
    let seconds = unit.seconds * count
    guard count >= 0, count <= longestCount, seconds <= longestDistance else { return nil }
    let moment = fetchedAt - seconds
    guard unit.seconds < CivilDay.secondsADay else {
      var day = CivilDay.date(secondsSince1970: moment)
      day.time = nil
      return day
    }
    // What is told in minutes or hours is not known to the second.
    return CivilDay.date(secondsSince1970: moment - moment % 60)
  }

  private static let longestCount = 10_000
  /// In seconds: a year.
  private static let longestDistance = 366 * CivilDay.secondsADay

  private enum Unit {
    case minute, hour, day, week

    var seconds: Int {
      switch self {
      case .minute: 60
      case .hour: 3_600
      case .day: CivilDay.secondsADay
      case .week: 7 * CivilDay.secondsADay
      }
    }
  }

  private static func distance(in tokens: [DateToken]) -> (Unit, Int)? {
    for index in tokens.indices {
      guard let count = count(tokens[index]), index + 1 < tokens.count else { continue }
      switch tokens[index + 1] {
      case .unit(.minutes): return (.minute, count)
      case .unit(.hours): return (.hour, count)
      case .unit(.days): return (.day, count)
      case .word(let word):
        guard let unit = units[word] else { continue }
        let before = tokens[max(0, index - 2)..<index]
        let isMarked = (before + tokens[(index + 2)...].prefix(2)).contains { token in
          if case .word(let word) = token { markers.contains(word) } else { false }
        }
        if isMarked { return (unit, count) }
      default: continue
      }
    }
    return nil
  }

  /// A number, or an article that stands for one.
  private static func count(_ token: DateToken) -> Int? {
    switch token {
    case .number(let number, _): number
    case .word(let word): ones.contains(word) ? 1 : nil
    default: nil
    }
  }

  private static let ones = DateLexicon.words(
    "a an one einer einem eine un une una um uma een en et ett jedna jednu")

  /// "ago" and its like, before the number or behind the unit.
  private static let markers = DateLexicon.words(
    """
    ago vor a hace há ha atrás fa geleden sedan siden sitten temu před pred acum назад тому таму преди пре prije önce əvvəl πριν lalu trước منذ قبل
    לפני پیش पहले आधी আগে ที่แล้ว ที่ผ่านมา earlier síðan tagasi atpakaļ prieš fa orain
    """)

  private static let units: [UInt64: Unit] = {
    let lists: [(Unit, String)] = [
      (
        .minute,
        """
        minute minutes min mins minuten minutos minuto minuti minuut minuter minutter minuutti minuuttia minuta minuty minut minutami minutu minuta percce perce
        минуту минуты минут мин хвилину хвилини хвилин минути минути dakika dəqiqə λεπτά λεπτό menit phút دقيقة دقائق דקות דקה دقیقه मिनट মিনিট นาที m'
        """
      ),
      (
        .hour,
        """
        hour hours hr hrs h std stunde stunden heure heures hora horas ora ore uur uren timme timmar time timer tunti tuntia godzinę godziny godzin godz hodinou
        hodinami hodiny hodín órája час часа часов годину години годин часа сати сата sata sati saat ώρα ώρες jam giờ ساعة ساعات שעות שעה ساعت घंटे घंटा ঘণ্টা ชั่วโมง
        """
      ),
      (
        .day,
        """
        day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dager dage päivä päivää dzień dni dny dnem dňami napja zile день дня
        дней день дні днів дни дана dana gün μέρα μέρες ημέρες hari ngày يوم أيام ימים יום روز दिन দিন วัน
        """
      ),
      (
        .week,
        """
        week weeks woche wochen semaine semaines semana semanas settimana settimane weken veckor vecka uker uke uger uge viikko viikkoa tydzień tygodnie tygodni
        týdny týdnem hete săptămâni неделю недели недель тиждень тижні hafta εβδομάδες minggu tuần أسبوع أسابيع שבועות هفته सप्ताह สัปดาห์
        """
      ),
    ]
    var units: [UInt64: Unit] = [:]
    for (unit, list) in lists {
      for word in DateLexicon.words(list) where units[word] == nil { units[word] = unit }
    }
    return units
  }()
}
