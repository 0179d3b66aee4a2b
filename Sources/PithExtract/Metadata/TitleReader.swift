import PithCore

/// Finds the headline of an article.
///
/// Pages say it up to five times: in `title` and Open Graph often with the site's name, in JSON-LD often cut
/// short or written for search engines, in `h1` as readers see it. The `h1` is taken where one of the others agrees
/// with it; else Open Graph, JSON-LD, `title`, each without the site's name.
struct TitleReader {
  private let facts: PageFacts
  private let siteName: String?

  init(_ facts: PageFacts, siteName: String?) {
    self.facts = facts
    self.siteName = siteName
  }

  var title: String? {
    let declared = [
      facts.meta("og:title"), facts.linkedData.article?["headline"]?.string,
      facts.meta("twitter:title", "dc.title"),
      facts.titleElement,
    ].compactMap { $0.map(MarkupText.plain) }.filter { !$0.isEmpty }
    let headings = facts.headings.filter { !$0.isEmpty }
    let headingWords = headings.map(words)
    for text in declared {
      let declaredWords = words(withoutSiteName(text))
      if let index = headingWords.firstIndex(where: { agree($0, declaredWords) }) { return headings[index] }
    }
    return declared.first.map(withoutSiteName) ?? (headings.count == 1 ? headings[0] : nil)
  }

  /// Two titles agree when one holds most of the other's words: this share of the shorter one's, which must
  /// have at least half the words of the longer.
  private static let agreement: Double = 0.75

  private func agree(_ first: Set<String>, _ second: Set<String>) -> Bool {
    let shorter = min(first.count, second.count)
    guard shorter > 0, 2 * shorter >= max(first.count, second.count) else { return false }
    return Double(first.intersection(second).count) >= Double(shorter) * Self.agreement
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// A site's name is not longer, in bytes.
  private static let longestSiteName = 60

  /// The site's name where it stands behind a heading of the page in its `title`.
  static func siteName(after headings: [String], in titleElement: String?) -> String? {
    guard let titleElement,
      let heading = headings.first(where: { !$0.isEmpty && titleElement.hasPrefix($0) })
    else { return nil }
    let rest = titleElement.dropFirst(heading.count).drop(while: \.isWhitespace)
    guard let first = rest.first, separators.contains(first) || first == "_",
      let name = rest.split(whereSeparator: { separators.contains($0) || $0 == "_" }).last?.collapsed,
      !name.isEmpty, name.utf8.count <= longestSiteName
    else { return nil }
    return name
  }

  private static let separators: Set<Character> = [
    "|", "-", "–", "—", "»", "«", "·", "•", "/", ":", "‹", "›",
  ]

  /// The title without a site's name at its end or start, cut at a separator with spaces around it.
  private func withoutSiteName(_ title: String) -> String {
    let parts = segments(of: title)
    guard parts.count > 1 else { return title }
    let site = siteName.map(words) ?? []
    var kept = parts[...]
    if let last = kept.last, isSiteName(last.text, site) {
      kept = kept.dropLast()
    } else if let first = kept.first, isSiteName(first.text, site) {
      kept = kept.dropFirst()
    } else if siteName == nil || parts.count == 2, let last = kept.last,
      isShort(last.text, beside: kept.first?.text),
      last.separator != "-" && last.separator != ":" && last.separator != "/"
    {
      kept = kept.dropLast()
    }
    guard let first = kept.first else { return title }
    return kept.dropFirst().reduce(first.text) { "\($0) \($1.separator) \($1.text)" }
  }

  private func isSiteName(_ segment: String, _ site: Set<String>) -> Bool {
    let segmentWords = words(segment)
    guard !site.isEmpty, !segmentWords.isEmpty else { return false }
    return segmentWords.isSubset(of: site)
      || site.isSubset(of: segmentWords) && segmentWords.count <= site.count + 3
      || segmentWords.joined() == site.joined()
  }

  private func isShort(_ segment: String, beside headline: String?) -> Bool {
    words(segment).count <= 4 && words(headline ?? "").count >= 4
  }

  /// The parts of a title between separators, each with the separator before it.
  private func segments(of title: String) -> [(separator: Character, text: String)] {
    var parts: [(separator: Character, text: String)] = []
    var separator: Character = " "
    var current: [Substring] = []
    for word in title.split(separator: " ") {
      if word.count == 1, let character = word.first, Self.separators.contains(character), !current.isEmpty {
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
