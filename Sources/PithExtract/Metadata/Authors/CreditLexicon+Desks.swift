/// Editorial offices, what journalists are, and labels of others beside authors, in lower case.
extension CreditLexicon {
  /// Whole texts that stand for an editorial office, which is no author.
  static let desks: Set<String> = [
    "haber merkezi", "haberler merkezi", "internet haber", "son dakika", "هيئة التحرير", "فريق التحرير",
    "قسم التحرير", "التحرير",
    "غرفة الأخبار", "غرفة التحرير", "تحریریه", "گروه خبر", "ویب ڈیسک", "نیوز ڈیسک", "กองบรรณาธิการ", "ทีมข่าว",
    "ทีมงาน", "ทีมข่าวออนไลน์", "กอง บก",
    "編集部", "编辑部", "編輯部", "編集局", "取材班", "編集部員", "스태프", "편집국", "온라인뉴스팀", "온라인팀", "디지털뉴스팀", "뉴스팀",
    "ban biên tập", "tòa soạn",
    "tim redaksi", "tim liputan", "pasukan editorial", "συντακτική ομάδα", "ομάδα σύνταξης", "η σύνταξη",
    "σύνταξη", "מערכת", "מערכת האתר", "מערכת העיתון",
    "कार्यालय संवाददाता", "डिजिटल डेस्क", "वेब डेस्क", "न्यूज़ डेस्क", "न्यूज डेस्क", "নিউজ ডেস্ক", "অনলাইন ডেস্ক", "ডেস্ক রিপোর্ট", "নিজস্ব প্রতিবেদক",
    "স্টাফ রিপোর্টার",
  ]

  /// What stands beside the words of roles in names of offices that are those of no outlet in particular: "La rédaction", "Web Desk".
  static let deskWords: Set<String> = [
    "la", "le", "il", "el", "o", "a", "os", "as", "da", "de", "do", "di", "dalla", "della", "del", "der",
    "die", "das", "des", "the", "our",
    "von", "vom", "av", "af", "od", "par", "por", "door", "nuestra", "notre", "unsere", "onze", "web",
    "digital", "online", "news", "internet",
    "local", "tim", "équipe", "equipo", "equipe", "notizie", "noticias", "actualités", "and",
  ]

  /// What journalists are, where it stands before a name: "redaktor Jan Novák". Behind a comma it says where they work.
  static let rolesBeforeNames: Set<String> = [
    "redakteur", "redakteurin", "reporterin", "korrespondent", "korrespondentin", "gastautor", "gastautorin",
    "unser korrespondent",
    "unsere korrespondentin", "redacteur", "redactrice", "verslaggever", "verslaggeefster", "onze redacteur",
    "onze verslaggever",
    "onze verslaggeefster", "onze correspondent", "onze redactrice", "notre journaliste",
    "notre correspondant", "notre correspondante",
    "notre envoyé spécial", "notre envoyée spéciale", "dal nostro inviato", "dalla nostra inviata",
    "dal nostro corrispondente",
    "dalla nostra corrispondente", "nostro inviato", "nostra inviata", "nuestro corresponsal",
    "nuestra corresponsal", "redaktor", "redaktorka",
    "zpravodaj", "novinář", "novinářka", "novinár", "dziennikarz", "dziennikarka", "журналист", "журналистка",
    "корреспондент", "журналіст",
    "журналістка", "кореспондент", "кореспондентка", "phóng viên", "pewarta", "wartawan", "jurnalis",
    "muhabir", "novinar", "novinarka",
    "ผู้สื่อข่าว", "nhóm phóng viên",
  ]

  /// What announces who did something else, with a colon behind it: "Text: Ana Ruiz Foto: Tom Okafor".
  static let otherLabels: Set<String> = [
    "photo", "photos", "photography", "photographs", "photographer", "picture", "pictures", "image", "images",
    "illustration", "illustrations",
    "video", "editor", "editors", "editing", "graphics", "camera", "foto", "fotos", "fotografie", "fotograf",
    "fotografin", "bild", "bilder",
    "bildredaktion", "grafik", "kamera", "redigering", "crédit", "crédits", "fotografía", "fotografías",
    "imágenes", "ilustración", "ilustraciones",
    "vídeo", "imagens", "ilustração", "edição", "edición", "immagini", "fotografia", "illustrazione",
    "illustratie", "beeld", "kuva", "kuvat", "kuvaaja",
    "zdjęcia", "zdjęcie", "fotó", "fotók", "kép", "képek", "szerkesztő", "fotka", "grafika", "фото",
    "ілюстрації", "иллюстрации", "редактор", "видео",
    "editör", "fotoğraf", "görüntü", "kamera", "ảnh", "đồ họa", "biên tập", "صور", "تصوير", "الصور", "עריכה",
    "צילום", "צילומים", "φωτογραφίες", "φωτογραφία",
    "ภาพ", "фотография", "фотограф",
  ]

  /// What announces one who wrote and took the photos, with "and" or a comma within, and a colon behind it or "by".
  static let sharedLabels: [String] = [
    "bài và ảnh", "bài, ảnh", "bài - ảnh", "text und foto", "text und fotos", "text & foto", "text & fotos",
    "text und bilder", "text und bild", "text, foto",
    "text och foto", "text och bild", "text & bild", "text och bilder", "tekst og foto", "tekst og bilder",
    "tekst & foto", "tekst en foto", "tekst en foto's",
    "tekst i zdjęcia", "tekst i foto", "texto y fotos", "texto y foto", "textos y fotos", "texto e fotos",
    "texto e foto", "texte et photo",
    "texte et photos", "textes et photos", "testo e foto", "testi e foto", "teksti ja kuvat",
    "teksti ja kuva", "tekst ja foto", "tekst ja fotod",
    "text a foto", "text i fotos", "text și foto", "text şi foto", "szöveg és fotó", "szöveg és fotók",
    "szöveg és kép", "текст и фото", "текст і фото", "текст та фото",
    "tekst i fotografije", "tekst in foto", "text and photo", "text and photos", "words and photos",
    "words & photos", "words and pictures", "story and photos",
    "photos and story", "photos and text", "teks dan foto", "metin ve fotoğraf", "haber ve fotoğraf",
    "κείμενο και φωτογραφίες", "κείμενο - φωτογραφίες",
    "reportáž a foto", "نص وصور", "نص وتصوير", "כתב וצילם", "כתבה וצילמה", "लेख और फोटो",
  ]
}
