/// Reads bylines whose parts stand in elements of their own: "By", "Ana Ruiz", "Staff Writer", "31 January".
enum BylineLines {
  /// Whom the lines credit: the names behind the first prefix, or at the start.
  static func credits(in lines: [String], _ memory: BylineMemory) -> Byline.Credits {
    var credits = Byline.Credits()
    /// What stands before "By" is where they work: "News Harbour Coast", "By", "Ana Ruiz".
    var desk: [String] = []
    var isExpected = lines.count == 1
    for line in lines.prefix(mostLines) {
      // A plain name announces nothing.
      if !Byline.isPlainName(line) {
        if isPrefix(line) {
          if desk.isEmpty, bare(line) == "by" { swap(&desk, &credits.people) }
          isExpected = true
          continue
        }
        if isForeignPrefix(line) { break }
        if isConjunction(line) {
          isExpected = true
          continue
        }
        if let first = line.spaceSeparated().first, isConjunction(String(first)) { isExpected = true }
      }
      let found = memory.credits(in: line)
      let people = found.people.filter {
        (isExpected || hasPrefix(line) || $0.contains(" ") || !isLatin($0))
          && !isPlace($0, behind: credits.people)
      }
      if people.isEmpty {
        if credits.organisations.isEmpty { credits.organisations = found.organisations }
        if !credits.people.isEmpty { break }
      } else {
        if !credits.people.isEmpty, !isExpected { break }
        credits.people += people.filter { !credits.people.contains($0) }
      }
      isExpected = false
    }
    if credits.people.isEmpty { credits.people = desk }
    return credits
  }

  /// Whether a single word behind full names is where they are: "Ewan Hume, Tolland".
  private static func isPlace(_ name: String, behind people: [String]) -> Bool {
    !name.contains(" ") && isLatin(name) && people.contains { $0.contains(" ") }
  }

  /// Lines further down are no byline.
  private static let mostLines = 24

  private static func isLatin(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 < 0xD0 }
  }

  private static func bare(_ line: String) -> String {
    line.lowercased().trimmed { !$0.isLetter && $0 != "／" }
  }

  /// Whether a line is nothing but the announcement of an author.
  static func isPrefix(_ line: String) -> Bool {
    guard line.utf8.count <= 40 else { return false }
    let bare = bare(line)
    return CreditLexicon.prefixes.contains(bare)
      || line.hasSuffix(":") && CreditLexicon.labelsWithColon.contains(bare)
  }

  /// Whether a line announces one who did something else than write.
  static func isForeignPrefix(_ line: String) -> Bool {
    line.utf8.count <= 40 && CreditLexicon.otherPrefixes.contains(bare(line))
  }

  private static func isConjunction(_ line: String) -> Bool {
    line == "," || line == "&" || line == "|" || line == "/"
      || CreditLexicon.conjunctions.contains(line.lowercased())
  }

  /// Words that begin a byline wherever they stand, in lower case: those of one word that are common in sentences are not among them.
  static let strongPrefixes = [
    "by ", "by: ", "written by ", "words by ", "story by ", "posted by ", "author: ", "authors: ", "von ",
    "von: ", "text: ", "autor: ",
    "autorin: ", "par ", "par: ", "por ", "por: ", "texto: ", "a cura di ", "scritto da ", "door ", "av ",
    "tekst: ", "autor ", "автор: ",
    "текст: ", "автор ", "yazan: ", "haber: ", "بقلم ", "كتب ", "כתב: ", "מאת ", "oleh ", "oleh: ",
    "penulis: ",
    "written by: ", "words by: ", "story by: ", "posted by: ", "redakteur: ", "redakteurin: ", "reporter: ",
    "reporterin: ", "napsal: ", "napsala: ", "napísal: ", "napísala: ", "napisał: ", "napisała: ",
    "muhabir: ",
    "yazar: ", "كتب: ", "كتبت: ", "بقلم: ", "الكاتب: ", "الكاتبة: ", "إعداد: ", "نویسنده: ", "מאת: ",
    "लेखक: ", "लेखिका: ", "συντάκτης: ", "συντακτης: ", "συντακτησ: ", "كتب - ", "كتبت - ", "كتب/", "كتبت/",
    "بقلم/", "συντάκτρια: ", "γράφει: ", "bởi ", "tác giả: ", "γράφει ο ",
    "γράφει η ", "του ", "της ", "από ",
    "โดย ", "โดย: ", "เรื่อง: ", "تحریر: ", "авторы: ", "автори: ", "аутор: ", "аутори: ", "লেখক: ", "எழுதியவர்: ",
    "ავტორი: ", "müəllif: ",
    "erstellt von ", "testo di ", "texto de ", "texte de ", "text von ", "text av ", "tekst av ",
    "autore: ",
    "autrice: ", "szerző: ", "szerzők: ", "írta: ", "teksti: ", "kirjoittaja: ", "kirjoittanut ",
    "toimittaja: ", "auteur: ", "auteure: ",
    "auteurs: ", "autoři: ", "autorzy: ", "autori: ", "autorka: ", "автор текста: ",
    "автор статьи: ", "автор материала: ", "аўтар: ",
    "ผู้เขียน: ", "เขียนโดย ", "เขียนโดย: ", "ผู้สื่อข่าว: ", "pewarta: ", "wartawan: ", "خبرنگار: ",
    "مراسل: ", "تقرير: ", "forfatter: ",
    "skribent: ", "höfundur: ", "journalist: ", "giornalista: ", "texte: ", "testo: ",
    "phóng viên: ", "bài và ảnh: ", "oprac. ", "opracował ",
    "opracowała ", "подготовил ", "подготовила ", "propos recueillis par ", "text und fotos: ",
    "autorius: ", "autorė: ", "autors: ",
    "szöveg: ", "tekst i zdjęcia: ",
  ]

  /// Whether a text begins as a byline does.
  static func hasPrefix(_ text: String) -> Bool {
    if text.utf8.prefix(longestStart).allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: ":") }) {
      return prefixes.plainPrefix(startingText: text.utf8) != nil
    }
    var start = text.prefix(longestStart).lowercased()
    // French and others put a space before a colon.
    if let colon = start.firstRange(of: " :") { start.remove(at: colon.lowerBound) }
    return prefixes.prefix(startingLowered: start) != nil
  }

  /// No prefix is longer, in characters.
  private static let longestStart = 24
  private static let prefixes = TextPrefixes(strongPrefixes)
}

extension String {
  /// Without the characters at both ends that match.
  fileprivate func trimmed(_ isCut: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isCut($0) }), let last = lastIndex(where: { !isCut($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
