/// The words for today, yesterday, the day before and this moment, by languages.
///
/// By languages, since the same words mean something else in another: `hier` is yesterday in French and "here" in German.
enum SpokenDayLexicon {
  struct Words {
    /// Phrases with the days that they lie back, the longest first.
    let days: [(phrase: String, back: Int)]
    let now: Set<String>
  }

  /// The words of a language; those of English where it is unknown.
  static func words(of language: String?) -> Words? {
    tables[language ?? "en"]
  }

  private static let tables: [String: Words] = {
    var tables: [String: Words] = [:]
    for entry in entries {
      let days = [(0, entry.today), (1, entry.yesterday), (2, entry.before)].flatMap { back, phrases in
        split(phrases).map { (phrase: $0, back: back) }
      }
      let words = Words(
        days: days.sorted { $0.phrase.utf8.count > $1.phrase.utf8.count }, now: Set(split(entry.now)))
      for language in entry.languages.spaceSeparated() { tables[String(language)] = words }
    }
    return tables
  }()

  private static func split(_ phrases: String) -> [String] {
    phrases.split(separator: "/").map(String.init)
  }

  private typealias Entry = (languages: String, today: String, yesterday: String, before: String, now: String)

  private static let entries: [Entry] = [
    ("en", "today", "yesterday", "the day before yesterday", "just now/a moment ago/moments ago"),
    (
      "de lb", "heute/haut", "gestern/gëschter", "vorgestern",
      "gerade eben/soeben/eben gerade/jetzt gerade"
    ),
    ("nl af", "vandaag/vandag", "gisteren/gister", "eergisteren/eergister", "zojuist/zonet/net nu/nou net"),
    ("fr", "aujourd'hui", "hier", "avant-hier", "à l'instant/il y a un instant"),
    (
      "es gl", "hoy/hoxe", "ayer/onte", "anteayer/antes de ayer/antonte",
      "ahora mismo/justo ahora/hace un momento"
    ),
    ("ca", "avui", "ahir", "abans-d'ahir", "ara mateix"),
    ("eu", "gaur", "atzo", "herenegun", "oraintxe"),
    ("pt", "hoje", "ontem", "anteontem", "agora mesmo/agora há pouco"),
    ("it", "oggi", "ieri", "l'altro ieri/ieri l'altro/altroieri", "proprio ora/poco fa"),
    ("ro mo", "astăzi/azi", "ieri", "alaltăieri", "chiar acum/tocmai acum"),
    ("da nb nn no", "i dag/idag", "i går/igår", "i forgårs", "lige nu/nettopp/akkurat nå"),
    ("sv", "i dag/idag", "i går/igår", "i förrgår", "just nu/nyss"),
    ("is", "í dag", "í gær", "í fyrradag", "rétt í þessu"),
    ("fi", "tänään", "eilen", "toissapäivänä", "juuri nyt/juuri äsken"),
    ("et", "täna", "eile", "üleeile", "äsja/just nüüd"),
    ("lv", "šodien", "vakar", "aizvakar", "tikko"),
    ("lt", "šiandien", "vakar", "užvakar", "ką tik"),
    ("pl", "dzisiaj/dziś", "wczoraj", "przedwczoraj", "przed chwilą/właśnie teraz"),
    ("cs", "dnes", "včera", "předevčírem", "právě teď/před chvílí"),
    ("sk", "dnes", "včera", "predvčerom", "práve teraz/pred chvíľou"),
    ("sl", "danes", "včeraj", "predvčerajšnjim", "pravkar"),
    ("hr bs sh", "danas", "jučer", "prekjučer", "upravo sada/upravo"),
    ("sr", "danas/данас", "juče/jučer/јуче", "prekjuče/прекјуче", "upravo/управо"),
    ("mk", "денес", "вчера", "завчера", "штотуку"),
    ("bg", "днес", "вчера", "завчера/онзи ден", "току-що/току що"),
    ("ru", "сегодня", "вчера", "позавчера", "только что"),
    ("uk", "сьогодні", "вчора/учора", "позавчора", "щойно"),
    ("be", "сёння", "учора", "пазаўчора", "толькі што"),
    ("kk", "бүгін", "кеше", "алдыңғы күні", "жаңа ғана/қазір ғана"),
    ("uz", "bugun/бугун", "kecha/кеча", "", "hozirgina"),
    ("el", "σήμερα/σημερα", "χθες/χτες/εχθές", "προχθές/προχτές", "μόλις τώρα"),
    ("sq", "sot", "dje", "pardje", "tani/sapo"),
    ("hu", "ma", "tegnap", "tegnapelőtt", "épp most/az imént"),
    ("tr", "bugün", "dün", "evvelsi gün/önceki gün", "az önce/şimdi/şu anda"),
    ("az", "bu gün/bugün", "dünən", "srağagün", "indicə"),
    ("id ms", "hari ini", "kemarin/semalam/kelmarin", "kemarin dulu", "baru saja/baru sahaja/sebentar tadi"),
    ("fil tl", "ngayong araw", "kahapon", "", "ngayon lang/kani-kanina lang"),
    ("sw", "leo", "jana", "juzi", "sasa hivi"),
    ("vi", "hôm nay", "hôm qua", "hôm kia", "vừa xong/mới đây"),
    ("th", "วันนี้", "เมื่อวานนี้/เมื่อวาน", "เมื่อวานซืน", "เมื่อสักครู่/เมื่อครู่นี้"),
    ("ar", "اليوم", "أمس/امس/البارحة", "أول أمس/أمس الأول", "الآن/قبل قليل/منذ قليل/منذ لحظات"),
    ("he", "היום", "אתמול", "שלשום", "זה עתה/הרגע/ממש עכשיו"),
    ("fa", "امروز", "دیروز", "پریروز", "هم اکنون/همین الان/لحظاتی پیش"),
    ("ur", "آج", "گزشتہ روز", "", "ابھی ابھی/ابھی"),
    // कल is yesterday and tomorrow; of a text that is out, it is yesterday.
    ("hi", "आज", "कल/बीते कल", "परसों", "अभी-अभी/अभी अभी/बस अभी"),
    ("mr", "आज", "काल", "परवा", "आत्ताच"),
    ("ne", "आज", "हिजो", "अस्ति", "भर्खरै"),
    ("bn", "আজ/আজকে", "গতকাল", "গত পরশু", "এইমাত্র/এই মাত্র"),
    ("ta", "இன்று", "நேற்று", "நேற்று முன்தினம்", "சற்றுமுன்/சற்று முன்"),
    ("te", "ఈరోజు/నేడు", "నిన్న", "మొన్న", "ఇప్పుడే"),
    ("hy", "այսօր", "երեկ", "", "հենց նոր"),
    ("ka", "დღეს", "გუშინ", "გუშინწინ", "ახლახან"),
    ("ja", "今日/きょう/本日", "昨日/きのう", "一昨日/おととい", "たった今/たったいま"),
    ("zh", "今天/今日", "昨天/昨日", "前天/前日", "刚刚/剛剛/刚才"),
    ("ko", "오늘", "어제", "그저께/그제", "방금 전/방금/지금 막"),
  ]
}
