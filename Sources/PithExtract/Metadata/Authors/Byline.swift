/// Takes names out of bylines: "By Ana Ruiz and Tom Okafor, Staff Writers" credits Ana Ruiz and Tom Okafor.
enum Byline {
  /// Whom a byline credits, in order.
  struct Credits: Equatable {
    var people: [String] = []
    /// Agencies, papers, departments with a name: "Associated Press", "Gazette Staff".
    var organisations: [String] = []

    var isEmpty: Bool { people.isEmpty && organisations.isEmpty }
  }

  /// How much a text is known to be a byline.
  enum Trust {
    /// It may hold labels and other text beside names.
    case shown
    /// It is declared as the name of a person: a user name counts too.
    case declared
  }

  /// Longer text is an article's first paragraph, not its byline. In bytes.
  static let longestByline = 300
  /// The same with its tags, references and white space.
  private static let longestMarkup = 3_000
  /// Names have at most this many words: "María del Carmen de la Fuente Ortiz".
  private static let mostWords = 7
  /// A name of an organisation is not longer, in bytes.
  private static let longestOrganisation = 60

  /// The people in a byline, in order; empty where there is none.
  static func names(in byline: String) -> [String] {
    credits(in: byline).people
  }

  /// Whether a text is surely the name of a person and nothing else: "Ana Ruiz".
  ///
  /// Two or more capitalised words of ASCII letters that mean nothing to `CreditLexicon`: what the rest of this type makes of them,
  /// told by their bytes, since most bylines are that.
  static func isPlainName(_ text: String) -> Bool {
    var words = 0
    var letters = 0
    var hash = WordHash.start
    for byte in text.utf8 {
      let isCapital = byte < 0x60
      if byte == 0x20 {
        guard letters > 1, CreditLexicon.knownWords[hash] == nil else { return false }
        letters = 0
        hash = WordHash.start
        continue
      }
      guard byte.isASCIILetter, isCapital == (letters == 0) else { return false }
      if isCapital { words += 1 }
      letters += 1
      WordHash.add(byte | 0x20, to: &hash)
    }
    return letters > 1 && CreditLexicon.knownWords[hash] == nil && (2...mostWords).contains(words)
      && text.utf8.count <= longestByline
  }

  static func credits(in byline: String, trust: Trust = .shown) -> Credits {
    if isPlainName(byline) { return Credits(people: [byline]) }
    guard byline.utf8.count <= longestMarkup else { return Credits() }
    let text = withoutSharedLabel(MarkupText.plain(byline))
    guard !text.isEmpty, text.utf8.count <= longestByline else { return Credits() }
    if let names = EastAsianByline.names(in: text, isMarked: true) ?? EastAsianByline.chineseNames(in: text) {
      return Credits(people: names)
    }
    var credits = Credits()
    /// Whether a role or an organisation came: what stands behind further commas says where it is.
    var isAffiliation = false
    /// Whether an office came first, with its place behind it: "Staff Reporter, Norvale".
    var isDesk = false
    for piece in BylinePieces.pieces(of: text) {
      if piece.joint == .start || piece.joint == .commaAnd { isAffiliation = !credits.organisations.isEmpty }
      if piece.joint == .place || piece.joint == .aside && !credits.isEmpty { continue }
      switch kind(of: piece.text, trust: trust, isFirst: credits.isEmpty) {
      case .person(let name):
        // Single words behind full names are places and departments.
        let isFitting = name.contains(" ") || credits.people.allSatisfy { !$0.contains(" ") }
        let isPlace = isDesk && !name.contains(" ")
        if !isAffiliation, isFitting, !isPlace {
          credits.people += AttachedConjunction.names(in: name)
        }
      case .organisation(let name):
        isAffiliation = true
        if credits.isEmpty { credits.organisations.append(name) }
      case .nobody:
        isAffiliation = isAffiliation || !credits.people.isEmpty && isRole(piece.text)
        isDesk = isDesk || credits.isEmpty && isRole(piece.text)
      }
    }
    if credits.people.count > 1, text.contains(" - ") || text.contains(" – ") {
      withoutArabicPlaces(&credits)
    }
    // Single words in a row are topics: "International, Photovoltaik, Speicher".
    if trust == .shown, credits.people.count >= leastTopics, credits.people.allSatisfy(isLatinWord) {
      credits.people = []
    }
    return credits
  }

  /// Takes away what stands before a dash in an Arabic byline with the article, which no given name has: where the report is from.
  private static func withoutArabicPlaces(_ credits: inout Credits) {
    let people = credits.people.filter { !$0.hasPrefix("ال") }
    if !people.isEmpty { credits.people = people }
  }

  /// Two single names may be those of a couple.
  private static let leastTopics = 3

  private static func isLatinWord(_ name: String) -> Bool {
    !name.contains(" ") && name.utf8.allSatisfy { $0 < 0xD0 }
  }

  /// Whether a text is what someone does: "Senior Writer".
  static func isRole(_ text: String) -> Bool {
    text.lowercased().spaceSeparated().contains {
      CreditLexicon.signs[String($0)]?.contains(.role) ?? false
    }
  }

  /// Whether a label announces an author: "Written by".
  static func isAuthorLabel(_ label: String) -> Bool {
    let label = label.lowercased()
    return CreditLexicon.prefixes.contains(label) || label.contains("author") || label.contains("autor")
  }

  private enum Kind {
    case person(String)
    case organisation(String)
    case nobody
  }

  private static func kind(of piece: String, trust: Trust, isFirst: Bool) -> Kind {
    guard !CreditLexicon.desks.contains(piece.lowercased()), !piece.contains(where: "：【】".contains)
    else {
      return .nobody
    }
    var words = withoutPrefix(piece.spaceSeparated().map(String.init))
    if isFirst { words = withoutRole(words) }
    words = withoutTail(withoutStop(words))
    guard let first = words.first, !isForeignCredit(words) else { return .nobody }
    let name = words.joined(separator: " ")
    guard name.contains(where: \.isLetter), !CreditLexicon.anonymousUsers.contains(name.lowercased()) else {
      return .nobody
    }
    let lowered = words.map { $0.lowercased() }
    let signs = lowered.map { CreditLexicon.signs[$0] ?? [] }
    // A label begins with its word, or has it in lower case: Thomas More is a name.
    let holdsLabel = words.indices.contains { index in
      signs[index].contains(.label) && (index == 0 || words[index] == lowered[index])
    }
    if holdsLabel { return .nobody }
    if isOrganisation(words, signs) {
      if let name = nameInCapitals(words, signs) { return .person(name) }
      let isOffice = signs.contains { $0.contains(.role) }
      let hasName = words.indices.contains {
        signs[$0].isDisjoint(with: [.role, .degree])
          && !(isOffice && CreditLexicon.deskWords.contains(lowered[$0]))
      }
      let isName = hasName && words.count <= mostWords && name.utf8.count <= longestOrganisation
      return isName && !name.contains("@") ? .organisation(name) : .nobody
    }
    if words.count == 1 { return single(first, trust: trust) }
    // Sentences have words in lower case that no name has.
    if trust == .shown, !words.allSatisfy(isNameStart) { return .nobody }
    let isWritten =
      words.contains(where: isCapitalised) || trust == .declared && words.count <= mostLowerCaseWords
    guard words.count <= mostWords, !signs.contains(where: { $0.contains(.function) }),
      !name.contains(where: { $0.isNumber || "@:!?#…".contains($0) }), isWritten,
      isNameStart(first)
        || !words.contains(where: isCapitalised)
    else { return .nobody }
    return .person(name)
  }

  /// Shorter words in capitals may be those of a station: "KX NEWS Norvale".
  private static let leastCapitals = 3

  /// The name in `MERRITT OKAFOR Tavish Times`: capitals, with where that person works in other letters behind.
  private static func nameInCapitals(_ words: [String], _ signs: [CreditLexicon.Sign]) -> String? {
    let name = words.prefix { !$0.contains(where: \.isLowercase) }
    guard (2...3).contains(name.count), name.count < words.count,
      name.allSatisfy({ $0.count >= leastCapitals && $0.allSatisfy(\.isLetter) }),
      signs.prefix(name.count).allSatisfy(\.isEmpty)
    else { return nil }
    return name.joined(separator: " ")
  }

  /// Users who write their names in lower case have this many words of it.
  private static let mostLowerCaseWords = 2

  /// What names may begin with in lower case: "von der Leyen", "d'Arcy".
  private static let particles = Set(
    """
    von van vom de der den des di da do das dos del della delle degli dei du la las le les los el al bin ibn ben bint abu ten ter te zu zum zur
    af av san e y i of op 't d
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func isNameStart(_ word: String) -> Bool {
    isCapitalised(word) || particles.contains(word) || word.contains("'") || word.contains("’")
  }

  /// A name of one word.
  private static func single(_ word: String, trust: Trust) -> Kind {
    let lowered = word.lowercased()
    let bare = lowered.filter { $0 != "." }
    guard !CreditLexicon.prefixes.contains(lowered), !CreditLexicon.degrees.contains(bare),
      !CreditLexicon.anonymousUsers.contains(lowered), !lowered.hasSuffix("admin"), !lowered.contains("@"),
      !lowered.contains("/"),
      !CreditLexicon.conjunctions.contains(lowered)
    else { return .nobody }
    if trust == .declared {
      // Templates that were not filled in: "page.author.name".
      let isForgotten = word.count { $0 == "." } > 1 && !word.contains(where: \.isUppercase)
      return isForgotten || word.contains(where: { ":!?#{}[]<>".contains($0) }) ? .nobody : .person(word)
    }
    guard isCapitalised(word), !word.contains(where: { $0.isNumber || ":!?#…".contains($0) }) else {
      return .nobody
    }
    return .person(word)
  }

  /// Capitals of an agency or a paper: "AFP".
  private static let mostCapitals = 5

  private static func isOrganisation(_ words: [String], _ signs: [CreditLexicon.Sign]) -> Bool {
    if words.count == 1, words[0].utf8.first.map({ $0 >= 0xE3 }) == true,
      CreditLexicon.organisationEnds.contains(where: words[0].hasSuffix)
        || CreditLexicon.organisationStarts.contains(where: words[0].hasPrefix)
    {
      return true
    }
    if words.count > 1, words[0] == "The" || words[0] == "the" || words[0] == "THE" { return true }
    if signs.contains(where: { !$0.isDisjoint(with: [.organisation, .role]) })
      || words.contains(where: isDomain)
    {
      return true
    }
    return words.count == 1 && words[0].utf8.count > 1 && words[0].utf8.count <= mostCapitals
      && words[0].utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  private static func isDomain(_ word: String) -> Bool {
    guard word.utf8.contains(UInt8(ascii: ".")) else { return false }
    let labels = word.lowercased().split(separator: ".")
    return labels.count > 1 && labels.last.map { CreditLexicon.domainEnds.contains(String($0)) } ?? false
      && labels[labels.count - 2].count > 2
  }

  /// Whether a word begins with a capital, or is of a script without them.
  private static func isCapitalised(_ word: String) -> Bool {
    word.first { $0.isLetter }.map { !$0.isLowercase || isGeorgian($0) } ?? false
  }

  /// Whether a character is of Georgian's common script, whose letters count as lower case for the sake of headlines in capitals.
  private static func isGeorgian(_ character: Character) -> Bool {
    (0x10D0...0x10FF).contains(character.unicodeScalars.first?.value ?? 0)
  }

  /// A given name has hardly more words behind it.
  private static let mostNameWords = 4

  /// Prefixes have at most this many words.
  private static let mostPrefixWords = 4

  /// The words behind the longest prefix that announces a name.
  private static func withoutPrefix(_ words: [String]) -> [String] {
    if words.count == 2, CreditLexicon.namePrefixes.contains(words[0]) { return words }
    if (2...mostNameWords).contains(words.count), CreditLexicon.givenNames.contains(words[0]) { return words }
    for count in stride(from: min(mostPrefixWords, words.count - 1), through: 1, by: -1) {
      let start = words.prefix(count).joined(separator: " ").lowercased()
      let bare = start.hasSuffix(":") || start.hasSuffix("：") ? start.dropLast().collapsed : start
      let isLabel = bare.utf8.count < start.utf8.count && CreditLexicon.labelsWithColon.contains(bare)
      if isLabel || CreditLexicon.prefixes.contains(bare) { return Array(words.dropFirst(count)) }
    }
    return words
  }

  /// The words behind what somebody is, where a full name follows: "redaktor Jan Novák".
  private static func withoutRole(_ words: [String]) -> [String] {
    for count in stride(from: min(mostPrefixWords, words.count - 2), through: 1, by: -1) {
      let start = words.prefix(count).joined(separator: " ").lowercased()
      let rest = words.dropFirst(count)
      if CreditLexicon.rolesBeforeNames.contains(start), rest.allSatisfy(isNameStart) {
        return Array(rest)
      }
    }
    return words
  }

  /// A text without what says that somebody wrote it and took the photos, too: "Text und Fotos: Anna Rüther".
  private static func withoutSharedLabel(_ text: String) -> String {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      text.utf8[..<colon].count <= longestSharedLabel
    else { return text }
    let label = text[..<colon].collapsed.lowercased()
    return CreditLexicon.sharedLabels.contains(label)
      ? text[text.index(after: colon)...].collapsed : text
  }

  /// No such label is longer, in bytes.
  private static let longestSharedLabel = 60

  /// A shorter last word is an initial or an abbreviation: "Luther King Jr."
  private static let leastWordBeforeStop = 4

  /// The words without the full stop of a sentence behind them: "Written by Ana Ruiz."
  private static func withoutStop(_ words: [String]) -> [String] {
    guard words.count > 1, let last = words.last, last.hasSuffix("."), last.count > leastWordBeforeStop,
      last.count(where: { $0 == "." }) == 1
    else { return words }
    return words.dropLast() + [String(last.dropLast())]
  }

  /// What stands behind names in scripts that put "reporter" there.
  private static let followers: Set<String> = ["기자", "특파원", "논설위원", "記者", "记者", "報導", "报道"]

  /// The words without degrees and dots at the end.
  private static func withoutTail(_ words: [String]) -> [String] {
    var words = words
    if words.count > 1, let last = words.last, followers.contains(last) { words.removeLast() }
    while words.count > 2, let last = words.last,
      CreditLexicon.degrees.contains(last.lowercased().filter { $0 != "." }), last.lowercased() != "jr.",
      last != "Jr",
      last == last.uppercased() || last.lowercased() == "phd"
    {
      words.removeLast()
    }
    // "Kovács Péter újságíró": the role is in lower case.
    while words.count > 2, let last = words.last, words.dropLast().allSatisfy(isCapitalised),
      last.first?.isLowercase == true, CreditLexicon.signs[last]?.contains(.role) == true
    {
      words.removeLast()
    }
    // "JO HATCH Staff Writers": what is not in capitals any more is the role.
    let name = words.prefix(while: isInCapitals)
    if name.count > 1, words.dropFirst(name.count).allSatisfy({ CreditLexicon.signs[$0.lowercased()] != nil })
    {
      return Array(name)
    }
    return words
  }

  private static func isInCapitals(_ word: String) -> Bool {
    word.utf8.count > 1 && word == word.uppercased() && word != word.lowercased()
  }

  /// Whether the words credit someone with something else than the text.
  private static func isForeignCredit(_ words: [String]) -> Bool {
    guard let first = words.first, CreditLexicon.otherPrefixWords.contains(first.lowercased()) else {
      return false
    }
    let text = words.joined(separator: " ").lowercased()
    return CreditLexicon.otherPrefixes.contains { text.hasPrefix($0) }
  }
}
