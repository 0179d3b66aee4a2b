import PithCore

/// Finds what forum programs put around contributions: users' signatures, what they say of users beside their names, and the title of the
/// thread as that of each answer.
struct ThreadParts {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// Verdicts on some of the blocks that are kept on a page that is no article.
  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    let signed = isSigned
    // Facts about users are told by their labels, too.
    let isForum = result.isForum
    let replyTitles = isForum ? replyTitles : []
    return kept.compactMap { block in
      if signed[block] { return (block, .stripped(.other, "signature")) }
      guard isForum else { return nil }
      if isTitle(block, among: replyTitles) { return (block, .stripped(.duplicate, "reply-title")) }
      return isUserFact(block) || isRank(block) ? (block, .stripped(.other, "user-fact")) : nil
    }
  }

  // MARK: Titles

  /// What programs put before the title of a thread for its answers, in many languages: "Re: Lamp keeps going out".
  private static let replyMarks = [
    "re", "aw", "antw", "odp", "sv", "vs", "ynt", "res", "rif", "r", "resp", "отв", "відп", "απ", "回复", "回覆",
    "답글",
  ]

  private var replyTitles: Set<TitleKey> {
    guard let title = context.metadata.title else { return [] }
    // The title itself stands above the text as it is.
    return Set((Self.replyMarks + [""]).map { TitleKey($0 + title) })
  }

  private func isTitle(_ block: Int, among titles: Set<TitleKey>) -> Bool {
    let text = context.page.text[context.page.blocks[block].textRange]
    guard text.count <= Self.longestTitle, case let key = TitleKey(text), titles.contains(key) else {
      return false
    }
    return key == context.metadata.title.map { TitleKey($0) } || hasColon(text.prefix(Self.longestMark))
  }

  private func hasColon(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(UInt8(ascii: ":")) || ByteSearch.contains(Array("：".utf8), in: text)
  }

  /// In bytes.
  private static let longestTitle = 400
  private static let longestMark = 12

  // MARK: Signatures

  private static let signatures = ["signature", "Signature", "postsignature"].map { Array($0.utf8) }

  /// What all of them have: most names don't.
  private static let commonPart = Array("ignature".utf8)

  /// Whether each block is in an element whose class says that it is one. Of 71 lines in those of WCXB's threads that the model kept,
  /// one is in the gold texts.
  private var isSigned: [Bool] {
    var isSigned = [Bool](repeating: false, count: context.page.blocks.count)
    var end = 0
    for container in context.page.containers where container.blocks.upperBound > end && isSignature(container)
    {
      // What is inside another is marked already.
      for block in container.blocks { isSigned[block] = true }
      end = container.blocks.upperBound
    }
    return isSigned
  }

  private func isSignature(_ container: Container) -> Bool {
    guard container.marks.contains(.user) || container.tag == .div,
      let names = context.page.document.valueRange(of: .class, in: container.node),
      ByteSearch.contains(Self.commonPart, in: context.page.document.bytes[names])
    else { return false }
    return context.page.document.bytes[names].split(separator: UInt8(ascii: " ")).contains { name in
      Self.signatures.contains { isWord($0, in: name) }
    }
  }

  /// Whether a name begins with a word, or has it behind a sign or as a part with a capital: `post__signature`, `userSignature`.
  private func isWord(_ word: [UInt8], in name: ArraySlice<UInt8>) -> Bool {
    guard ByteSearch.contains(word, in: name) else { return false }
    if name.starts(with: word) || word[0] < UInt8(ascii: "a") { return true }
    return [UInt8(ascii: "-"), UInt8(ascii: "_")].contains { ByteSearch.contains([$0] + word, in: name) }
  }

  // MARK: Facts about users

  /// How phpBB, XenForo, vBulletin, SMF and MyBB name what holds a user's title: "Workshop Foreman", "Senior Member".
  private static let rankNames = [
    "profile-rank", "message-userTitle", "userTitle", "usertitle", "user-title", "user_title", "userrank",
  ].map { Array($0.utf8) }
  /// A title has hardly more words.
  private static let longestRank: Int32 = 6

  private func isRank(_ block: Int) -> Bool {
    let page = context.page
    return page.blocks[block].words <= Self.longestRank
      && page.isNamed(page.containers[Int(page.blocks[block].container)], anyOf: Self.rankNames)
  }

  /// What stands before them, as phpBB, XenForo, vBulletin, SMF, FluxBB and their translations write it.
  private static let labels = [
    "joined", "join date", "registered", "member since", "posts", "reputation", "reaction score",
    "likes received",
    "karma", "registriert", "dabei seit", "beiträge", "inscription", "inscrit", "registrado", "registrado em",
    "mensajes", "iscritto", "registrato", "messaggi", "mensagens", "geregistreerd", "lid geworden",
    "berichten",
    "dołączył", "rejestracja", "posty", "зарегистрирован", "регистрация", "сообщения", "сообщений", "注册",
    "帖子",
    "登録日", "記事",
  ].map { Array($0.utf8) }

  /// The same, where one of those is close: contributions have such lines, too.
  private static let weakLabels = [
    "messages", "threads", "topics", "location", "from", "reactions", "likes", "points", "gender", "themen",
    "wohnort", "ort", "localisation", "ubicación", "località", "localização", "locatie", "skąd", "откуда",
  ].map { Array($0.utf8) }
  /// How close, in blocks.
  private static let reach = 4

  /// A fact has hardly more words.
  private static let longestFact: Int32 = 12

  private func isUserFact(_ block: Int) -> Bool {
    if isFact(block, Self.labels) { return true }
    guard isFact(block, Self.weakLabels) else { return false }
    let around = max(0, block - Self.reach)...min(context.page.blocks.count - 1, block + Self.reach)
    return around.contains { isFact($0, Self.labels) }
  }

  /// Whether a block is one of these labels with its value, `Joined: 11 Mar 2026`, or one of the two, as in `<dt>Joined<dd>11 Mar 2026`.
  private func isFact(_ block: Int, _ labels: [[UInt8]]) -> Bool {
    let text = context.page.blocks[block]
    let endsInColon = context.page.text[text.textRange].last == UInt8(ascii: ":")
    guard text.words <= Self.longestFact, !text.endsSentence || endsInColon else { return false }
    if let rest = rest(of: block, behind: labels) {
      return rest.first == UInt8(ascii: ":") || rest.isEmpty && tag(of: block) == .dt
    }
    guard tag(of: block) == .dd, block > 0, tag(of: block - 1) == .dt else { return false }
    return rest(of: block - 1, behind: labels) != nil
  }

  private func tag(of block: Int) -> HTMLTag {
    context.page.containers[Int(context.page.blocks[block].container)].tag
  }

  /// What stands behind one of these labels at the start of a block.
  private func rest(of block: Int, behind labels: [[UInt8]]) -> ArraySlice<UInt8>? {
    let range = context.page.blocks[block].textRange
    let text = context.page.text(of: block).prefix(Self.longestLabel).lowercased()
    let start = Array(text.utf8)
    guard let label = labels.first(where: { start.starts(with: $0) && Self.isWhole($0, in: start) }) else {
      return nil
    }
    return context.page.text[min(range.lowerBound + label.count, range.upperBound)..<range.upperBound]
  }

  /// In characters.
  private static let longestLabel = 20

  private static func isWhole(_ label: [UInt8], in text: [UInt8]) -> Bool {
    text.count == label.count || text[label.count] == UInt8(ascii: ":")
  }
}
