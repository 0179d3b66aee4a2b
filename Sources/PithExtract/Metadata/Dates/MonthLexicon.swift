/// The names of months and weekdays in the languages of the web, by the hashes of `WordReader`.
///
/// Forms are those of CLDR (release 44): the genitive and the nominative where they differ, and the usual abbreviations. Entries
/// are in lower case, without the dot of an abbreviation.
enum MonthLexicon {
  /// The month of a word, from 1 to 12; `nil` for other words.
  ///
  /// - Parameter language: the language of the page, which decides about `listopad`: October in Croatian, November in
  ///   Polish and Czech; and about short forms that are words or names elsewhere.
  static func month(_ word: UInt64, language: String?) -> Int? {
    if let language, let month = homonyms[language]?[word] { return month }
    return gregorian[word]
  }

  /// Whether a word is a month of Thailand, whose years may be two digits of the Buddhist calendar.
  static func isThai(_ word: UInt64) -> Bool { thai.contains(word) }

  /// The month of a name of two words.
  static func month(_ first: UInt64, then second: UInt64) -> Int? {
    pairs[WordHash.of(first, then: second)]
  }

  /// The months of the Levant and of Ireland that have names of two words.
  private static let pairs: [UInt64: Int] = {
    let names = [
      ("كانون", "الثاني", 1), ("تشرين", "الأول", 10), ("تشرين", "الثاني", 11), ("كانون", "الأول", 12),
      ("كانون", "ثاني", 1), ("تشرين", "أول", 10), ("تشرين", "ثاني", 11), ("كانون", "أول", 12),
      ("تشرين", "الاول", 10), ("كانون", "الاول", 12), ("meán", "fómhair", 9), ("mheán", "fómhair", 9),
      ("deireadh", "fómhair", 10), ("dheireadh", "fómhair", 10), ("na", "samhna", 11), ("na", "nollag", 12),
    ]
    return Dictionary(
      names.map { (WordHash.of(hash($0.0.utf8), then: hash($0.1.utf8)), $0.2) }
    ) { first, _ in first }
  }()

  /// The number that a word of Vietnamese is in the name of a month; eleven and twelve are two words.
  static func vietnameseNumber(_ word: UInt64) -> Int? { vietnamese[word] }

  private static let vietnamese = table([
    "một giêng", "hai", "ba", "tư bốn", "năm", "sáu", "bảy bẩy", "tám", "chín", "mười", "", "chạp",
  ])

  /// The month of the Solar Hijri calendar that a word names, from 1 to 12.
  static func persianMonth(_ word: UInt64) -> Int? { persian[word] }

  /// The month of the calendar of Ethiopia that a word names, from 1 to 13.
  static func ethiopianMonth(_ word: UInt64) -> Int? { ethiopian[word] }

  static func isWeekday(_ word: UInt64) -> Bool { weekdays.contains(word) }

  /// The hash of a word as the tables have it.
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    WordReader.firstWord(of: Array(word)[...]) ?? 0
  }

  private static let gregorian = table(names).merging(table(forms)) { name, _ in name }

  private static let homonyms: [String: [UInt64: Int]] = {
    var homonyms: [String: [UInt64: Int]] = [:]
    for entry in local {
      for language in entry.languages.spaceSeparated() {
        homonyms[String(language), default: [:]].merge(table(entry.months)) { first, _ in first }
      }
    }
    return homonyms
  }()

  private static let thai = DateLexicon.words(
    """
    มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
    ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค
    """)

  private static func table(_ lists: [String]) -> [UInt64: Int] {
    var table: [UInt64: Int] = [:]
    for (index, list) in lists.enumerated() {
      for word in WordReader.words(of: Array(list.utf8)[...]) { table[word] = index + 1 }
    }
    return table
  }

  /// English, German, Dutch, Danish, Norwegian, Swedish, Icelandic, Finnish, Estonian, Latvian, Lithuanian, French, Spanish, Catalan,
  /// Galician, Basque, Portuguese, Italian, Romanian, Polish, Czech, Slovak, Slovenian, Croatian, Serbian, Bulgarian, Macedonian,
  /// Russian, Ukrainian, Belarusian, Kazakh, Greek, Albanian, Hungarian, Turkish, Azerbaijani, Uzbek, Indonesian, Malay, Swahili,
  /// Filipino, Arabic (two sets), Hebrew, Urdu, Hindi, Marathi, Nepali, Bengali, Punjabi, Gujarati, Tamil, Telugu, Thai,
  /// Armenian, Georgian, Afrikaans, Irish, Welsh.
  private static let names = [
    """
    january jan januar jänner jän jaenner januari janúar tammikuu tammikuuta jaanuar janvāris janvārī janv sausio sausis janvier enero ene
    gener xaneiro xan urtarrila urtarrilaren urtarrilak janeiro gennaio gen ianuarie ian stycznia styczeń sty ledna leden led januára január
    januarja siječnja siječanj sij januara јануари janar јануар јануара јан януари яну января январь янв січня січень січ студзеня студзень
    қаңтар қаңтара ιανουαρίου ιανουάριος ιαν janari ocak oca yanvar yanvarı enero يناير جانفي ינואר בינואר جنوری जनवरी जन
    जानेवारी জানুয়ারি জানুয়ারী ਜਨਵਰੀ જાન્યુઆરી ஜனவரி జనవరి มกราคม ม.ค հունվարի հունվար იანვარი იანვრის januarie eanáir ionawr
    """,
    """
    february feb februar feber febr februari febrúar helmikuu helmikuuta veebruar veebr februāris februārī vasario vasaris février févr fév
    fevrier febrero febrer febreiro otsaila otsailaren otsailak fevereiro fev febbraio februarie lutego luty lut února únor únr februára február
    februarja veljače veljača velj februara фебруар фебруара феб февруари фев февраля февраль лютого лютий лют лютага люты
    ақпан φεβρουαρίου φεβρουάριος φεβ shkurt shkurti şubat şub fevral fevralı pebrero فبراير شباط فيفري פברואר בפברואר فروری फ़रवरी फरवरी फ़र
    फेब्रुवारी ফেব্রুয়ারি ফেব্রুয়ারী ਫਰਵਰੀ ફેબ્રુઆરી பிப்ரவரி ఫిబ్రవరి กุมภาพันธ์ ก.พ փետրվարի փետրվար თებერვალი თებერვლის februarie feabhra chwefror
    """,
    """
    march mar mars märz mär maerz mrz maart mrt marts mars maaliskuu maaliskuuta märts marts martā kovo kovas mars marzo març
    martxoa martxoaren martxoak março martie marca marzec března březen bře marec marca mareca ožujka ožujak ožu marta mart март марта мар марту
    березня березень бер сакавіка сакавік наурыз μαρτίου μάρτιος μαρ március márc mart martı маrt marso مارس آذار מרץ במרץ مارچ मार्च मार्च
    মার্চ ਮਾਰਚ માર્ચ மார்ச் మార్చి มีนาคม มี.ค մարտի մարտ მარტი მარტის maret mac machi maart márta mawrth
    """,
    """
    april apr avril abril abr aprile aprilie apríl apríla aprilis aprīlis aprīlī huhtikuu huhtikuuta aprill balandžio balandis avr
    apirila apirilaren apirilak kwietnia kwiecień kwi dubna duben dub aprila travnja travanj tra април апр апреля апрель квітня квітень кві
    красавіка красавік сәуір απριλίου απρίλιος απρ prill prilli április ápr nisan nis aprel apreli أبريل ابريل إبريل نيسان أفريل אפריל באפריל
    اپریل آوریل अप्रैल एप्रिल এপ্রিল ਅਪ੍ਰੈਲ એપ્રિલ ஏப்ரல் ఏప్రిల్ เมษายน เม.ย ապրիլի ապրիլ აპრილი აპრილის aprili aibreán ebrill
    """,
    """
    may mai maí mei maj maja máj mája maio mayo maig mag maggio maiatza maiatzaren toukokuu toukokuuta maijs maijā gegužės gegužė května květen kvě
    svibnja svibanj svi мај маја май мая травня травень трав траўня травень мамыр μαΐου μάιος μαϊ majit május máj mayıs may mayıs مايو ماي أيار
    מאי במאי مئی मई मे মে ਮਈ મે மே మే พฤษภาคม พ.ค մայիսի մայիս მაისი მაისის mayo bealtaine
    """,
    """
    june jun juin juni júní junio juny xuño ekaina ekainaren junho giugno giu iunie iun kesäkuu kesäkuuta juuni jūnijs jūnijā birželio birželis
    czerwca czerwiec cze června červen čvn čer júna jún junija junij lipnja lipanj lip juna јун јуна јуни юни июня июнь июн червня червень чер
    чэрвеня чэрвень маусым ιουνίου ιούνιος ιουν qershor qershori június jún haziran haz iyun iyunun يونيو يونيه حزيران جوان יוני ביוני جون
    जून জুন ਜੂਨ જૂન ஜூன் జూన్ มิถุนายน มิ.ย հունիսի հունիս ივნისი ივნისის hunyo meitheamh mehefin junie
    """,
    """
    july jul juillet juil juli júlí julio juliol xullo uztaila uztailaren julho luglio lug iulie iul heinäkuu heinäkuuta juuli jūlijs jūlijā liepos
    liepa lipca lipiec lip července červenec čvc júla júl julija julij srpnja srpanj srp јул јула јули юли июля июль июл липня липень лип
    ліпеня ліпень шілде ιουλίου ιούλιος ιουλ korrik korriku július júl temmuz tem iyul iyulun يوليو يوليه تموز جويلية יולי ביולי جولائی
    जुलाई जुलै জুলাই ਜੁਲਾਈ જુલાઈ ஜூலை జూలై กรกฎาคม ก.ค հուլիսի հուլիս ივლისი ივლისის julai hulyo iúil gorffennaf julie
    """,
    """
    august aug août aout augusti augustus ágúst agosto agost abuztua abuztuaren ago elokuu elokuuta augusts augustā rugpjūčio rugpjūtis sierpnia
    sierpień sie srpna srpen augusta avgusta avgust kolovoza kolovoz kol август аугуст августа авг серпня серпень сер жніўня жнівень тамыз
    αυγούστου αύγουστος αυγ gusht gushti augusztus augusztus ağustos ağu avqust avqustun أغسطس اغسطس آب أوت אוגוסט באוגוסט اگست अगस्त ऑगस्ट আগস্ট
    ਅਗਸਤ ઑગસ્ટ ஆகஸ்ட் ఆగస్టు สิงหาคม ส.ค օգոստոսի օգոստոս აგვისტო აგვისტოს agustus ogos agosti lúnasa awst
    """,
    """
    september sept sep septembre septiembre setiembre setembre setembro setembro set settembre septembrie syyskuu syyskuuta septembris septembrī
    rugsėjo rugsėjis iraila irailaren września wrzesień wrz září zář septembra rujna rujan ruj септембар септембра септември септ сентября сентябрь
    сен сент вересня вересень вер верасня верасень қыркүйек σεπτεμβρίου σεπτέμβριος σεπ shtator shtatori szeptember szept eylül eyl sentyabr
    sentyabrın سبتمبر أيلول סептември ספטמבר בספטמבר ستمبر सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর ਸਤੰਬਰ સપ્ટેમ્બર செப்டம்பர் సెప్టెంబర్ กันยายน ก.ย սեպտեմբերի
    სექტემბერი სექტემბრის septemba setyembre meán medi setembro september
    """,
    """
    october oct octobre oktober okt október octubre outubro out ottobre ott octombrie lokakuu lokakuuta oktoober oktobris oktobrī spalio spalis
    urria urriaren października październik paź října říjen říj októbra oktobra october oktobar октобар октобра октомври октября октябрь окт жовтня
    жовтень жов кастрычніка кастрычнік қазан οκτωβρίου οκτώβριος οκτ tetor tetori október ekim eki oktyabr oktyabrın أكتوبر اكتوبر
    אוקטובר באוקטובר اکتوبر अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর ਅਕਤੂਬਰ ઑક્ટોબર அக்டோபர் అక్టోబర్ ตุลาคม ต.ค հոկտեմբերի ოქტომბერი ოქტომბრის oktoba
    oktubre deireadh hydref
    """,
    """
    november nov novembre nóvember noviembre novembro novembrie marraskuu marraskuuta novembris novembrī lapkričio lapkritis azaroa azaroaren
    listopada listopad lis listopadu novembra studenoga studenog studeni stu новембар новембра ноември ноя ноября ноябрь листопада листопад лис
    лістапада лістапад қараша νοεμβρίου νοέμβριος νοε νοεμ nëntor nëntori kasım kas noyabr noyabrın نوفمبر נובמבר בנובמבר نومبر
    नवंबर नवम्बर नोव्हेंबर নভেম্বর ਨਵੰਬਰ નવેમ્બર நவம்பர் నవంబర్ พฤศจิกายน พ.ย նոյեմբերի ნოემბერი ნოემბრის novemba nobyembre samhain tachwedd
    """,
    """
    december dec décembre déc decembre dezember dez des desember desemberis diciembre dic desembre decembro dezembro dicembre decembrie joulukuu
    joulukuuta detsember dets decembris decembrī gruodžio gruodis abendua abenduaren grudnia grudzień gru prosince prosinec pro decembra prosinca
    prosinac децембар децембра декември дек декабря декабрь грудня грудень гру снежня снежань желтоқсан δεκεμβρίου δεκέμβριος δεκ dhjetor dhjetori
    aralık ara dekabr dekabrın ديسمبر דצמבר בדצמבר دسمبر दिसंबर दिसम्बर डिसेंबर ডিসেম্বর ਦਸੰਬਰ ડિસેમ્બર டிசம்பர் డిసెంబర్ ธันวาคม ธ.ค դեկտեմբերի
    დეკემბერი დეკემბრის desemba disyembre nollaig rhagfyr december
    """,
  ]

  /// The months of Iran, those of Afghanistan in Dari and in Pashto.
  private static let persian: [UInt64: Int] = table([
    "فروردین حمل وری", "اردیبهشت ثور غویی", "خرداد جوزا غبرګولی", "تیر سرطان چنګاښ", "مرداد امرداد اسد زمری",
    "شهریور سنبله وږی",
    "مهر میزان تله", "آبان عقرب لړم", "آذر قوس لیندۍ", "دی جدی مرغومی", "بهمن دلو سلواغه", "اسفند حوت کب",
  ])

  private static let ethiopian: [UInt64: Int] = table([
    "መስከረም", "ጥቅምት", "ኅዳር ህዳር ኀዳር", "ታኅሣሥ ታህሳስ ታኅሳስ", "ጥር", "የካቲት", "መጋቢት", "ሚያዝያ ሚያዚያ", "ግንቦት", "ሰኔ",
    "ሐምሌ ሀምሌ", "ነሐሴ ነሀሴ",
    "ጳጉሜን ጳጉሜ",
  ])

  private static let weekdays: Set<UInt64> = Set(
    """
    monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun montag mo dienstag di mittwoch mi donnerstag do
    freitag fr samstag sonnabend sa sonntag so lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim lunes martes miércoles jueves
    viernes sábado domingo mié jue vie sáb dom segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato
    domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag
    poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье
    понеділок вівторок середа четвер п'ятниця субота неділя pondělí úterý středa čtvrtek pátek sobota neděle pazartesi salı çarşamba perşembe cuma cumartesi
    pazar senin selasa rabu kamis jumat sabtu minggu luni marți miercuri joi vineri sâmbătă duminică hétfő kedd szerda csütörtök péntek szombat vasárnap
    δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت maanantai tiistai keskiviikko
    torstai perjantai lauantai sunnuntai
    """.utf8.split { $0 <= 0x20 }.map { hash($0) })
}
