import PithCore
import Testing

@testable import PithExtract

@Suite struct MonthLexiconTests {
  private func dates(_ text: String, _ language: String? = nil) -> [String] {
    DateTextReader(language: language, takesShortYears: true).dates(in: text.utf8).map(\.date.description)
  }

  /// The twelve months, full or short, as each language writes them behind a day.
  @Test(arguments: [
    (
      "ro",
      "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"
    ),
    ("ro", "ian. feb. mar. apr. mai iun. iul. aug. sept. oct. noi. dec."),
    ("fa", "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر"),
    ("fa", "جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر"),
    ("ar", "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"),
    ("ar", "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر"),
    ("ru", "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек."),
    ("uk", "січ. лют. берез. квіт. трав. черв. лип. серп. верес. жовт. листоп. груд."),
    (
      "be",
      "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня"
    ),
    ("sr", "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"),
    ("bs", "januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra"),
    ("hr", "sij. velj. ožu. tra. svi. lip. srp. kol. ruj. lis. stu. pro."),
    ("sl", "jan. feb. mar. apr. maj jun. jul. avg. sept. okt. nov. dec."),
    ("mk", "јануари февруари март април мај јуни јули август септември октомври ноември декември"),
    ("bg", "януари февруари март април май юни юли август септември октомври ноември декември"),
    ("cs", "led. úno. bře. dub. kvě. čvn. čvc. srp. zář. říj. lis. pro."),
    (
      "et",
      "jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril"
    ),
    ("fi", "tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. jouluk."),
    ("is", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
    (
      "eu",
      "urtarrilak otsailak martxoak apirilak maiatzak ekainak uztailak abuztuak irailak urriak azaroak abenduak"
    ),
    ("ca", "gener febrer març d'abril maig juny juliol d'agost setembre d'octubre novembre desembre"),
    ("gl", "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro"),
    ("sq", "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"),
    ("id", "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des"),
    ("ms", "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember"),
    ("uz", "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr"),
    ("az", "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr"),
    ("hy", "Հունվար Փետրվար Մարտ Ապրիլ Մայիս Հունիս Հուլիս Օգոստոս Սեպտեմբեր Հոկտեմբեր Նոյեմբեր Դեկտեմբեր"),
    (
      "ka",
      "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი"
    ),
    ("hi", "जन॰ फ़र॰ मार्च अप्रैल मई जून जुल॰ अग॰ सित॰ अक्टू॰ नव॰ दिस॰"),
    ("mr", "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर"),
    ("bn", "জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর"),
    ("gu", "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ સપ્ટેમ્બર ઓક્ટોબર નવેમ્બર ડિસેમ્બર"),
    ("pa", "ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ"),
    ("ta", "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்"),
    ("te", "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్"),
    ("kn", "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್"),
    ("ml", "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ"),
    ("th", "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค."),
    ("he", "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר"),
    ("cy", "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"),
    ("es", "ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic."),
    ("pt", "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez."),
    ("it", "gen. feb. mar. apr. mag. giu. lug. ago. sett. ott. nov. dic."),
    ("fr", "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    ("nl", "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec."),
    ("sw", "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba"),
    ("fil", "Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre"),
  ])
  func tellsAllMonths(language: String, names: String) {
    for (index, name) in names.split(separator: " ").enumerated() {
      let month = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      #expect(dates("5 \(name) 2026", language) == ["2026-\(month)-05"], "\(name)")
    }
  }

  @Test(
    arguments: [
      "Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai",
    ].enumerated().map { ($0.offset + 1, $0.element) })
  func monthsOfVietnameseAreNumbersInWords(number: Int, name: String) {
    let expected = "2026-\(number < 10 ? "0" : "")\(number)-05"
    #expect(dates("5 Tháng \(name), 2026", "vi") == [expected])
    #expect(dates("Ngày 5 tháng \(name.lowercased()) năm 2026", "vi") == [expected])
    #expect(dates("Tháng \(name) 5, 2026", "vi") == [expected])
  }

  @Test(arguments: [
    ("zh", "二〇二六年一月三十一日", "2026-01-31"), ("zh", "二○二五年十一月三日", "2025-11-03"),
    ("zh", "二零二五年十月二十号", "2025-10-20"),
    ("ja", "令和八年一月十日", "2026-01-10"), ("zh", "二〇二五年十二月廿三日", "2025-12-23"),
  ])
  func numbersInHanCharactersAreRead(language: String, text: String, expected: String) {
    #expect(dates(text, language) == [expected])
    #expect(DateTokenizer.holdsNumber(Array(text.utf8)[...]) || text.hasPrefix("令"))
  }

  @Test(arguments: ["十一月三日", "二十五周年", "三日前", "二〇年十一月三日", "二〇二五年十三月三日"])
  func otherFiguresAreNone(text: String) {
    #expect(dates(text, "zh") == [])
  }

  @Test(arguments: [
    ("วันเสาร์ที่ 31 มกราคม พ.ศ. 2569", "2026-01-31"), ("31 มกราคม พ.ศ.2569", "2026-01-31"),
    ("31 ม.ค. 69", "2026-01-31"),
    ("31 ม.ค. 69 เวลา 08:05 น.", "2026-01-31T08:05:00"), ("31 มกราคม ค.ศ. 2026", "2026-01-31"),
  ])
  func buddhistYearsAreRead(text: String, expected: String) {
    #expect(dates(text, "th") == [expected])
  }

  @Test func twoDigitsThatCountOrAreATimeAreNoBuddhistYear() {
    #expect(dates("31 ม.ค. 60 คน", "th") == [])
    #expect(dates("31 ม.ค. 20", "th") == [])
    #expect(dates("31 Jan 69", "en") == [])
    #expect(DateTextReader(language: "th").dates(in: "31 ม.ค. 69".utf8).isEmpty)
  }

  @Test func joinersStandInsideWords() {
    #expect(dates("31 अगस्\u{200D}त 2026", "hi") == ["2026-08-31"])
    #expect(dates("31 جنوری\u{200C} 2026", "ur") == ["2026-01-31"])
  }

  @Test func namesOfTwoWordsAreOne() {
    #expect(dates("31 Deireadh Fómhair 2026", "ga") == ["2026-10-31"])
    #expect(dates("3 تشرين ثاني 2026", "ar") == ["2026-11-03"])
  }

  @Test func theCalendarOfIranIsReadInFiguresAndInAfghanistan() {
    #expect(dates("۱۴۰۴/۱۱/۱۱ ۰۸:۰۵", "fa") == ["2026-01-31T08:05:00"])
    #expect(dates("۱۴۰۴/۱۱/۱۱", "ar") == [])
    #expect(dates("۱۱ دلو ۱۴۰۴", "fa") == ["2026-01-31"])
  }

  @Test func shortFormsThatAreNamesElsewhereCountInTheirLanguage() {
    #expect(dates("31 Ion 2026", "cy") == ["2026-01-31"])
    #expect(dates("31 Ion 2026", "en") == [])
    #expect(dates("3 noi 2026", "it") == [])
  }
}
