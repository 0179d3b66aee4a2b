/// Chooses between the titles that a page declares and the headings that it shows.
///
/// 1. A heading with the letters of a declared title is taken; the declared one where the heading lost the signs between its parts, or
///    where Open Graph and `title` both write other quotation marks.
/// 2. A heading with more above the declared title (a topic, a section) gives way to it; one with less than it, up to a separator, is
///    taken, unless Open Graph, JSON-LD and `title` all have the words before it.
/// 3. A heading that says nearly the same is taken: what is declared is often written for search engines. News is exact there, and a
///    heading of news may be a kicker; on other pages a short heading counts that is the first part of what is declared, and on
///    articles one that shares half its words.
/// 4. Else what is declared first.
struct TitleChoice {
  /// The index of the declared title that is taken.
  private(set) var declared: Int?
  /// The index of the heading that is taken.
  private(set) var heading: Int?

  /// What a page says of itself.
  enum Declaration {
    case news
    /// Another article: a guide, a blog's post.
    case article
    case nothing
  }

  /// - Parameter hasLogo: whether one of the headings is the site's name.
  init(declared: [DeclaredTitle], headings: [String], hasLogo: Bool, page: Declaration) {
    let keys = headings.map(TitleKey.init)
    if let match = Self.same(declared, keys) {
      if Self.keepsMoreSigns(declared[match.declared].text, than: headings[match.heading]) {
        self.declared = match.declared
      } else if let plain = Self.plainlyQuoted(declared, headings[match.heading], keys[match.heading]) {
        self.declared = plain
      } else {
        heading = match.heading
      }
      return
    }
    if let match = Self.partial(declared, headings, keys, takesShort: page != .news && !hasLogo) {
      if match.takesHeading { heading = match.heading } else { self.declared = match.declared }
      return
    }
    heading = (hasLogo ? nil : Self.otherScript(declared, headings)) ?? Self.similar(declared, headings)
    if heading == nil, !hasLogo { heading = Self.longer(declared, headings, keys) }
    if heading == nil, page == .nothing { heading = Self.definition(declared, headings) }
    if heading == nil, page == .article { heading = Self.akin(declared, headings) }
    if heading == nil, !declared.isEmpty { self.declared = 0 }
    if declared.isEmpty, keys.count == 1, !keys[0].isEmpty { heading = 0 }
  }

  /// The first of the declared titles where Open Graph, JSON-LD and `title` say the same.
  private static func unanimous(_ declared: [DeclaredTitle]) -> Int? {
    let sources: [MetadataSource] = [.meta("og:title"), .linkedData("headline"), .element("title")]
    let found = sources.map { source in declared.firstIndex { $0.source == source } }
    guard let first = found[0], let second = found[1], let third = found[2] else { return nil }
    let key = declared[first].key
    return key == declared[second].key && key == declared[third].key ? first : nil
  }

  private typealias Match = (declared: Int, heading: Int)

  private static func same(_ declared: [DeclaredTitle], _ headings: [TitleKey]) -> Match? {
    for (index, title) in declared.enumerated() where !title.key.isEmpty {
      if let heading = headings.firstIndex(of: title.key) { return (index, heading) }
    }
    return nil
  }

  /// Whether a title has more spaces and signs between its parts than the heading with the same letters, whose elements stand on
  /// the page without anything between them.
  private static func keepsMoreSigns(_ title: String, than heading: String) -> Bool {
    signs(title) > signs(heading)
  }

  /// The gaps between letters that have a space, and those that have a sign.
  private static func signs(_ title: String) -> Int {
    var count = 0
    var hasSpace = false
    var hasSign = false
    for scalar in title.unicodeScalars {
      if scalar == " " {
        hasSpace = true
      } else if dividing.contains(scalar) {
        hasSign = true
      } else {
        count += (hasSpace ? 1 : 0) + (hasSign ? 1 : 0)
        hasSpace = false
        hasSign = false
      }
    }
    return count
  }

  private static let dividing: Set<Unicode.Scalar> = [":", "–", "—", "-", "|", "/", ",", ".", ";", "!", "?"]

  /// Open Graph's title where `title` says it alike and both have plain quotation marks and apostrophes in place of the heading's
  /// typographic ones: that is how the headline was written, before the template changed it. 10 of 16 references agree.
  private static func plainlyQuoted(_ declared: [DeclaredTitle], _ heading: String, _ key: TitleKey) -> Int? {
    guard heading.unicodeScalars.contains(where: { plainQuotes[$0] != nil }),
      let graph = declared.firstIndex(where: { $0.source == .meta("og:title") && $0.key == key }),
      let element = declared.first(where: { $0.source == .element("title") }),
      declared[graph].text == element.text
    else { return nil }
    var plain = String.UnicodeScalarView()
    for scalar in heading.unicodeScalars { plain.append(plainQuotes[scalar] ?? scalar) }
    return String(plain) == element.text ? graph : nil
  }

  private static let plainQuotes: [Unicode.Scalar: Unicode.Scalar] = [
    "‘": "'", "’": "'", "‚": "'", "“": "\"", "”": "\"", "„": "\"",
  ]

  /// A part of a title that is shorter than this is a word that occurs in any, in bytes.
  private static let leastPart = 16

  private static func partial(
    _ declared: [DeclaredTitle], _ headings: [String], _ keys: [TitleKey], takesShort: Bool
  ) -> (declared: Int, heading: Int, takesHeading: Bool)? {
    let unanimous = unanimous(declared)
    for (index, title) in declared.enumerated() {
      for (heading, key) in keys.enumerated() where !key.isEmpty {
        if title.key.count >= leastPart, key.count > title.key.count, key.hasSuffix(title.key) {
          return (index, heading, false)
        }
        let isEnough = key.count >= leastPart || 2 * key.count >= title.key.count
        if title.key.count > key.count, title.key.hasPrefix(key), isArchive(title.text, of: key) {
          return (index, heading, true)
        }
        guard title.key.count > key.count, isEnough || takesShort && keys.count == 1 && index == 0 else {
          continue
        }
        if title.key.hasPrefix(key), isCut(title.text, after: key) { return (index, heading, true) }
        if takesShort, keys.count == 1, isPart(key, of: title.text) { return (index, heading, true) }
        guard title.key.hasSuffix(key) else { continue }
        // `Notes from an Island: The boat house` in `title`, `The boat house` in `h1`. Behind other signs stands the site's name.
        if takesShort, keys.count == 1, isCut(title.text, before: key, by: [":"]) {
          return (index, heading, true)
        }
        guard isEnough else { continue }
        if isCut(title.text, before: key) { return (index, heading, true) }
        if let unanimous { return (unanimous, heading, false) }
      }
    }
    return nil
  }

  /// The signs that stand between a headline and the name of a section or site.
  private static let separators: Set<Character> = [
    "|", "-", "–", "—", "»", "«", "·", "•", "‹", "›", ":", "(", "[", "_",
  ]
  /// Those of them that stand in no headline.
  private static let strongSeparators: Set<Character> = ["|", "»", "«", "·", "•", "‹", "›"]

  /// Whether a heading is all that stands between two separators of a title: `Meadow Mixes` in `Seeds - Meadow Mixes - Larkhaugh`.
  private static func isPart(_ key: TitleKey, of title: String) -> Bool {
    [" - ", " | ", " – ", " — ", " » ", " · ", " > "].contains { separator in
      let parts = title.split(separator: separator)
      return parts.count > 2 && parts.dropFirst().dropLast().contains { TitleKey(String($0)) == key }
    }
  }

  private static func isCut(_ title: String, after key: TitleKey) -> Bool {
    for index in title.indices
    where separators.contains(title[index]) && TitleKey(String(title[..<index])) == key {
      // A heading that ends in a colon has lost its second half.
      return !title[..<index].collapsed.hasSuffix(":")
    }
    return false
  }

  /// What WordPress writes behind the name of a category, in the languages of its translations.
  private static let archiveWords: Set<String> = [
    "archives", "archive", "archiv", "archivi", "archivos", "arquivos", "archief", "archieven", "archiwa",
    "arkiv", "arşivleri",
    "архивы",
  ]

  private static let archiveInitials = Set(archiveWords.compactMap(\.unicodeScalars.first))

  private static func isArchiveWord(_ word: Substring) -> Bool {
    guard let initial = word.unicodeScalars.first?.properties.lowercaseMapping.unicodeScalars.first else {
      return false
    }
    return archiveInitials.contains(initial) && archiveWords.contains(word.lowercased())
  }

  /// What stands before "Archives" in a title: "Gardens" in `Gardens Archives - Gazette`.
  private static func categoryName(in title: String) -> String? {
    let words = title.spaceSeparated()
    guard let place = words.firstIndex(where: isArchiveWord), place > 0 else { return nil }
    return words[..<place].joined(separator: " ")
  }

  /// The name of a category where a heading ends with it, `Tag: Gardens`: a headline may end in "archive", too.
  static func category(in title: String, shownBy headings: [String]) -> String? {
    guard let name = categoryName(in: title) else { return nil }
    let key = TitleKey(name)
    return headings.contains { TitleKey($0).hasSuffix(key) } ? name : nil
  }

  /// Whether a title is a heading and "Archives" behind it: "Gardens Archives - The Gazette".
  private static func isArchive(_ title: String, of key: TitleKey) -> Bool {
    categoryName(in: title).map { TitleKey($0) } == key
  }

  private static func isCut(
    _ title: String, before key: TitleKey, by separators: Set<Character> = strongSeparators
  ) -> Bool {
    for index in title.indices
    where separators.contains(title[index]) && TitleKey(String(title[index...])) == key {
      return true
    }
    return false
  }

  /// Two titles are similar when one holds most of the other's words: this share of the shorter one's, which must have at least half the
  /// words of the longer.
  private static let similarity = 0.75

  private static func similar(_ declared: [DeclaredTitle], _ headings: [String]) -> Int? {
    let headingWords = headings.map { WordOverlap($0) }
    for title in declared {
      let words = WordOverlap(title.text)
      if let index = headingWords.firstIndex(where: { isSimilar($0, words) }) { return index }
    }
    return nil
  }

  /// A heading is in another script with this share of its letters.
  private static let scriptShare = 0.6

  /// The only heading in another script than Latin, where what is declared first is in Latin letters: written for search engines in
  /// another language.
  private static func otherScript(_ declared: [DeclaredTitle], _ headings: [String]) -> Int? {
    guard headings.count == 1, let title = declared.first?.text, title.utf8.allSatisfy({ $0 < 0xCD }) else {
      return nil
    }
    let letters = headings[0].unicodeScalars.filter(\.properties.isAlphabetic)
    let others = letters.count { $0.value >= 0x370 }
    return Double(others) >= scriptShare * Double(max(1, letters.count)) ? 0 : nil
  }

  /// A first part of fewer words is a section.
  private static let leastStart = 4

  /// The only heading of a page that begins with all of its `title`, or with what that has before its first separator, and goes on:
  /// `Bridge closed` in `title`, `Bridge closed after the storm` in `h1`. Where nothing else is declared.
  private static func longer(_ declared: [DeclaredTitle], _ headings: [String], _ keys: [TitleKey]) -> Int? {
    guard keys.count == 1, let title = declared.first, declared.count == 1, title.source == .element("title")
    else { return nil }
    let end = [": ", " - ", " – ", " — ", " | "].compactMap { title.text.firstRange(of: $0)?.lowerBound }
      .min()
    let start = title.text[..<(end ?? title.text.endIndex)]
    let key = TitleKey(String(start))
    let isHeadline = key.count >= leastPart && start.spaceSeparated().count >= leastStart
    return isHeadline && keys[0].count > key.count && keys[0].hasPrefix(key) ? 0 : nil
  }

  /// The words before the name of what a page of a reference defines.
  private static let defined: Set<Substring> = [
    "Class", "Interface", "Enum", "Record", "Annotation", "Package", "Module", "Struct", "Trait", "Protocol",
    "Function", "Method", "Type",
  ]

  /// The only heading of a page where it is the name that is declared with what it is the name of: `Class TideGauge` in `h1`,
  /// `TideGauge (Gauges 4.1)` in `title`, as Javadoc writes them.
  private static func definition(_ declared: [DeclaredTitle], _ headings: [String]) -> Int? {
    guard headings.count == 1, let words = headings.first?.spaceSeparated(), words.count > 1,
      let first = words.first, let name = words.last, defined.contains(first)
    else { return nil }
    return declared.contains { $0.text == name || $0.text.hasPrefix("\(name) ") } ? 0 : nil
  }

  /// The same as `similar` for the only heading of an article that is no news, if it is as long as a headline is, in words.
  private static let kinship = 0.5
  private static let leastHeadline = 5

  private static func akin(_ declared: [DeclaredTitle], _ headings: [String]) -> Int? {
    guard headings.count == 1, let heading = headings.first else { return nil }
    let words = WordOverlap(heading)
    guard words.count >= leastHeadline else { return nil }
    let isAkin = declared.contains { isSimilar(words, WordOverlap($0.text), share: kinship..<similarity) }
    return isAkin ? 0 : nil
  }

  private static func isSimilar(
    _ first: WordOverlap, _ second: WordOverlap, share: Range<Double> = similarity..<2
  ) -> Bool {
    let (shorter, longer) = first.count <= second.count ? (first, second) : (second, first)
    guard shorter.count > 0, 2 * shorter.count >= longer.count else { return false }
    return share.contains(shorter.share(in: longer))
  }
}
