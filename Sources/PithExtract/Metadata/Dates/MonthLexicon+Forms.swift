extension MonthLexicon {
  /// Further names: abbreviations, cases, spellings without the marks of a letter, and the names that a country has beside those of
  /// its language (the Maghreb, Iran and Afghanistan, Bosnia, Indonesia). What is also the name of a person, or a word, is in `local`.
  ///
  /// Luxembourgish, Frisian, Icelandic, Finnish, Estonian, Latvian, Lithuanian, French, Catalan, Basque, Maltese, Romanian, Slovenian,
  /// Bosnian, Serbian, Macedonian, Bulgarian, Russian, Ukrainian, Tajik, Uzbek, Turkmen, Albanian, Indonesian, Malay, Arabic (with Morocco,
  /// Algeria, Tunisia, Mauritania), Hebrew, Persian, Dari, Pashto, Hindi, Marathi, Nepali, Bengali, Assamese, Punjabi, Gujarati, Odia,
  /// Tamil, Telugu, Kannada, Malayalam, Sinhala, Lao, Armenian, Georgian, Irish, Esperanto. Without joiners, which are no part of a token.
  static let forms = [
    """
    jaan jaanuaril tammik tammikuun gennaju jannar januaro jannewaris jaanuari январ январи ýanwar ینایر جنوري ژانویه ژانويه ינו जाने जन॰
    জানু জানুৱাৰী ଜାନୁଆରୀ જાન્યુ ஜன ಜನವರಿ ജനുവരി ජනවාරි ມັງກອນ հնվ იან იანვარს জানুয়ারি জানুয়ারী
    """,
    """
    veebruaril veebruari helmik helmikuun februaro febrewaris frar февр фебр феврал феврали fewral pebruari فيبراير فیفری فوریه فوريه
    فبروري فبروری פבר फर॰ फेब्रु फेब्रुअरी ফেব্রু ফেব্ৰুৱাৰী ଫେବୃଆରୀ ଫେବ୍ରୁଆରୀ ਫ਼ਰਵਰੀ ફેબ્રુ பிப் ಫೆಬ್ರವರಿ ഫെബ്രുവരി පෙබරවාරි ກຸມພາ փտվ
    თებ თებერვალს fevr ਫ਼ਰਵਰੀ ফেব্রুয়ারি ফেব্রুয়ারী úno
    """,
    """
    märtsil märtsi mäerz maaliskuun maalisk marzu марти اذار מרס במרס מארס মাৰ্চ ମାର୍ଚ୍ଚ ಮಾರ್ಚ್ മാർച്ച് മാര്ച്ച് මාර්තු ມີນາ մրտ მარ მარტს
    mhárta marto
    """,
    """
    aprillil aprilli abrëll huhtikuun huhtik d'abril aprilo квіт апрел апрели افريل آوريل אפר अप्रिल एप्रि ଅପ୍ରେଲ ଏପ୍ରିଲ ஏப் ಏಪ್ರಿಲ್
    ഏപ്രിൽ ഏപ്രില് අප්රේල් ເມສາ ապր აპრ აპრილს aibreáin априла
    """,
    """
    maaie toukokuun toukok maiatzak mejju майи maý ايار می مي مه മേയ് മെയ് ಮೇ ମଇ ମେ මැයි ພຶດສະພາ մյս მაი მაისს মে' bhealtaine
    """,
    """
    juunil kesäkuun kesäk jūn birž ekainak ġunju черв июни iýun يونية ژوئن ژوين ژوین जुन ଜୁନ ജൂൺ ജൂണ് ಜೂನ್ ජූනි ມິຖຸນາ հնս ივნ ივნისს
    mheitheamh meithimh
    """,
    """
    juulil heinäkuun heinäk jūl liep uztailak lulju juill июли iýul يوليوز يولية ژوئیه ژوئيه ژوییه جولای جولاي जुल ଜୁଲାଇ జులై ಜುಲೈ ജൂലൈ
    ജൂലായ് ජූලි ກໍລະກົດ հլս ივლ ივლისს jula
    """,
    """
    augustil ágú elokuun elok rugp d'agost abuztuak awwissu aŭgusto серп августи awgust غشت أغشت اوت اب آگوست اګست אוג अगस्ट ऑग আগষ্ট
    ଅଗଷ୍ଟ ઓગસ્ટ ஆக ఆగస్ట్ ಆಗಸ್ಟ್ ഓഗസ്റ്റ് ആഗസ്റ്റ് අගෝස්තු ສິງຫາ օգս აგვ
    """,
    """
    septembril septembri septimber syyskuun syysk rugs irailak settembru septembar septembro сентябр сентябри sentabr sentýabr верес شتنبر
    شتمبر سپتامبر سپتمبر ايلول ספט सित सप्टें सप्टेम्बर सेप्टेम्बर সেপ্ট ছেপ্টেম্বৰ ସେପ୍ଟେମ୍ବର செப் సెప్టెంబరు ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ
    സെപ്റ്റംബര් සැප්තැම්බර් ກັນຍາ սեպ სექ სექტემბერს սեպտեմբեր
    """,
    """
    oktoobril oktoobri lokakuun lokak d'octubre urriak ottubru oktobro octobri жовт октябр октябри oktabr oktýabr אוק اکتبر اكتبر अक्टू
    अक्टोबर ऑक्टो অক্টো অক্টোবৰ ଅକ୍ଟୋବର ઓક્ટોબર அக் అక్టోబరు ಅಕ್ಟೋಬರ್ ഒക്ടോബർ ഒക്ടോബര് ඔක්තෝබර් ຕຸລາ հոկ ოქტ ოქტომბერს অক্টো অক্টোবৰ
    অক্টোবর հոկտեմբեր
    """,
    """
    novembril novembri novimber nóv marraskuun marrask lapkr azaroak novembru novembar noiembrie nopember nentor nentori ноем нояб листоп
    ноябр ноябри noýabr נוב نونبر نوامبر नव॰ नोव्हें नोभेम्बर নভে নৱেম্বৰ ନଭେମ୍ବର நவ నవంబరు ನವೆಂಬರ್ നവംബർ നവംബര് නොවැම්බර් ພະຈິກ նոյ ნოე
    ნოემბერს samhna նոյեմբեր
    """,
    """
    detsembril detsembri desimber joulukuun jouluk gruod abenduak diċembru decembar disember дец груд декабр декабри דצמ دجنبر دجمبر
    دسامبر दिस डिसें डिसेम्बर ডিসে ডিচেম্বৰ ଡିସେମ୍ବର டிச డిసెంబరు ಡಿಸೆಂಬರ್ ഡിസംബർ ഡിസംബര് දෙසැම්බර් ທັນວາ դեկ დეკ დეკემბერს դեկտեմբեր
    """,
  ]

  /// Names that mean another month elsewhere, or that are names of people or words: in their languages alone.
  static let local: [(languages: String, months: [String])] = [
    ("hr bs sh", ["", "", "", "", "", "lip", "srp", "avg", "", "listopad listopada lis", "", ""]),
    ("cs", ["", "", "", "", "", "", "", "srp", "", "", "", ""]),
    ("sl sr", ["", "", "", "", "", "", "", "avg", "", "", "нов", ""]),
    ("et", ["", "", "", "", "mail", "", "", "", "", "", "", ""]),
    ("lt", ["saus", "vas", "kov", "bal", "geg", "", "", "", "", "spal", "", ""]),
    ("lb", ["", "", "mäe", "abr", "mee", "", "", "", "", "", "", ""]),
    ("ca", ["", "", "", "", "", "", "", "ag", "", "", "", ""]),
    ("gl", ["", "", "", "", "", "xuñ", "xul", "", "", "", "", ""]),
    ("it", ["", "", "", "", "", "", "", "", "sett", "", "", ""]),
    ("eu", ["urt", "ots", "mar", "api", "mai", "eka", "uzt", "abu", "ira", "urr", "aza", "abe"]),
    ("ro mo", ["", "", "", "", "", "", "", "", "", "", "noi noe noem", ""]),
    ("pl", ["", "", "", "", "", "czer", "", "", "", "paz", "", ""]),
    ("sq", ["", "shk", "", "pri", "", "qer", "korr kor", "gush gus", "sht", "tet", "nën", "dhj"]),
    ("uk", ["січ", "лют", "берез", "", "", "", "", "", "", "", "лист", ""]),
    ("be", ["сту", "лют", "сак", "крас", "мая", "чэр", "ліп", "жні", "вер", "кас", "ліс", "снеж сне"]),
    ("kk", ["қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел"]),
    ("id", ["", "peb", "", "", "", "", "", "agu agt ags", "", "", "nop", ""]),
    ("ms", ["", "", "", "", "", "", "", "ogo", "", "", "", "dis"]),
    ("fil tl", ["", "peb", "", "", "", "hun", "hul", "", "", "", "nob", "dis"]),
    ("cy", ["ion", "chw chwef", "maw", "ebr", "", "meh", "gor gorff", "", "", "hyd", "tach", "rhag"]),
    ("hi mr ne", ["जन", "फर", "", "अप्र", "", "", "", "अग", "", "", "नव", ""]),
  ]
}
