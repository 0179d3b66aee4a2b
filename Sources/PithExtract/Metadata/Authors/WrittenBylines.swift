import PithCore

/// Finds a byline that no markup tells: the first block below the title that reads as one.
struct WrittenBylines {
  private let page: SegmentedPage
  private let place: TitlePlace
  private let memory: BylineMemory
  private let head: HeadByline
  private let language: String?

  init(_ facts: PageFacts, place: TitlePlace, _ memory: BylineMemory) {
    page = facts.page
    self.place = place
    self.memory = memory
    head = HeadByline(facts, memory)
    language = facts.language?.lowercased()
  }

  /// How far below the title a byline without any mark stands at most, in blocks.
  private static let blocksBelow = 14
  /// One that no word announces stands right below it.
  private static let headBlocks = 2
  /// A longer text that begins with "By" is a sentence, in bytes.
  private static let longestWritten = 120

  /// How far below the title the text of a report begins that names its reporter, in blocks: tools, a picture and its caption stand
  /// between.
  private static let blocksToText = 40
  /// A block that is shorter begins no report, in bytes.
  private static let leastReport = 60

  var credits: Byline.Credits {
    let byline = bylines
    if !byline.isEmpty { return byline }
    if let names = boldNames ?? namesAboveRoles { return Byline.Credits(people: names) }
    for block in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.blocksToText)
    where page.blocks[block].textRange.count >= Self.leastReport
      && DatelineByline.mayBegin(page.text[page.blocks[block].textRange.lowerBound])
    {
      if let names = DatelineByline.names(startingText: page.text(of: block)) {
        return Byline.Credits(people: names)
      }
    }
    return Byline.Credits()
  }

  /// A text that is a paragraph has at least so many words.
  private static let paragraphWords: Int32 = 20
  /// A text is bold as a whole with this share of its bytes.
  private static let boldShare: Float = 0.9

  /// The names that stand in bold above the first paragraph, and nothing else: `<p><strong>Ana Ruiz</strong></p><p>The storm ...`.
  private var boldNames: [String]? {
    for block in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.blocksBelow) {
      let text = page.blocks[block]
      if text.words >= Self.paragraphWords { return nil }
      guard text.links == 0, Float(text.strongBytes) >= Self.boldShare * Float(text.inkBytes),
        page.headingLevel(of: block) == nil, block + 1 < page.blocks.count,
        page.blocks[block + 1].words >= Self.paragraphWords, isParagraph(block)
      else { continue }
      let line = page.text(of: block)
      return Self.nameWithPlace(line).flatMap(head.names(alone:)) ?? head.names(alone: line)
    }
    return nil
  }

  /// The name in `From Ana Ruiz, Norvale`, which is how Nigerian papers name a reporter elsewhere.
  private static func nameWithPlace(_ line: String) -> String? {
    let parts = line.split(separator: ",", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let words = parts[0].spaceSeparated()
    guard let first = words.first, first.lowercased() == "from",
      parts[1].spaceSeparated().count <= placeWords
    else { return nil }
    return words.dropFirst().joined(separator: " ")
  }

  /// A place has hardly more words.
  private static let placeWords = 3

  /// The names of blocks that say nothing else, each above one that says what that person does: "Ana Ruiz", "political editor".
  private var namesAboveRoles: [String]? {
    var names: [String] = []
    for block in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.blocksBelow) {
      if page.blocks[block].words >= Self.paragraphWords { break }
      guard block + 1 < page.blocks.count, isRole(block + 1) else { continue }
      names += head.names(alone: page.text(of: block)) ?? []
    }
    return names.isEmpty ? nil : names
  }

  /// What somebody does is said in hardly more words.
  private static let roleWords: Int32 = 4

  /// Whether a block says what somebody does, and not what to do: "Explore developer docs" has the word within.
  private func isRole(_ block: Int) -> Bool {
    guard page.blocks[block].words <= Self.roleWords, page.blocks[block].links == 0 else { return false }
    let words = page.text(of: block).spaceSeparated()
    return [words.first, words.last].compactMap { $0 }.contains { Byline.isRole(String($0)) }
  }

  /// Whether a block stands among the paragraphs of the text, not in an element of its own.
  private func isParagraph(_ block: Int) -> Bool {
    let parent = page.containers[Int(page.blocks[block].container)].parent
    return parent == page.containers[Int(page.blocks[block + 1].container)].parent
  }

  private var bylines: Byline.Credits {
    if let found = credits(inLines: place.lines) { return found }
    for (distance, block) in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.blocksBelow)
      .enumerated()
    {
      guard page.blocks[block].textRange.count <= Self.longestWritten else { continue }
      let found = credits(in: block, isAtHead: distance < Self.headBlocks)
      if !found.isEmpty, !isOfTeaser(block) { return found }
    }
    return place.block > 0 ? head.credits(in: place.block - 1) : Byline.Credits()
  }

  private func isOfTeaser(_ block: Int) -> Bool {
    let node = page.containers[Int(page.blocks[block].container)].node
    return TeaserByline.isMark(node, in: page.document, besides: place.node)
  }

  // MARK: Further down

  /// How far down a page says who wrote it, in blocks.
  private static let announcedBlocks = 600
  /// What says so, in lower case, the longest first. "By" alone stands on the cards of other stories.
  private static let announcements = [
    "autorin/autor ", "written by", "article by", "posted by", "story by", "words by", "authored by",
    "author", "authors",
    "verfasst von", "geschrieben von", "autor", "autorin", "écrit par", "rédigé par", "auteur", "escrito por",
    "redactado por", "scritto da", "autore", "autrice", "geschreven door", "skrevet av", "skrevet af",
    "skriven av", "автор", "автори",
  ].sorted { $0.count > $1.count }

  /// The only people of whom any block below the title says that they wrote the text; nobody where there are others: cards of stories.
  ///
  /// - Parameter others: the elements of readers and of other stories.
  func announced(besides others: [Range<HTMLDocument.NodeID>]) -> Byline.Credits {
    var credits = Byline.Credits()
    for block in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.announcedBlocks)
    where page.blocks[block].textRange.count <= Self.longestWritten {
      let people = announcedPeople(in: block)
      let node = page.containers[Int(page.blocks[block].container)].node
      if people.isEmpty || others.contains(where: { $0.contains(node) }) { continue }
      guard credits.isEmpty || credits.people == people else { return Byline.Credits() }
      credits.people = people
    }
    return credits
  }

  private static let announcementPrefixes = TextPrefixes(announcements)

  /// What a block begins with that says who wrote the text.
  private func announcement(startingBlock block: Int) -> String? {
    let bytes = page.text[page.blocks[block].textRange]
    // Those that are not of ASCII show it in their first two letters.
    if bytes.prefix(2).allSatisfy({ $0 < 0x80 }) {
      return Self.announcementPrefixes.plainPrefix(startingText: bytes).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    return Self.announcementPrefixes.prefix(
      startingLowered: page.text(of: block).prefix(20).lowercased())
  }

  private func announcedPeople(in block: Int) -> [String] {
    guard let announcement = announcement(startingBlock: block) else { return [] }
    let rest = page.text(of: block).dropFirst(announcement.count)
    let isAlone = !rest.contains(where: \.isLetter)
    // "Author Ana Ruiz" may be a sentence's start; "Author: Ana Ruiz" is none.
    let goesOn = announcement.hasSuffix(" ") || announcement.contains(" ") && rest.first == " "
    guard isAlone || rest.first == ":" || goesOn else { return [] }
    var line = String(rest.drop { $0 == ":" || $0 == " " })
    if isAlone {
      guard block + 1 < page.blocks.count, page.blocks[block + 1].textRange.count <= Self.longestWritten
      else {
        return []
      }
      line = page.text(of: block + 1)
    }
    let people = memory.credits(in: line).people
    return people.allSatisfy { $0.contains(" ") } ? people : []
  }

  /// Whom the first of the lines of one block credits that begins as bylines do.
  private func credits(inLines lines: [String]) -> Byline.Credits? {
    guard let line = lines.first(where: { $0.utf8.count <= Self.longestWritten && BylineLines.hasPrefix($0) })
    else { return nil }
    let found = memory.credits(in: line)
    return found.isEmpty ? nil : found
  }

  private func credits(in block: Int, isAtHead: Bool) -> Byline.Credits {
    let text = page.text(of: block)
    if page.hasLines(block) {
      let lines = page.lines(of: block).split(separator: "\n").map(String.init)
      if let found = credits(inLines: lines) { return found }
    }
    if BylineLines.isPrefix(text) {
      let isFollowed =
        block + 1 < page.blocks.count && page.blocks[block + 1].textRange.count <= Self.longestWritten
      if isFollowed { return memory.credits(in: "\(text) \(page.text(of: block + 1))") }
    }
    if BylineLines.hasPrefix(text) || hasLanguagePrefix(text) {
      let found = memory.credits(in: text)
      return found.isEmpty && isAtHead && head.isBesideDate(block) ? user(behindBy: text) : found
    }
    // "29.03.2026 Автор: …"
    if text.utf8.first?.isASCIIDigit == true {
      let rest = String(text.drop { !$0.isLetter })
      if rest.contains(":") || rest.hasPrefix("by "), BylineLines.hasPrefix(rest) {
        return memory.credits(in: rest)
      }
    }
    // "Published: 2 June 2009 | Reporter: Ana Ruiz"
    for part in text.split(separator: "|").dropFirst() where part.contains(":") {
      if BylineLines.hasPrefix(part.collapsed) { return memory.credits(in: part.collapsed) }
    }
    if let names = eastAsianNames(text, block) { return Byline.Credits(people: names) }
    return isAtHead ? head.credits(in: block) : Byline.Credits()
  }

  /// A shorter user name is a word, in bytes.
  private static let leastUserName = 3

  /// The user's name in "by ibby" right below the title, beside a date.
  private func user(behindBy text: String) -> Byline.Credits {
    let words = text.spaceSeparated()
    guard words.count == 2, words[0] == "by", words[1].utf8.count >= Self.leastUserName,
      words[1].utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") })
    else { return Byline.Credits() }
    return memory.credits(in: String(words[1]), trust: .declared)
  }

  /// What begins bylines in one language, and other text in others.
  private static let languagePrefixes: [String: [String]] = [
    "sw": ["na "], "tl": ["ni "], "fil": ["ni "], "tl-ph": ["ni "],
    "fil-ph": ["ni "],
  ]

  private func hasLanguagePrefix(_ text: String) -> Bool {
    guard let language, let prefixes = Self.languagePrefixes[language] else { return false }
    let start = text.prefix(8).lowercased()
    return prefixes.contains(where: start.hasPrefix)
  }

  /// Labels that announce an author behind other parts of a line, too.
  private static let inlineLabels = ["作者：", "作者:", "记者：", "记者:", "記者：", "記者:", "執筆：", "撰文："]

  /// The names in a block, or in one of its elements: date, source and author may stand in one line.
  private func eastAsianNames(_ text: String, _ block: Int) -> [String]? {
    // Labels of these scripts are three bytes a character.
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return nil }
    if let names = EastAsianByline.names(in: text), !names.isEmpty { return names }
    // "2026-04-20 08:32 来源：云岭日报 作者：陈以安"
    for word in text.spaceSeparated() where Self.inlineLabels.contains(where: word.hasPrefix) {
      let rest = String(text[word.startIndex...])
      if let names = EastAsianByline.names(in: rest), !names.isEmpty { return names }
    }
    let container = page.containers[Int(page.blocks[block].container)]
    guard container.blocks.count == 1 else { return nil }
    let document = page.document
    for node in container.node..<document.nodes[Int(container.node)].end
    where document.nodes[Int(node)].tag == .text {
      let line = String(decoding: document.bytes[document.textRange(of: node)], as: UTF8.self).collapsed
      if let names = EastAsianByline.names(in: line), !names.isEmpty { return names }
    }
    return nil
  }
}
