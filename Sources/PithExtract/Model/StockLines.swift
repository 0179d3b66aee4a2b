import PithCore

/// Finds the lines of `StockLineLexicon` and `ReadAlsoLexicon` among the blocks that are kept, whatever they score: models take what stands
/// between paragraphs for one.
struct StockLines {
  private let context: FeatureContext

  init(_ context: FeatureContext) { self.context = context }

  /// So many words may stand behind "Read also:".
  private static let longestPointer: Int32 = 30
  /// With this share of links, a text that goes on behind its label is a pointer.
  private static let linkShare: Float = 0.3
  /// With this share of its bytes, a text is bold or italic as a whole.
  private static let styledShare: Float = 0.8

  /// - Parameters:
  ///   - block: a block that is kept, no cell and no heading.
  ///   - isClosing: whether none that is kept follows, but for such lines.
  func verdict(on block: Int, isClosing: Bool) -> Verdict? {
    let own = context.page.blocks[block]
    guard context.page.containers[Int(own.container)].tag != .pre else { return nil }
    let text = context.page.text[own.textRange]
    if own.words <= Self.longestPointer, isPointer(own, text) {
      return .stripped(.readMore, "labelled-link")
    }
    if let group = StockLineMatcher.standard.group(of: text, length: Int(own.words), isClosing: isClosing) {
      return .stripped(group.kind, group.name)
    }
    if isClosing, Self.isHashtags(text) { return .stripped(.tags, "tag-line") }
    return isClosing && isAuthorNote(own, text) ? .stripped(.authorBox, "author-note") : nil
  }

  /// Whether a text is nothing but two hashtags or more.
  private static func isHashtags(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split { $0 <= 0x20 }
    return words.count > 1 && words.allSatisfy { $0.count > 1 && $0.first == UInt8(ascii: "#") }
  }

  private func isPointer(_ block: TextBlock, _ text: ArraySlice<UInt8>) -> Bool {
    switch ReadAlsoMatcher.standard.rest(of: text) {
    case nil: return false
    case .nothing: return true
    case .words: return block.linkShare > Self.linkShare && !block.endsSentence
    case .apart:
      let isBold = block.inkBytes > 0 && Float(block.strongBytes) >= Self.styledShare * Float(block.inkBytes)
      return isBold || block.links > 0 || !block.endsSentence
    }
  }

  /// Words in which a line that begins with the author's name says who that is.
  private static let bioVerbs = PhraseTable([
    (
      (),
      """
      is, was, covers, writes, reports, has, holds, works, teaches, lives, joined, ist, war, schreibt, arbeitet, lehrt, lebt, leitet, forscht, est, travaille, écrit, enseigne, es, escribe, trabaja, é, escreve, trabalha, è, scrive, insegna, lavora, is, schrijft, werkt, jest, pisze, pracuje, je, píše, působí, är, skriver, er, arbejder, on, este, scrie, egy, является, пишет, работает, є, пише
      """
    )
  ])
  private static let bioWords: Int32 = 60
  /// A name has so many words at least and at most before one of them.
  private static let nameWords = 2...4

  /// "Ana Ruiz is professor of history at Varde and the author of “The Ditch”.": of whom the page names as an author, or in italics.
  private func isAuthorNote(_ block: TextBlock, _ text: ArraySlice<UInt8>) -> Bool {
    guard block.words <= Self.bioWords else { return false }
    let words = WordReader.words(of: text)
    let isAuthor = context.metadata.authors.contains { author in
      let name = WordReader.words(of: Array(author.utf8)[...])
      guard Self.nameWords.contains(name.count), words.count > name.count + 1, words.starts(with: name) else {
        return false
      }
      var isBio =
        block.strongBytes > 0
        && Float(block.strongBytes + block.emphasisBytes) >= Self.styledShare * Float(block.inkBytes)
      Self.bioVerbs.match(words, at: name.count) { _, _ in isBio = true }
      return isBio
    }
    if isAuthor { return true }
    let isItalic =
      block.inkBytes > 0 && Float(block.emphasisBytes) >= Self.styledShare * Float(block.inkBytes)
    guard isItalic else { return false }
    return isBio(words)
      || CueFinder.standard.cue(in: text, isSentence: block.endsSentence)?.name == "author-note"
  }

  private static let professions = PhraseTable([
    (
      (),
      """
      professor, author, writer, reporter, journalist, editor, columnist, correspondent, contributor, fellow, lecturer, director, founder, historian, teaches, professorin, autor, autorin, journalistin, redakteur, redakteurin, professeur, journaliste, auteur, autrice, profesor, profesora, periodista, autora, jornalista, giornalista, autore, docente, hoogleraar, dziennikarz, dziennikarka
      """
    )
  ])

  /// Whether words that begin with what may be a name say what someone does.
  private func isBio(_ words: [UInt64]) -> Bool {
    var hasVerb = false
    var hasProfession = false
    for index in words.indices.dropFirst(Self.nameWords.lowerBound) {
      if index <= Self.nameWords.upperBound {
        Self.bioVerbs.match(words, at: index) { _, _ in hasVerb = true }
      }
      Self.professions.match(words, at: index) { _, _ in hasProfession = true }
    }
    return hasVerb && hasProfession
  }
}
