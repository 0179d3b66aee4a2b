import PithCore

/// Reads the line right below a headline that names the author beside a date, without a word for it: `Ana Ruiz · 11 March 2026`.
struct HeadByline {
  private let page: SegmentedPage
  private let memory: BylineMemory
  private let language: String?
  private let title: String?

  init(_ facts: PageFacts, _ memory: BylineMemory) {
    title = facts.titleElement
    page = facts.page
    self.memory = memory
    language = facts.language?.lowercased()
  }

  /// A longer line is a sentence, in bytes.
  private static let longestLine = 120
  /// A name has hardly more words where nothing says that it is one.
  private static let nameWords = 2...4

  /// Whom a block credits that stands among the first below the title.
  func credits(in block: Int) -> Byline.Credits {
    let range = page.blocks[block].textRange
    guard range.count <= Self.longestLine else { return Byline.Credits() }
    if let names = prefixedNames(page.text[range]) { return Byline.Credits(people: names) }
    if let host = host(alone: page.text[range]) { return Byline.Credits(people: [host]) }
    if let name = nameBesideDate(block) { return Byline.Credits(people: [name]) }
    guard DateTokenizer.holdsNumber(page.text[range]) else { return Byline.Credits() }
    let parts = parts(of: block)
    guard parts.contains(where: { $0.isDate }) else { return Byline.Credits() }
    if let host = host(in: parts) { return Byline.Credits(people: [host]) }
    var name: String?
    for part in parts where !part.isDate && !part.isCount {
      if name != nil, Byline.isRole(part.text) { continue }
      guard name == nil, !part.isTopic, isName(part.text) else { return Byline.Credits() }
      name = part.text
    }
    guard let name, !isLinked(name) else { return Byline.Credits() }
    return Byline.Credits(people: [name])
  }

  // MARK: Parts

  private struct Part {
    let text: String
    /// Whether a link or a class name says that it is something else: a section, a topic, a place.
    let isTopic: Bool
    let isDate: Bool

    /// What counts stand before: "Shares".
    var isLabel: Bool { CreditLexicon.signs[text.lowercased()]?.contains(.label) ?? false }

    /// "5 min read", "1,204 views".
    var isCount: Bool { text.first?.isNumber == true && text.utf8.count <= longestCount }
  }

  private static let longestCount = 20
  private static let separators: Set<Character> = ["|", "·", "•", "–", "—", "｜", "∙"]

  /// What stands between separators, and in elements of its own.
  private func parts(of block: Int) -> [Part] {
    let container = page.containers[Int(page.blocks[block].container)]
    guard container.blocks.count == 1 else { return split(page.text(of: block), isTopic: false) }
    let document = page.document
    var parts: [Part] = []
    var linkEnd: HTMLDocument.NodeID = 0
    for node in container.node..<document.nodes[Int(container.node)].end {
      switch document.nodes[Int(node)].tag {
      case .a: linkEnd = max(linkEnd, document.nodes[Int(node)].end)
      case .text:
        let text = String(decoding: document.bytes[document.textRange(of: node)], as: UTF8.self)
        parts += split(text, isTopic: node < linkEnd || isTopic(node))
      default: break
      }
    }
    return parts
  }

  /// The language of dates: whether 11/03/2026 is in March or November doesn't matter here.
  private var region: String {
    guard let language, language != "en" else { return "en-GB" }
    return language
  }

  /// Parts of class names of what stands beside dates and is no name.
  private static let topicNames = [
    "categ", "section", "topic", "tag", "kicker", "rubri", "location", "place", "source",
  ]
  .map { Array($0.utf8) }

  private func isTopic(_ text: HTMLDocument.NodeID) -> Bool {
    let parent = page.document.nodes[Int(text)].parent
    guard parent >= 0, let names = page.document.valueRange(of: .class, in: parent) else { return false }
    return Self.topicNames.contains { ByteSearch.contains($0, in: page.document.bytes[names]) }
  }

  private func split(_ text: String, isTopic: Bool) -> [Part] {
    let reader = DateTextReader(language: region, takesShortYears: true)
    return text.replacing(" - ", with: " – ").split(whereSeparator: Self.separators.contains).map {
      $0.collapsed
    }
    .filter { part in part.contains { $0.isLetter || $0.isNumber } }
    .map { Part(text: $0, isTopic: isTopic, isDate: Self.isDate($0, reader)) }
  }

  /// A label of a date has hardly more words and signs: "Published on:".
  private static let labelTokens = 3

  private static func isDate(_ text: String, _ reader: DateTextReader) -> Bool {
    let bytes = Array(text.utf8)
    guard DateTokenizer.holdsNumber(bytes[...]) else { return false }
    if reader.dateAlone(in: bytes[...]) != nil { return true }
    let tokens = DateTokenizer.tokens(in: bytes)
    guard let date = reader.dates(in: tokens).first, date.label != .none else { return false }
    return tokens.count <= date.tokens.count + labelTokens
  }

  // MARK: Names

  /// Words of sections and of kinds of texts, which stand beside dates as names do.
  private static let sections = Set(
    """
    estate climate change release releases study case science health business world politics culture opinion sport sports travel food tech technology
    education entertainment lifestyle local national international economy environment events event insights resources guides reviews tips city county state
    street east middle north south new los san las saint st breaking latest top special exclusive update updates announcement announcements industry market
    markets energy art arts books film music style home garden law court courts crime public general company product products feature features interview
    buenos aires santa hong kong kuala lumpur tel aviv addis ababa abu dhabi sri lanka costa rica mexico united kingdom states republic korea africa
    america zealand york angeles delhi arabia island islands coast valley river bay beach harbor harbour library museum university school church
    council club hall theatre theater newsletter podcast episode video gallery photos issue volume part chapter season press report reports research policy security data software big live
    berita utama son dakika haberleri nachrichten kanton stadt landkreis province région comunicado comunicati noticias
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The names in a text that is nothing else, with a comma, a slash or "and" between them.
  func names(alone text: String) -> [String]? {
    let names = memory.credits(in: text).people
    let words = names.flatMap { $0.spaceSeparated() }.count
    let others = text.split { " ,/&".contains($0) }.count - words
    guard !names.isEmpty, others <= names.count - 1, names.allSatisfy(isName), !isLinked(text) else {
      return nil
    }
    return names
  }

  private func isName(_ text: String) -> Bool {
    let words = text.spaceSeparated()
    guard Self.nameWords.contains(words.count), text.contains(where: \.isLowercase),
      memory.credits(in: text).people == [text]
    else { return false }
    return !words.contains {
      let word = $0.lowercased()
      return Self.sections.contains(word) || CreditLexicon.signs[word]?.contains(.label) ?? false
    }
  }

  /// Links are looked through for the name of a section up to here, in blocks.
  private static let searchedBlocks = 400

  /// More links in a line are a menu.
  private static let menuLinks = 3

  /// Whether a link of the page has this text: sections stand in menus, too.
  private func isLinked(_ name: String) -> Bool {
    let name = Array(name.utf8)
    return page.blocks.prefix(Self.searchedBlocks).contains { block in
      block.linkShare > 0.9 && (block.textRange.count == name.count || block.links >= Self.menuLinks)
        && ByteSearch.contains(name, in: page.text[block.textRange])
    }
  }

  // MARK: Other forms

  /// A name without a link that stands alone, with nothing but a date, or the label of one, in the block before or behind it.
  private func nameBesideDate(_ block: Int) -> String? {
    guard page.blocks[block].links == 0, isBesideDate(block) else { return nil }
    let text = page.text(of: block)
    return isName(text) && !isLinked(text) && title?.contains(text) != true ? text : nil
  }

  /// Whether the block before or behind one says a date and nothing else, or is the label of one.
  func isBesideDate(_ block: Int) -> Bool {
    [block + 1, block - 1].filter { page.blocks.indices.contains($0) }.contains(where: saysDate)
  }

  private func saysDate(_ block: Int) -> Bool {
    let range = page.blocks[block].textRange
    guard range.count <= Self.longestLine else { return false }
    guard DateTokenizer.holdsNumber(page.text[range]) else { return isDateLabel(page.text[range]) }
    let parts = parts(of: block)
    return parts.contains(where: \.isDate) && parts.allSatisfy { $0.isDate || $0.isCount || $0.isLabel }
  }

  /// "Published", "Last updated:".
  private func isDateLabel(_ text: ArraySlice<UInt8>) -> Bool {
    let words = WordReader.words(of: text)
    return (1...2).contains(words.count)
      && words.contains { DateLexicon.publications.contains($0) || DateLexicon.updates.contains($0) }
  }

  private static let hostLabel = "hosted by"

  /// Who speaks in an episode: the name behind "Hosted by" beside its date.
  private func host(in parts: [Part]) -> String? {
    for (index, part) in parts.enumerated() where part.text.lowercased().hasPrefix(Self.hostLabel) {
      let rest = part.text.dropFirst(Self.hostLabel.count).drop { $0 == ":" || $0 == " " }
      let name = rest.isEmpty ? parts.dropFirst(index + 1).first?.text ?? "" : String(rest)
      return isName(name) ? name : nil
    }
    return nil
  }

  private static let hostPrefix = [
    Array("Hosted by ".utf8), Array("Hosted By ".utf8), Array("HOSTED BY ".utf8),
  ]

  private func host(alone text: ArraySlice<UInt8>) -> String? {
    guard let prefix = Self.hostPrefix.first(where: { text.starts(with: $0) }) else { return nil }
    let name = String(decoding: text.dropFirst(prefix.count), as: UTF8.self)
    return isName(name) ? name : nil
  }

  /// What begins bylines in one language and other text in others, with what stands in lower case in a line of names.
  private static let languagePrefixes: [(language: String, prefixes: [[UInt8]], words: Set<Substring>)] = [
    ("it", ["di ", "Di ", "DI "].map { Array($0.utf8) }, ["de", "di", "del", "della", "e"]),
    ("ro", ["de ", "De ", "DE "].map { Array($0.utf8) }, ["și", "şi"]),
  ]
  /// Two names with their particles are not longer, in words.
  private static let mostPrefixedWords = 8

  /// The names in `di Marco Villa e Sara Conti` on an Italian page, in `De Ștefan Țurcanu` on a Romanian one, with a date or not.
  private func prefixedNames(_ text: ArraySlice<UInt8>) -> [String]? {
    guard
      let found = Self.languagePrefixes.first(where: {
        $0.prefixes.contains { text.starts(with: $0) }
      }),
      language?.hasPrefix(found.language) == true
    else { return nil }
    let parts = split(String(decoding: text.dropFirst(3), as: UTF8.self), isTopic: false)
    guard let line = parts.first, parts.dropFirst().allSatisfy({ $0.isDate || $0.isCount }) else {
      return nil
    }
    let words = line.text.spaceSeparated()
    guard (2...Self.mostPrefixedWords).contains(words.count),
      words.allSatisfy({ $0.first?.isUppercase == true || found.words.contains($0) })
    else { return nil }
    let names = memory.credits(in: line.text).people
    return !names.isEmpty && names.allSatisfy { $0.contains(" ") } ? names : nil
  }
}
