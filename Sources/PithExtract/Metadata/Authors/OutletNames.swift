import PithCore

/// The names by which a page knows its outlet: the site's, the publisher's, what stands at the ends of its `title`, its host's.
///
/// Content systems sign with them where nobody else is set, in the same places as they sign with people's names: `meta author`
/// "Норвал", a `Person` "Báo Norvale". Such a name gives way to that of a person whom the page shows.
struct OutletNames {
  /// Whole names and their parts between signs: "Norvale", "Gazette of the coast" of "Norvale - Gazette of the coast".
  private var names: Set<TitleKey> = []
  /// The same in words, to find a word of them.
  private var texts: [String] = []
  /// What is outlet only where a name is one word: people's names stand at the ends of titles, and in addresses, too.
  private var weakNames: Set<TitleKey> = []

  /// - Parameter addresses: those of the page, where they are known.
  init(_ facts: PageFacts, article: JSONValue?, siteName: String?, addresses: [String?]) {
    let publisher = (article?["publisher"]?.elements ?? []).map(facts.linkedData.resolved).first
    let isPerson = publisher.map { LinkedData.types(of: $0).contains("Person") } ?? false
    let site = facts.linkedData.items.first { $0.types.contains("WebSite") }
    let declared = [
      siteName, isPerson ? nil : publisher.flatMap(facts.linkedData.name), site?.value["name"]?.string,
      facts.meta("og:site_name"), facts.meta("application-name"), facts.meta("dc.publisher"),
    ]
    for name in declared.compactMap({ $0 }) where name.utf8.count <= Self.longestName {
      add(MarkupText.plain(name))
    }
    for host in addresses.compactMap({ $0 }).compactMap(Self.host(of:)) { weakNames.insert(TitleKey(host)) }
    guard let title = facts.titleElement, title.utf8.count <= Self.longestTitle else { return }
    let parts = Self.parts(of: title)
    guard parts.count > 1 else { return }
    for part in [parts.first, parts.last].compactMap({ $0 }) where part.utf8.count <= Self.longestName {
      weakNames.insert(TitleKey(part))
      texts.append(part)
    }
  }

  /// Longer text is no name, in bytes.
  private static let longestName = 120
  /// Longer text is no title, in bytes.
  private static let longestTitle = 2_000

  private mutating func add(_ name: String) {
    names.insert(TitleKey(name))
    texts.append(name)
    for part in Self.parts(of: name) {
      names.insert(TitleKey(part))
      texts.append(part)
    }
    // "norvale.example" is known as "norvale", too.
    if name.utf8.contains(UInt8(ascii: ".")), let label = Self.host(of: "https://\(name)/") {
      weakNames.insert(TitleKey(label))
    }
  }

  /// In bytes.
  private static let longestSign = 3
  private static let separators = ["|", "-", "–", "—", "»", "·", "•", "｜", "_", ":"].map { Array($0.utf8) }

  /// What stands between separators with spaces around them, or underscores.
  private static func parts(of text: String) -> [String] {
    let spaced = text.utf8.contains(UInt8(ascii: "_")) ? text.replacing("_", with: " _ ") : text
    var parts: [String] = []
    /// From the first word of the part to its last.
    var part: Range<String.Index>?
    for word in spaced.utf8.split(separator: UInt8(ascii: " ")) {
      if word.count <= longestSign, separators.contains(where: word.elementsEqual) {
        if let part { parts.append(String(spaced[part])) }
        part = nil
      } else {
        part = (part?.lowerBound ?? word.startIndex)..<word.endIndex
      }
    }
    if let part { parts.append(String(spaced[part])) }
    return parts
  }

  /// A label of a host that is shorter stands for what kind of name it is: "com", "co", "www".
  private static let leastLabel = 4

  /// The label of an address's host that names the site: "norvale" of `https://news.norvale.co.example/`.
  private static func host(of address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")),
      address.utf8[colon...].starts(with: "://".utf8)
    else { return nil }
    let host = address.utf8[colon...].dropFirst("://".utf8.count).prefix { !"/?:".utf8.contains($0) }
    let labels = host.split(separator: UInt8(ascii: "."))
    guard labels.count > 1, !host.contains(UInt8(ascii: " ")) else { return nil }
    return labels.dropLast().map(Substring.init).last { $0.count >= leastLabel }.map(String.init)
  }

  // MARK: Names

  /// Whether a whole text is the outlet's name, whatever parts it has: "Norvale Lantern | News of the coast, with love".
  func isName(_ text: String) -> Bool { names.contains(TitleKey(text)) }

  /// Whether a name that signs is the outlet's.
  func contains(_ name: String) -> Bool {
    let key = TitleKey(name)
    guard !key.isEmpty else { return false }
    if names.contains(key) { return true }
    let words = name.spaceSeparated()
    // "Báo Norvale": the rest is a name. "Norvale Staff" signs on its own, in 2 of 2 references.
    let rest = words.filter { !Self.kinds.contains($0.lowercased()) }
    guard rest.count == 1, let word = rest.first else {
      return !rest.isEmpty && rest.count < words.count
        && names.contains(TitleKey(rest.joined(separator: " ")))
    }
    let bare = TitleKey(String(word))
    if names.contains(bare) || weakNames.contains(bare) || weakNames.contains(key) { return true }
    return texts.contains { Self.begins($0, with: word) }
  }

  /// What an outlet calls itself beside its name.
  private static let kinds: Set<String> = [
    "báo", "tạp", "chí", "газета", "вестник", "журнал", "портал", "جريدة", "صحيفة", "موقع", "newspaper",
    "gazetesi",
  ]

  /// A shorter word begins many names, in characters of scripts without spaces and in others.
  private static let leastUnspaced = 2
  private static let leastSpaced = 4

  /// Whether an outlet's name begins with a word; in scripts without spaces, with its characters, or the other way round:
  /// "港新聞" and "港新聞電子報".
  private static func begins(_ outlet: String, with word: Substring) -> Bool {
    if word.unicodeScalars.allSatisfy({ $0.value >= 0x0E00 && !(0x10A0...0x13FF).contains($0.value) }) {
      guard word.count >= leastUnspaced else { return false }
      return outlet.hasPrefix(word)
        || outlet.count >= leastUnspaced && outlet.unicodeScalars.allSatisfy { $0.value >= 0x0E00 }
          && word.hasPrefix(outlet)
    }
    guard word.count >= leastSpaced, let first = outlet.spaceSeparated().first else { return false }
    return TitleKey(String(first)) == TitleKey(String(word))
  }
}
