/// The words that tell names from what stands around them in bylines, in lower case.
enum CreditLexicon {
  /// What stands before the names of authors.
  static let prefixes: Set<String> = [
    "by", "written by", "posted by", "story by", "reported by", "reporting by", "words by", "published by",
    "text by", "article by", "created by", "authored by", "compiled by", "news by", "analysis by",
    "opinion by",
    "view all posts by", "all posts by", "more posts by", "posts by", "see all posts by", "more from",
    "more by",
    "author", "authors", "the author", "about the author", "writer", "von", "text", "text von",
    "verfasst von",
    "von unserem redakteur", "von unserer redakteurin", "von unserem mitarbeiter",
    "von unserer mitarbeiterin",
    "von unserem korrespondenten", "von unserer korrespondentin", "von unserem reporter",
    "von unserer reporterin",
    "ein artikel von", "eine analyse von", "ein kommentar von", "geschrieben von", "bericht von",
    "autor", "autorin", "autorinnen", "autorin/autor", "par", "écrit par", "rédigé par", "publié par",
    "por", "escrito por", "publicado por", "texto", "texto de", "redactado por", "de", "di", "a cura di",
    "scritto da", "articolo di", "testo di", "texte de", "da", "door", "geschreven door", "av", "af", "tekst",
    "tekst av",
    "skrevet av",
    "skrevet af", "skriven av", "text av", "kirjoittaja", "teksti", "przez", "autorzy", "tekst i zdjęcia",
    "napisał", "napisała", "napsal", "napsala", "autoři", "autori", "írta", "szerző", "de către", "scris de",
    "autorul", "автор", "авторы", "текст", "автори", "автор:", "аўтар", "yazan", "haber", "haberi yazan",
    "бy",
    "بقلم", "كتب", "كتبت", "الكاتب", "نویسنده", "تحریر", "נכתב על ידי", "מאת", "από", "του", "της",
    "γράφει ο",
    "γράφει η", "γράφει", "συντάκτης", "oleh", "penulis", "ditulis oleh", "ditulis", "reporter", "bởi",
    "tác giả",
    "theo", "文", "作者", "記者", "记者", "文／", "執筆", "著者", "기자", "기자명", "글", "लेखक", "द्वारा", "โดย", "เรื่อง",
    "аутор", "аутори", "লেখক", "লেখা", "প্রতিবেদক", "எழுதியவர்", "ავტორი", "ავტორები", "müəllif", "na", "ni",
    "በ", "ጸሐፊ",
    "հեղինակ", "റിപ്പോർട്ട്", "రచయిత", "ಲೇಖಕ", "লেখিকা", "लेखिका", "муаллиф", "autori", "autore", "autrice", "erstellt von",
    "autors", "autorė", "autorius", "parašė", "höfundur", "kirjutas", "escrit per", "per", "egilea",
    "เขียนโดย", "ผู้เขียน", "ผู้สื่อข่าว", "เรื่องโดย", "รายงานโดย", "เรียบเรียงโดย", "kirjoittanut",
    "kirjoittaneet", "подготовил", "подготовила",
    "подготовили", "материал подготовил", "материал подготовила", "автор статьи", "автор текста",
    "автор материала", "автор публікації", "підготував",
    "підготувала", "автор статті", "беседовал", "беседовала", "propos recueillis par",
    "recueilli par", "recueillis par", "entretien réalisé par",
    "entretien par", "interview par", "interview von", "interview by", "das gespräch führte",
    "das gespräch führten", "das interview führte",
    "die fragen stellte", "die fragen stellten", "ein gastbeitrag von", "gastbeitrag von",
    "ein gastkommentar von", "gastkommentar von",
    "kommentar von", "ein essay von", "eine reportage von", "eine kolumne von", "ein interview von",
    "ein bericht von", "eine glosse von", "ein beitrag von",
    "oprac.", "oprac", "opracował", "opracowała", "rozmawiał", "rozmawiała", "szerzők",
    "skrevet av:", "bài và ảnh", "người viết", "thực hiện",
    "yazı", "röportaj", "haber-foto", "texte", "auteur", "auteure", "autrice", "auteurs",
  ]

  /// What announces authors with a colon behind it, and else is a role beside a name or a word of a sentence.
  static let labelsWithColon: Set<String> = [
    "redakteur", "redakteurin", "reporterin", "muhabir", "yazar", "συντάκτρια", "συντακτης", "συντακτησ",
    "लेखिका", "رپورٹ", "الكاتبة",
    "إعداد",
    "napísal", "napísala", "redator", "redatora", "redactor", "redactora",
    "כתב", "כתבת", "כתבה", "מראיין", "مراسل", "مراسلة", "المراسل", "تقرير", "حوار", "خبرنگار",
    "گزارش", "رپورٹر", "toimittaja", "toimittajat", "pewarta",
    "wartawan", "jurnalis", "phóng viên", "redaktor", "redaktorka", "dziennikarz", "opracowanie",
    "rozmowa", "words", "interview", "entrevista",
    "intervista", "intervju", "interviu", "entretien", "επιμέλεια", "κείμενο", "журналист",
    "журналистка", "корреспондент", "журналіст", "журналістка",
    "кореспондент", "verslaggever", "journalist", "journaliste", "skribent", "forfatter", "novinar",
    "riport", "riporter", "testo", "rapportage",
  ]

  /// Prefixes that, before a single word, are part of the name: "Di Wang", "Von Miller".
  static let namePrefixes: Set<String> = ["Da", "De", "Di", "Ni", "Von"]

  /// Prefixes that are given names, too: "according to" in Vietnamese, "by" in Catalan.
  static let givenNames: Set<String> = ["Theo", "Per"]

  /// What stands before the names of people who did something else, or of places.
  static let otherPrefixes = [
    "edited by", "reviewed by", "medically reviewed by", "fact checked by", "fact-checked by", "photos by",
    "photo by",
    "photography by", "photographs by", "illustration by", "illustrations by", "illustrated by",
    "translated by",
    "video by", "updated by", "contributions from", "produced by", "narrated by", "hosted by",
    "expert reviewed",
    "last updated", "photo", "photo:", "foto", "foto:", "fotos", "fotos:", "fotografie", "redaktion:",
    "redaktion",
    "übersetzt von", "bearbeitet von", "traduit par", "traducción", "фото", "фото:", "in association with",
  ]

  /// The first words of these.
  static let otherPrefixWords = Set(
    otherPrefixes.compactMap { $0.spaceSeparated().first.map(String.init) })

  static let conjunctions: Set<String> = [
    "and", "und", "et", "y", "e", "en", "og", "och", "i", "и", "та", "ve", "و", "και", "with", "mit", "&",
    "ja",
    "és", "și", "dan", "và", "ir", "eta", "avec", "con", "met", "और", "และ",
    "+",
  ]

  /// Degrees and orders behind names.
  static let degrees: Set<String> = [
    "jr", "sr", "phd", "ph.d", "md", "m.d", "mba", "esq", "dr", "prof", "ms", "msc", "m.sc", "ma", "m.a",
    "ba", "bsc",
    "rd", "rdn", "ld", "ldn", "rn", "cfp", "cfp®", "cepf®", "cepf", "cpa", "cfa", "dvm", "jd", "llm", "dds",
    "dmd", "do",
    "facs", "facp", "faan", "faclm", "mph", "msw", "lcsw", "dpt", "pt", "pharmd", "fand", "foma", "dabom",
    "cscs", "np",
    "aprn", "edd", "psyd", "obe", "mbe", "cbe", "mw", "vmd", "dacvb", "lvt", "vts", "frcp", "frcs", "meng",
    "bs", "cdn",
  ]

  /// Words of roles and departments: a piece of a byline that holds one names nobody.
  static let roles: Set<String> = [
    "reporter", "reporters", "editor", "editors", "writer", "writers", "staff", "correspondent",
    "correspondents",
    "columnist", "columnists", "contributor", "contributors", "contributing", "journalist", "journalists",
    "journalisten",
    "newsroom", "desk", "team", "bureau", "redaktion", "redaction", "rédaction", "redacción", "redazione",
    "redação",
    "redacție", "redakcja", "redactie", "redaktionen", "redaksjonen", "toimitus", "redakce", "redakcia",
    "szerkesztőség",
    "редакция", "редакція", "редакцията", "admin", "administrator", "webmaster", "editorial", "updated",
    "published",
    "posted", "chief", "senior", "associate", "assistant", "producer", "photographer", "webdesk", "guest",
    "freelance",
    "freelancer", "analyst", "specialist", "manager", "director", "founder", "co-founder", "cofounder", "ceo",
    "cto",
    "president", "expert", "consultant", "strategist", "dietitian", "nutritionist", "physician", "professor",
    "lecturer",
    "author", "authors", "blogger", "coordinator", "officer", "head", "vice", "executive", "intern", "fellow",
    "researcher",
    "scientist", "engineer", "developer", "attorney", "lawyer", "therapist", "coach", "instructor",
    "redakteur",
    "redakteurin", "reporterin", "korrespondent", "korrespondentin", "volontär", "volontärin",
    "chefredakteur",
    "journaliste", "rédacteur", "rédactrice", "periodista", "redactor", "redactora", "corresponsal",
    "giornalista",
    "jornalista", "repórter", "redator", "redatora", "journalistin", "journaliste", "koresponden", "wartawan",
    "kontributor", "verslaggever",
    "verslaggeefster", "correspondente", "redacteur",
    "redactrice",
    "корреспондент", "журналист", "журналистка", "muhabir", "editör", "toimittaja", "redaktør", "redaktör",
    "dziennikarz", "redacao", "redaccion", "редактор", "редакционен",
    "redacția", "redacţia", "redacţie", "redactia", "redaksi", "редакции", "újságíró", "szerkesztő",
    "redaktor", "redaktorka", "novinář",
    "novinářka", "zpravodaj", "dziennikarka", "журналіст", "журналістка", "кореспондент",
    "кореспондентка", "обозреватель", "спецкор",
    "jurnalist", "reporterka", "מערכת", "σύνταξη",
    "নিজস্ব", "প্রতিবেদক", "ডেস্ক", "ব্যুরো", "ब्यूरो", "डेस्क", "संवाददाता",
  ]

  /// How names of papers, sites and desks end in scripts without spaces, and in Korean; no person's name ends so.
  static let organisationEnds = [
    "日报", "晚报", "早报", "晨报", "时报", "商报", "日報", "晚報", "時報", "电子报", "電子報", "新闻", "新聞", "新闻网", "新聞網", "通讯社",
    "通訊社", "通信社",
    "新報社", "日報社", "放送局", "報道部", "社会部", "取材班", "株式会社", "电视台", "電視台", "网", "網", "编辑部", "編輯部", "編集部",
    "周刊", "週刊", "新聞社", "出版社", "ニュース", "オンライン", "신문", "뉴스", "일보",
    "방송", "편집국", "뉴스팀",
    "통신", "타임스", "투데이", "미디어", "닷컴", "편집부", "취재팀",
  ]

  /// How names of companies begin in Japan.
  static let organisationStarts = ["株式会社", "有限会社", "合同会社", "一般社団法人", "公益財団法人", "公益社団法人", "一般財団法人"]

  /// Words of names of agencies, papers and companies.
  static let organisations: Set<String> = [
    "news", "today", "press", "presse", "agency", "agencies", "agentur", "agence", "agencia", "agenzia",
    "times",
    "tribune",
    "herald", "gazette", "chronicle", "journal", "magazine", "media", "network", "radio", "tv", "television",
    "channel",
    "university", "institute", "institut", "college", "foundation", "association", "associated", "inc",
    "inc.", "ltd",
    "ltd.", "llc", "gmbh", "ag", "corp", "company", "group", "online", "digital", "web", "newspaper",
    "newspapers",
    "newswire", "wire", "zeitung", "tageblatt", "nachrichten", "rundschau", "kurier", "courier", "observer",
    "examiner",
    "board", "committee", "council", "ministry", "department", "office", "service", "services", "society",
    "studio",
    "studios", "blog", "reuters", "afp", "dpa", "ap", "upi", "ansa", "efe", "tass", "тасс", "риа", "новости",
    "интерфакс",
    "xinhua", "新华社", "pti", "ani", "ians", "apa", "sda", "ats", "keystone-sda", "sid", "belga", "anp", "ntb",
    "ritzau",
    "tt", "stt", "pap", "čtk", "tasr", "mti", "agerpres", "lusa", "bloomberg", "kyodo", "yonhap", "antara",
    "bernama",
    "anadolu", "aa", "dha", "iha", "community", "llp", "club", "center", "centre", "hospital", "clinic",
    "dental", "bank",
    "security", "publications", "publishing", "daily", "post", "editorials", "stories", "conversation",
    "beacon", "sentinel", "ledger", "telegraph", "dispatch", "argus",
    "inquirer", "statesman", "bulletin", "merkezi", "ajansı", "gazetesi", "servisi",
  ]

  /// Words that no name holds: of labels, links and counts beside bylines.
  static let labels: Set<String> = [
    "share", "follow", "comment", "comments", "read", "reading", "min", "mins", "minutes", "minute", "views",
    "view",
    "ago", "today", "yesterday", "subscribe", "posts", "post", "more", "about", "contact", "image", "video",
    "source",
    "email", "e-mail", "twitter", "facebook", "linkedin", "instagram", "whatsapp", "copy", "link", "print",
    "save",
    "listen", "likes", "like", "add", "sign", "login", "home", "menu", "search", "folgen", "teilen",
    "lesezeit", "minuten",
    "partager", "suivre", "seguir", "compartir", "condividi", "date", "time", "category", "tags", "filed",
    "under",
    "latest", "featured", "sponsored", "advertisement", "profile", "bio", "biography", "blog", "article",
    "articles",
    "written", "learn", "click", "here", "this", "my", "your", "our", "we", "i'm", "credit", "getty",
    "unknown",
    "anonymous", "none", "null", "undefined", "n/a", "user", "root", "test", "default", "display", "name",
    "website",
    "by", "updated", "published", "skip", "reply", "quote", "report", "join", "joined", "location",
    "messages", "size", "find", "topic", "full", "bluesky", "mastodon", "youtube", "tiktok", "telegram",
    "reddit",
    "pinterest", "flipboard", "snapchat", "all", "feed", "rss", "shares", "发表于", "更新", "发布",
  ]

  /// Small words of sentences and roles that stand in no name.
  static let functionWords: Set<String> = [
    "of", "for", "at", "on", "from", "to", "about", "is", "are", "was", "that", "which", "how", "what", "why",
    "when",
    "has", "have", "into", "für", "bei", "aus", "auf", "im", "zum", "zur", "ist", "pour", "dans", "chez",
    "sur", "para", "sobre", "desde", "presso", "sul", "voor", "bij", "til", "på", "från", "for", "dla", "w",
    "na", "в",
    "на", "из", "для", "з", "у", "an", "or", "als", "as",
  ]

  /// User names that stand for nobody in particular, and counts that stand where names do.
  static let anonymousUsers: Set<String> = [
    "publisher", "anonymous", "anonym", "anónimo", "anonimo", "anonyme", "gast", "system", "super",
    "super user", "site admin", "no comments", "no comment",
    "leave a comment", "keine kommentare", "aucun commentaire", "sin comentarios", "nessun commento",
    "nenhum comentário",
    "geen reacties", "brak komentarzy", "manager",
    "admin", "adminn", "administrator", "editor", "webmaster", "user", "guest", "root", "author", "staff",
    "team",
    "wordpress", "test", "default", "web", "site", "blog", "news", "info", "contact", "marketing", "content",
    "wpadmin",
  ]

  /// The ends of domain names that stand for sites in bylines.
  static let domainEnds: Set<String> = [
    "com", "org", "net", "de", "at", "ch", "fr", "it", "es", "nl", "is", "ru", "ua", "pl", "tv", "co", "uk",
    "io", "info",
    "no", "se", "dk", "fi", "eu", "us", "in", "jp", "br", "pt", "be", "ie", "lu", "cz", "sk", "hu", "ro",
    "bg", "gr", "tr",
  ]

  /// What a word says of the piece of a byline that it stands in.
  struct Sign: OptionSet {
    let rawValue: UInt8

    static let role = Sign(rawValue: 1)
    static let organisation = Sign(rawValue: 2)
    static let label = Sign(rawValue: 4)
    static let function = Sign(rawValue: 8)
    static let degree = Sign(rawValue: 16)
  }

  /// The signs of all words that have one, so that a word is looked up once.
  static let signs: [String: Sign] = {
    var signs: [String: Sign] = [:]
    let lists: [(Set<String>, Sign)] = [
      (roles, .role), (organisations, .organisation), (labels, .label), (functionWords, .function),
      (degrees, .degree),
    ]
    for (words, sign) in lists {
      for word in words { signs[word, default: []].insert(sign) }
    }
    return signs
  }()

  /// All words that make a text more than a name, by their hashes.
  static let knownWords: HashTable<Bool> = {
    var words: [UInt64: Bool] = [:]
    let phrases =
      Array(prefixes) + Array(labelsWithColon) + otherPrefixes + Array(signs.keys) + Array(conjunctions)
      + Array(degrees)
      + Array(anonymousUsers) + BylinePieces.words + BylineLines.strongPrefixes + BylineLabels.words
      + Array(rolesBeforeNames) + Array(otherLabels) + Array(desks) + sharedLabels + ["the"]
    for phrase in phrases {
      for word in Array(phrase.utf8).split(whereSeparator: { !$0.isASCIILetter }) {
        words[WordHash.of(word.lazy.map { $0 | 0x20 })] = true
      }
    }
    return HashTable(words)
  }()
}
