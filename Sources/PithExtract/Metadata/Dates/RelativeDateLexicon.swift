/// The words of distances in time, "3 hours ago", in the languages of the web, by the hashes of `WordReader`.
enum RelativeDateLexicon {
  enum Unit {
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

  /// Articles and numbers that stand for one.
  static let ones = DateLexicon.words(
    """
    a an one einer einem eine un une una um uma een en én ei et ett jedna jednu jedné jednou jednym jedną eno enim o egy bir një μία μια ένα έναν
    один одну одна един една една една една một satu يك یک एक একটি এক ஒரு ఒక üks
    """)

  /// Words that set a distance in the past, before the number or behind the unit.
  static let markers = DateLexicon.words(
    """
    ago vor hace há ha fai hai atrás atras fa geleden sedan siden sitten temu před pred acum назад тому таму преди пред пре prije önce evvel əvvəl oldin бұрын
    πριν lalu trước منذ قبل مضت مضى لפני לפני پیش قبل पहले पूर्वी आधी अगाडि अघि আগে முன் முன்பு క్రితం ที่แล้ว ที่ผ่านมา ก่อน ก่อนหน้านี้ earlier síðan fyrir tagasi
    atpakaļ pirms prieš orain duela ezelőtt առաջ წინ parë
    """)

  /// The French words whose second is one of English: il y a.
  static let frenchMarker = ["y", "a"].map { MonthLexicon.hash($0.utf8) }

  /// Words that may stand in a text that says a distance and nothing else.
  static let fillers = DateLexicon.words(
    """
    about around over almost circa ca etwa rund fast il y aproximadamente cerca de unos unas hace più di circa около примерно за από περίπου
    yaklaşık oko približno sekitar yang khoảng حوالي نحو حدود تقریبا करीब लगभग প্রায় เมื่อ ประมาณ vremena времена más för for noin ungefär omkring
    cirka около близько przed około okolo asi siden før od на on at the last kl zuletzt vor më
    """)

  /// Words between the parts of a distance: "1 hour and 20 minutes".
  static let joints = DateLexicon.words("and und et y e i en og och ja a и і та ve و ו και và dan और এবং")

  /// Units in the singular, which stand for one without a number, and the duals of Arabic and Hebrew.
  static let counted: [UInt64: (unit: Unit, count: Int)] = table([
    (
      .minute, 1,
      "minutę minutu minutou minuutti минуту минута хвилину хвіліну دقيقة דקה minutą minutom minuto"
    ),
    (
      .hour, 1,
      "godzinę hodinu hodinou tunti час годину гадзіну ساعة שעה כשעה uro valandą stundas tund sat сат ordubete sejam órája un'ora"
    ),
    (.day, 1, "dzień dnem päivä день ден يوم יום dieną dienas napja"),
    (
      .week, 1,
      "tydzień týdnem viikko неделю тиждень тыдзень седмица أسبوع שבוע savaitę nedēļas hete seminggu"
    ),
    (.minute, 2, "دقيقتين دقيقتان"), (.hour, 2, "ساعتين ساعتان שעתיים"), (.day, 2, "يومين يومان יומיים"),
    (.week, 2, "أسبوعين أسبوعان שבועיים"),
  ])

  /// Units of Hungarian whose ending says "ago".
  static let past: [UInt64: Unit] = table([
    (.minute, 1, "perce"), (.hour, 1, "órája"), (.day, 1, "napja"), (.week, 1, "hete"),
  ]).mapValues(\.unit)

  static let units: [UInt64: Unit] = table([
    (
      .minute, 1,
      """
      minute minutes min mins minuten minutos minuto minuti minuut minuter minutter minuutti minuuttia minuta minuty minut minutami minutu minuta percce perce
      минуту минуты минут мин хвилину хвилини хвилин минути минути dakika dəqiqə λεπτά λεπτό menit phút دقيقة دقائق דקות דקה دقیقه मिनट মিনিট นาที m' dk dak
      хв xv perccel minut minūtēm minučių minutes minutit minutem minút minutama минута минуте хвіліны хвілін минут daqiqa րոպե წუთის minutu mínútum minit
      minuts minúty منٹ मिनेट मिनिटे मिनिटांपूर्वी நிமிடங்கள் నిమిషాల მინ
      """
    ),
    (
      .hour, 1,
      """
      hour hours hr hrs h std stunde stunden heure heures hora horas ora ore uur uren timme timmar time timer tunti tuntia godzinę godziny godzin godz hodinou
      hodinami hodiny hodín órája час часа часов годину години годин часа сати сата sata sati saat ώρα ώρες jam giờ ساعة ساعات שעות שעה ساعت घंटे घंटा ঘণ্টা ชั่วโมง
      oră tim t tiếng órával hod u ó óra sat сат год гадзіны гадзін urami urama uro ure ur valandas valandą valandų val stundām stundas stundu tundi tund сағат soat ժամ საათის
      orë klukkustundum klst ordu hores گھنٹے گھنٹہ घण्टा घंटों तास ঘন্টা மணி గంటల ชม ч hodinu stund hodinami
      """
    ),
    (
      .day, 1,
      """
      day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dager dage päivä päivää dzień dni dny dnem dňami napja zile день дня
      дней день дні днів дни дана dana gün μέρα μέρες ημέρες hari ngày يوم أيام ימים יום روز दिन দিন วัน zi nappal dní dňom dnevi dnevoma dnevom dienas dieną dienām päeva күн kun օր დღის
      ditë dögum degi dies egun ημέρα дн దినాల రోజుల நாட்கள் دن
      """
    ),
    (
      .week, 1,
      """
      week weeks woche wochen semaine semaines semana semanas settimana settimane weken veckor vecka uker uke uger uge viikko viikkoa tydzień tygodnie tygodni
      týdny týdnem hete săptămâni неделю недели недель тиждень тижні hafta εβδομάδες minggu tuần أسبوع أسابيع שבועות هفته सप्ताह สัปดาห์ săptămână εβδομάδα héttel nedelja
      týždňom týždňami tjedna недеља недеље недели седмици седмица тижнів savaitę savaites nädalat nädal nedēļām setmanes setmana vikum viku pekan हफ्ते সপ্তাহ
      """
    ),
  ]).mapValues(\.unit)

  private static func table(_ lists: [(Unit, Int, String)]) -> [UInt64: (unit: Unit, count: Int)] {
    var table: [UInt64: (unit: Unit, count: Int)] = [:]
    for (unit, count, list) in lists {
      for word in DateLexicon.words(list) where table[word] == nil { table[word] = (unit, count) }
    }
    return table
  }
}
