/// Cuts a byline into the parts that may be names.
struct BylinePieces {
  struct Piece {
    /// What stands before a piece.
    enum Joint {
      case start, comma
      /// "and" right behind a name, or behind a comma.
      case and, commaAnd
      /// A bar or a bracket: what follows is where someone works, or the name.
      case aside
      /// "At", "in": what follows is where someone works.
      case place
    }

    let text: String
    let joint: Joint
  }

  private var pieces: [Piece] = []
  private var words: [Substring] = []
  private var joint = Piece.Joint.start
  private var isBehindNumber = false
  private var isInBrackets = false
  /// Whether what follows credits someone with something else: "Edited by".
  private var isForeign = false

  static func pieces(of text: String) -> [Piece] {
    var cutter = BylinePieces()
    let isInCapitals = !text.contains(where: \.isLowercase)
    let words = text.spaceSeparated()
    for (index, word) in words.enumerated() {
      cutter.read(isSlavicAnd(index, words) ? "and" : word, isInCapitals: isInCapitals)
    }
    cutter.finish(.start)
    return cutter.pieces
  }

  /// Whether a word is "and" in Czech and Slovak, with a full name on both sides; in other languages it is another word.
  private static func isSlavicAnd(_ index: Int, _ words: [Substring]) -> Bool {
    guard words[index] == "a", index >= 2, index + 2 < words.count else { return false }
    return [index - 2, index - 1, index + 1, index + 2].allSatisfy {
      words[$0].first?.isUppercase == true
    }
  }

  private mutating func finish(_ next: Piece.Joint) {
    cutLabel()
    if !words.isEmpty, !isForeign { pieces.append(Piece(text: words.joined(separator: " "), joint: joint)) }
    words = []
    joint = (joint == .aside || joint == .place) && next == .comma ? joint : next
  }

  /// Leaves the label of a date with what stands behind it: "Ana Ruiz Última actualización". "Publié par" announces a name.
  private mutating func cutLabel() {
    guard let label = BylineLabels.first(in: words) else { return }
    let rest = words[label.upperBound...]
    if label.lowerBound == 0, let word = rest.first, BylineLabels.authorWords.contains(word.lowercased()) {
      words = Array(rest)
    } else {
      words.removeSubrange(label.lowerBound...)
    }
  }

  private static let dashes: Set<Substring> = ["-", "–", "—", "―", "•", "·", "»", "~"]
  private static let dividers: Set<Character> = [",", ";", "•", "·", "，", "、", "；", "/", "・"]
  private static let bars: Set<Character> = ["|", "｜"]
  private static let placeWords: Set<String> = ["on", "at", "for", "in", "bei", "aus"]
  /// What stands between a name and a date: "Luc Petit le 11 mars", "Anna Rüther am 11. März".
  private static let dateArticles: Set<Substring> = ["le", "am", "el", "il", "em", "den"]
  /// The words that are looked for.
  static let words = ["by"] + placeWords

  private mutating func read(_ word: Substring, isInCapitals: Bool) {
    if isPartOfDate(word) { return }
    // An address or a user's name stands behind the name: "Ana Ruiz aruiz@gazette.example".
    if Self.dashes.contains(word) || word.contains("@") { return finish(.comma) }
    let lowered = word.lowercased()
    if word.last == ":", readsLabel(lowered.dropLast()) { return }
    if lowered == "by" || lowered == "by:" { return startOver() }
    // A capital is an initial or a name, "Tom E Okafor" or "Dan Okafor", unless all is in capitals.
    let mayJoin = isInCapitals ? !words.isEmpty : String(word) == lowered
    if mayJoin, CreditLexicon.conjunctions.contains(lowered) {
      return finish(words.isEmpty ? .commaAnd : .and)
    }
    if Self.placeWords.contains(lowered), !words.isEmpty { return finish(.place) }
    var rest = withoutBrackets(word)
    while let end = rest.firstIndex(where: { Self.dividers.contains($0) || Self.bars.contains($0) }) {
      if end > rest.startIndex { words.append(rest[..<end]) }
      finish(
        Self.bars.contains(rest[end]) ? .aside : rest[end] == ";" || rest[end] == "/" ? .commaAnd : .comma)
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { words.append(rest) }
  }

  /// The part of a word that is in no brackets: "Paramita (Guha) Ghosh".
  private mutating func withoutBrackets(_ word: Substring) -> Substring {
    if isInBrackets {
      guard let end = word.firstIndex(where: { $0 == ")" || $0 == "）" }) else { return "" }
      isInBrackets = false
      return word[word.index(after: end)...]
    }
    guard let start = word.firstIndex(where: { $0 == "(" || $0 == "（" }) else { return word }
    isInBrackets = true
    let rest = withoutBrackets(word[start...])
    return start > word.startIndex ? word[..<start] : rest
  }

  /// Reads a word with a colon that announces someone who did something else, or again who wrote: "Foto: Tom Okafor Text: Ana Ruiz".
  private mutating func readsLabel(_ label: Substring) -> Bool {
    if CreditLexicon.otherLabels.contains(String(label)) {
      finish(.comma)
      isForeign = true
      return true
    }
    guard isForeign else { return false }
    let announces =
      CreditLexicon.prefixes.contains(String(label))
      || CreditLexicon.labelsWithColon.contains(String(label))
    if announces {
      words = []
      joint = pieces.isEmpty ? .start : .comma
      isForeign = false
    }
    return announces
  }

  /// Leaves what stands before "by" unless it says that someone did something else: "Edited by".
  private mutating func startOver() {
    if let last = words.last, CreditLexicon.otherPrefixes.contains("\(last.lowercased()) by") {
      words.removeLast()
      finish(.start)
      isForeign = true
      return
    }
    if !words.isEmpty { pieces = [] }
    words = []
    joint = .start
    isForeign = false
  }

  /// Reads numbers and the names of months and weekdays around them, which end a piece.
  private mutating func isPartOfDate(_ word: Substring) -> Bool {
    if word.first?.isNumber == true, !word.contains("_") {
      cutLabel()
      while let last = words.last, opensDate(last) { words.removeLast() }
      // "Sat, 20 Dec"
      if words.isEmpty, let last = pieces.last?.text, MonthLexicon.isWeekday(MonthLexicon.hash(last.utf8)) {
        pieces.removeLast()
      }
      finish(.comma)
      isBehindNumber = true
      return true
    }
    if isBehindNumber {
      let hash = MonthLexicon.hash(word.utf8)
      // "2:15 p.m. EST"
      let isZone = DateLexicon.zones[hash] != nil && !word.contains(where: \.isLowercase)
      if isZone || isCalendarWord(word) || DateLexicon.joints.contains(hash) { return true }
    }
    isBehindNumber = false
    return false
  }

  /// Whether a word before a number belongs to its date, not to the name before it.
  private func opensDate(_ word: Substring) -> Bool {
    if isCalendarWord(word) || Self.dateArticles.contains(word) { return true }
    if word == Self.nameAndLabel { return false }
    let hash = MonthLexicon.hash(word.utf8)
    return DateLexicon.publications.contains(hash) || DateLexicon.updates.contains(hash)
  }

  /// A Vietnamese given name, and with another word behind it, "posted".
  private static let nameAndLabel = "Đăng"

  private func isCalendarWord(_ word: Substring) -> Bool {
    let hash = MonthLexicon.hash(word.utf8)
    return MonthLexicon.month(hash, language: nil) != nil || MonthLexicon.isWeekday(hash)
      || isBehindNumber
        && ([DateLexicon.hours, DateLexicon.morning, DateLexicon.afternoon].contains { $0.contains(hash) }
          || DateLexicon.zones[hash] != nil)
  }
}
