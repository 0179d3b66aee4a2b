/// Takes the name of the site off the ends of a title.
struct TitleCleaner {
  private let siteName: String?
  private let site: Set<String>

  init(siteName: String?) {
    self.siteName = siteName
    site = siteName.map(Self.words) ?? []
  }

  /// Longer text is no title, in bytes.
  private static let longestTitle = 2_000
  /// A site's name is not longer, in bytes.
  private static let longestSiteName = 60

  /// The site's name where it stands behind a heading of the page in its `title`: `Storm closes the old pier - Gazette`; or where it is
  /// that heading, as of pages that show their logo as one: `Gazette - Storm closes the old pier`.
  ///
  /// - Parameter declared: the headline that the page declares elsewhere, which tells the two apart.
  static func siteName(after headings: [String], in titleElement: String?, declared: String?) -> String? {
    guard let titleElement, titleElement.utf8.count <= longestTitle,
      let heading = headings.first(where: { !$0.isEmpty && titleElement.hasPrefix($0) })
    else { return nil }
    let parts = parts(of: titleElement.dropFirst(heading.count))
    // What follows at once is the rest of a word or sentence.
    guard let start = parts.first, start.allSatisfy(\.isWhitespace), parts.count > 1,
      let last = parts.last?.collapsed, !last.isEmpty
    else { return nil }
    if isListOfTopics(parts.dropFirst()) { return nil }
    let rest = TitleKey(parts.dropFirst().joined(separator: " "))
    let declares = declared.map { TitleKey($0) }.map {
      !$0.isEmpty && (rest.hasPrefix($0) || $0.hasPrefix(rest))
    }
    let isLogo =
      declares
      ?? (words(heading).count <= shortSiteWords
        && last.split { $0 == " " || $0 == "-" }.count > mostSiteWords)
    let name = isLogo ? heading : withoutDate(last)
    return name.utf8.count <= longestSiteName ? name : nil
  }

  /// The name of a site without the day that stands behind it: "Gazette, 14.04.2019".
  private static func withoutDate(_ name: String) -> String {
    guard let comma = name.lastIndex(of: ","), comma > name.startIndex,
      name[comma...].allSatisfy({ $0.isNumber || ", ./-".contains($0) })
    else { return name }
    return String(name[..<comma])
  }

  /// More parts than a section and a site, in Chinese or Japanese, are topics unless the last says that it is a site:
  /// `山城索道停运_缆车_江南_司机`.
  private static func isListOfTopics(_ parts: ArraySlice<Substring>) -> Bool {
    guard parts.count > mostSiteParts, let last = parts.last,
      parts.allSatisfy({ $0.unicodeScalars.allSatisfy { $0.value >= 0x2E80 } })
    else { return false }
    return !siteSigns.contains { last.contains($0) }
  }

  private static let mostSiteParts = 2
  /// Parts of names of sites: "net", "news", "paper", "channel", "platform", "station".
  private static let siteSigns = [
    "网", "網", "新闻", "新聞", "报", "報", "频道", "頻道", "平台", "电视", "電視", "社", "站", "在线", "资讯", "資訊", "论坛", "論壇",
    "百科", "ニュース",
  ]

  /// A site's name has hardly more words; a headline has. The names of most sites have fewer still, and hardly a headline has so few.
  private static let mostSiteWords = 5
  private static let shortSiteWords = 3

  /// The parts of a text between separators: all but those within words, as in "burnt-down".
  private static func parts(of text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    for index in text.indices where separators.contains(text[index]) || text[index] == "_" {
      let next = text.index(after: index)
      let isWithinWord =
        !strongSeparators.contains(text[index]) && index > text.startIndex && next < text.endIndex
        && joinsWords(text[text.index(before: index)]) && joinsWords(text[next])
      if isWithinWord { continue }
      parts.append(text[start..<index])
      start = next
    }
    parts.append(text[start...])
    return parts
  }

  /// Whether hyphens may stand beside a character within a word: letters and digits of scripts with spaces.
  private static func joinsWords(_ character: Character) -> Bool {
    (character.isLetter || character.isNumber) && (character.unicodeScalars.first?.value ?? 0) < 0x2E80
  }

  /// Separators that stand in no word.
  private static let strongSeparators: Set<Character> = ["|", "»", "«", "·", "•", "‹", "›", "_"]

  private static let separators: Set<Character> = [
    "|", "-", "–", "—", "»", "«", "·", "•", "/", ":", "‹", "›",
  ]

  /// The title without a site's name at its end or start, cut at a separator with spaces around it.
  func cleaned(_ title: String) -> String {
    guard Self.holdsSeparator(title) else { return withoutAttachedName(title) }
    let parts = segments(of: title)
    guard parts.count > 1 else { return withoutAttachedName(title) }
    var kept = parts[...]
    if let last = kept.last, isSiteName(last.text) {
      kept = kept.dropLast()
    } else if let first = kept.first, isSiteName(first.text) {
      kept = kept.dropFirst()
    } else if let index = innerSiteName(in: parts) {
      kept = parts[..<index]
    } else if siteName == nil || parts.count == 2, let last = kept.last,
      isShort(last.text, beside: kept.first?.text),
      last.separator != "-" && last.separator != ":" && last.separator != "/"
    {
      kept = kept.dropLast()
    }
    if kept.count > 1, let first = kept.first, Self.archiveNames.contains(first.text.lowercased()) {
      kept = kept.dropFirst()
    }
    guard let first = kept.first else { return title }
    return kept.dropFirst().reduce(first.text) { "\($0) \($1.separator) \($1.text)" }
  }

  /// What WordPress's themes wrote between the names of a blog and of a post until 2010, in its translations.
  private static let archiveNames: Set<String> = [
    "blog archive", "archive du blog", "archives du blog", "blog-archiv", "archivo del blog",
    "arquivo do blog", "archivio blog", "blogarkiv", "archiwum bloga", "архив блога",
  ]

  /// What stands before the first bar of a title; `nil` where that is one word, which may be a section, or where there is no bar.
  ///
  /// No headline has a bar in it. Of the 63 titles of our sets with a bar behind two words or more, in 28 what is before it is the title, in 6
  /// all of it, in 3 what is behind it.
  static func beforeBar(_ title: String) -> String? {
    guard let bar = title.firstRange(of: " | ") else { return nil }
    let first = title[..<bar.lowerBound].collapsed
    return first.spaceSeparated().count > 1 ? first : nil
  }

  /// Separators of titles in scripts without spaces.
  private static let attachedSeparators: Set<Character> = [
    "：", "_", "－", "-", "–", "—", "|", "｜", "・", "«", "»",
  ]

  /// The title without the site's name behind a separator that has no spaces around it: `嵐で桟橋が閉鎖：港新聞`.
  private func withoutAttachedName(_ title: String) -> String {
    guard let siteName, !siteName.isEmpty, title.hasSuffix(siteName) else { return title }
    let rest = title.dropLast(siteName.count)
    guard let last = rest.last, Self.attachedSeparators.contains(last),
      let end = rest.lastIndex(where: { !Self.attachedSeparators.contains($0) && !$0.isWhitespace })
    else { return title }
    return String(rest[...end])
  }

  private func isSiteName(_ segment: String) -> Bool {
    let segmentWords = Self.words(segment)
    guard !site.isEmpty, !segmentWords.isEmpty else { return false }
    return segmentWords.isSubset(of: site)
      || site.isSubset(of: segmentWords) && segmentWords.count <= site.count + 3
      || segmentWords.joined() == site.joined()
  }

  /// The site's name between a headline and what else stands behind it: `Storm closes the old pier | Gazette | by Ana Ruiz`.
  private func innerSiteName(in parts: [(separator: Character, text: String)]) -> Int? {
    guard let first = parts.first, Self.words(first.text).count >= Self.leastHeadline else { return nil }
    return parts.indices.dropFirst().first {
      let words = Self.words(parts[$0].text)
      return !words.isEmpty && words == site
    }
  }

  /// A headline has at least so many words; a section has fewer.
  private static let leastHeadline = 4

  private func isShort(_ segment: String, beside headline: String?) -> Bool {
    Self.words(segment).count <= 4 && Self.words(headline ?? "").count >= Self.leastHeadline
  }

  private static func words(_ text: String) -> Set<String> {
    let text = text.lowercased()
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
    // What most titles come to, at a tenth of the cost.
    return Set(text.utf8.split { !($0.isASCIILetter || $0.isASCIIDigit) }.map { String(Substring($0)) })
  }

  /// The longest separator, in bytes.
  private static let longestSeparator = 3

  private static func isSeparator(_ word: Substring) -> Bool {
    word.utf8.count <= longestSeparator && word.count == 1 && word.first.map(separators.contains) ?? false
  }

  /// Whether a separator stands in a title as a word of its own: most titles have none.
  private static func holdsSeparator(_ title: String) -> Bool {
    title.utf8.split(separator: UInt8(ascii: " ")).contains { isSeparator(Substring($0)) }
  }

  /// The parts of a title between separators, each with the separator before it.
  private func segments(of title: String) -> [(separator: Character, text: String)] {
    var parts: [(separator: Character, text: String)] = []
    var separator: Character = " "
    var current: [Substring] = []
    for word in title.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
      if Self.isSeparator(word), let character = word.first, !current.isEmpty {
        parts.append((separator, current.joined(separator: " ")))
        separator = character
        current = []
      } else {
        current.append(word)
      }
    }
    if !current.isEmpty { parts.append((separator, current.joined(separator: " "))) }
    return parts
  }
}
