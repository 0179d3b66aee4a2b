import PithCore
import PithExtract

/// What the form of an address says about the page behind it.
struct AddressShape {
  /// The signs that the address has.
  let signs: Set<SectionLink.Sign>
  let date: PublicationDate?
  /// Whether there may be a page of HTML behind it, other than the front page.
  let isPage: Bool

  /// - Parameter address: absolute, http or https.
  init(_ address: String) {
    let parts = AddressParts(address)
    let segments = parts.path.split(separator: "/")
    let last = segments.last.map(Self.withoutSuffix) ?? ""
    isPage = Self.isPage(segments: segments, query: parts.query)
    date = PathDate.date(in: address)

    var signs: Set<SectionLink.Sign> = []
    if date != nil { signs.insert(.dateInPath) }
    // The slug is the part with the most words: some sites put an id or "index" behind it.
    let words = segments.suffix(2).map { Self.wordCount(of: Self.withoutSuffix($0)) }.max() ?? 0
    if words >= 4 {
      signs.insert(.longSlug)
    } else if words == 3 {
      signs.insert(.slug)
    }
    let hasNumber = Self.hasIdentifier(last) || Self.hasIdentifier(inQuery: parts.query)
    if hasNumber { signs.insert(.numericIdentifier) }
    if segments.count == 1, words <= 2, !hasNumber { signs.insert(.sectionPath) }
    if segments.contains(where: { Self.listings.contains(Self.withoutSuffix($0).lowercased()) }) {
      signs.insert(.listingPath)
    }
    self.signs = signs
  }

  /// A number of an article has this many digits at least; fewer are pages of a list, or years.
  private static let identifierDigits = 5

  private static func hasIdentifier(_ segment: Substring) -> Bool {
    segment.split { !$0.isASCII || !$0.isNumber }.contains { $0.utf8.count >= identifierDigits }
      // Four digits are a year as well, unless they are all there is.
      || segment.utf8.count == 4 && segment.allSatisfy { $0.isASCII && $0.isNumber }
        && !segment.hasPrefix("20")
        && !segment.hasPrefix("19")
  }

  /// Parameters of a query that name an article, as programs write them.
  private static let identifierParameters: Set<String> = [
    "p", "id", "aid", "nid", "story", "storyid", "article", "articleid", "artid", "newsid", "idnews", "idxno",
    "no", "sid", "itemid", "art",
  ]

  private static func hasIdentifier(inQuery query: Substring) -> Bool {
    query.split(separator: "&").contains { parameter in
      guard let equals = parameter.firstIndex(of: "=") else { return false }
      let value = parameter[parameter.index(after: equals)...]
      return identifierParameters.contains(parameter[..<equals].lowercased())
        && value.contains { $0.isASCII && $0.isNumber }
    }
  }

  /// The words of a slug: runs of letters between hyphens, underscores and the like.
  private static func wordCount(of segment: Substring) -> Int {
    segment.split { $0 == "-" || $0 == "_" || $0 == "+" || $0 == "~" || $0 == "." || $0 == "," }
      .count { word in word.contains { !$0.isASCII || $0.isLetter || $0 == "%" } }
  }

  private static func withoutSuffix(_ segment: Substring) -> Substring {
    guard let dot = segment.lastIndex(of: "."), segment[dot...].utf8.count <= 6 else { return segment }
    return segment[..<dot]
  }

  /// Endings of files that are no pages.
  private static let fileSuffixes: Set<String> = [
    "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "ico", "pdf", "doc", "docx", "xls", "xlsx", "ppt",
    "pptx", "zip", "gz", "rar", "7z",
    "mp3", "m4a", "ogg", "wav", "mp4", "webm", "mov", "avi", "m3u8", "css", "js", "json", "xml", "rss",
    "atom", "rdf", "ics", "txt", "csv",
    "apk", "exe", "dmg", "epub",
  ]

  private static func isPage(segments: [Substring], query: Substring) -> Bool {
    guard let last = segments.last else { return query.contains("=") }
    guard let dot = last.lastIndex(of: ".") else { return true }
    return !fileSuffixes.contains(last[last.index(after: dot)...].lowercased())
  }

  /// Parts of paths that name lists, services and statements rather than articles.
  private static let listings: Set<String> = [
    "tag", "tags", "topic", "topics", "category", "categories", "kategorie", "categoria", "categorie",
    "author", "authors", "autor",
    "autoren", "auteur", "auteurs", "autore", "autori", "profile", "profiles", "user", "users", "member",
    "members", "search", "suche",
    "recherche", "buscar", "cerca", "page", "seite", "archive", "archives", "archiv", "archivo", "login",
    "signin", "sign-in", "signup",
    "register", "subscribe", "subscription", "subscriptions", "abo", "account", "newsletter", "newsletters",
    "about", "about-us", "contact",
    "contact-us", "kontakt", "contacto", "impressum", "imprint", "privacy", "privacy-policy", "datenschutz",
    "terms", "terms-of-service",
    "terms-of-use", "agb", "cookies", "cookie-policy", "legal", "help", "hilfe", "faq", "jobs", "careers",
    "advertise", "werbung", "feed", "feeds", "rss",
    "sitemap", "share", "print", "amp", "comments", "cart", "checkout", "shop", "wp-login", "wp-content",
    "wp-admin", "cdn-cgi", "hashtag",
    "etiqueta", "etiquetas", "tema", "temas", "thema", "themen", "dossier", "dossiers", "collections",
  ]
}
