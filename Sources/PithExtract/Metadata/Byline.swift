/// Takes names out of bylines: "By Ana Ruiz and Tom Okafor, Staff Writers" holds Ana Ruiz and Tom Okafor.
enum Byline {
  /// The names in a byline, in order; empty where there is none.
  static func names(in byline: String) -> [String] {
    guard byline.utf8.count <= longestMarkup else { return [] }
    let text = MarkupText.plain(byline)
    guard text.utf8.count <= longestByline else { return [] }
    return pieces(of: text).compactMap(name)
  }

  /// Whether a label announces an author: "Written by".
  static func isAuthorLabel(_ label: String) -> Bool {
    let label = label.lowercased()
    return prefixes.contains { label == $0 } || label.contains("author") || label.contains("autor")
  }

  /// Longer text is an article's first paragraph, not its byline. In bytes.
  private static let longestByline = 300
  /// The same with its tags, references and white space.
  private static let longestMarkup = 3_000
  /// Names have at most this many words: "María del Carmen de la Fuente Ortiz".
  private static let mostWords = 7

  /// What stands before names, in lower case.
  private static let prefixes = [
    "by", "written by", "posted by", "story by", "reported by", "reporting by", "words by", "published by",
    "author", "authors", "von", "text", "text von",
    "autor", "autorin", "par", "por", "escrito por", "de", "di", "a cura di", "scritto da", "da", "door",
    "av", "af", "tekst", "kirjoittaja", "przez", "autorzy",
    "автор", "авторы", "текст", "автори", "yazan", "بقلم", "كتب", "كتبت", "נכתב על ידי", "מאת", "από", "του",
    "oleh", "penulis", "bởi", "tác giả", "文", "作者", "記者",
  ]

  /// Prefixes that, before a single word, are part of the name: "Di Wang", "Von Miller".
  private static let namePrefixes: Set<String> = ["Da", "De", "Di", "Von"]

  /// What stands behind a name and a comma.
  private static let suffixes: Set<String> = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "mba", "esq", "esq.", "dr.",
    "prof.",
  ]

  private static func isNoNameAlone(_ word: String) -> Bool {
    prefixes.contains(word) || suffixes.contains(word)
  }

  private static let conjunctions: Set<Substring> = [
    "and", "und", "et", "y", "e", "en", "og", "och", "i", "и", "та", "ve", "و", "και", "with", "mit", "&",
  ]

  /// Words that stand in roles and agencies, never in names.
  private static let otherWords: Set<String> = [
    "reporter", "reporters", "editor", "editors", "writer", "writers", "staff", "correspondent",
    "correspondents", "columnist", "contributor", "contributors", "journalist", "newsroom", "desk",
    "team", "bureau", "agency", "agencies", "news", "press", "redaktion", "redaction", "rédaction",
    "redacción", "redazione", "redação", "redacție", "redakcja", "редакция", "admin", "administrator",
    "editorial", "online", "updated", "published",
    "posted", "chief", "senior", "associate", "producer", "photographer", "reuters", "afp", "dpa", "ap",
    "ansa", "efe", "tass", "тасс", "риа", "associated", "webdesk", "guest", "correspondent",
  ]

  private static func pieces(of text: String) -> [String] {
    var pieces: [[Substring]] = [[]]
    let isInCapitals = !text.contains(where: \.isLowercase)
    for chunk in text.split(omittingEmptySubsequences: true, whereSeparator: { ",;|•·/\n".contains($0) }) {
      pieces.append([])
      for word in chunk.split(separator: " ") {
        // A single capital is an initial: "Tom E Okafor".
        let isInitial = word.count == 1 && word.first?.isUppercase == true && !isInCapitals
        if !isInitial, conjunctions.contains(Substring(word.lowercased())) {
          pieces.append([])
        } else {
          pieces[pieces.count - 1].append(word)
        }
      }
    }
    return pieces.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static func name(_ piece: String) -> String? {
    var words = piece.split(separator: " ").map(String.init)
    // The longest prefix of words that announces a name.
    for count in [4, 3, 2, 1] where words.count > count {
      let start = words.prefix(count).joined(separator: " ").lowercased()
      if words.count == 2, namePrefixes.contains(words[0]) { break }
      if prefixes.contains(start.hasSuffix(":") ? String(start.dropLast()) : start) {
        words.removeFirst(count)
        break
      }
    }
    guard !words.isEmpty, words.count <= mostWords, words.count > 1 || !isNoNameAlone(words[0].lowercased()),
      !words.contains(where: { otherWords.contains($0.lowercased()) })
    else {
      return nil
    }
    let name = words.joined(separator: " ")
    guard name.contains(where: \.isLetter), !name.contains(where: { $0.isNumber || "@:!?#".contains($0) })
    else { return nil }
    return name.first?.isLowercase == true && words.count == 1 ? nil : name
  }
}
