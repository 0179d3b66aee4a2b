public import PithCore

/// Tells a page from a notice that a server sends in its place: a check for robots, a consent wall, a login, a paywall, "page not found".
///
/// It takes two signs that have nothing to do with each other (title, text, markup, address, status, header, form), and an
/// article of hardly any words besides those of the notice: an article *about* such pages stays one.
public struct NoticeFinder: Sendable {
  public init() {}

  /// An article with more words than this isn't looked at, unless status or address say that something is amiss.
  static let mostWords = 250

  /// A paragraph with more words than this is longer than most of a notice's.
  static let proseWords = 20

  /// The notice that a page is; `nil` for every other page.
  ///
  /// - Parameter article: what was extracted from the page; `nil` for none.
  public func notice(on page: ParsedPage, article: Article?) -> PageNotice? {
    notice(on: page, article: article, facts: PageFacts(BlockSegmenter.segment(page.document)))
  }

  /// The same where the page may have been read already.
  func notice(on page: ParsedPage, article: Article?, facts: @autoclosure () -> PageFacts) -> PageNotice? {
    let isAmiss = (page.status ?? 200) >= 400 || !page.noticeHeaders.isEmpty || isAtNotice(page.url)
    guard isAmiss || words(of: article, upTo: Self.mostWords) <= Self.mostWords else { return nil }
    // Most short articles end here, before the page is looked at.
    let candidates = kindsWithLittleElse(article)
    guard !candidates.isEmpty else { return nil }
    var evidence = NoticeEvidence(page, facts())
    let hasProse = article?.blocks.contains { $0.wordCount > Self.proseWords } ?? false
    return candidates.first {
      hasTwoSigns(of: $0, in: &evidence, beyondWords: $0.isWrittenAbout && hasProse)
    }?.notice
  }

  /// Whether there are two different signs of a notice.
  ///
  /// - Parameter beyondWords: whether one of them has to be another than title and text.
  private func hasTwoSigns(
    of cues: NoticeCues, in evidence: inout NoticeEvidence, beyondWords: Bool
  ) -> Bool {
    let titles = evidence.titles + (cues.readsHeadings ? evidence.headings : [])
    let hasHeader = cues.headers.contains { name, values in
      evidence.headers[name].map { values.isEmpty || values.contains($0.lowercased()) } ?? false
    }
    let hasPasswordField = cues.readsPasswordFields && evidence.hasPasswordField
    let words = [
      titles.contains { title in cues.titles.contains { NoticeText.isTitle(title, $0) } },
      evidence.texts.hasTexts(of: cues),
      evidence.texts.hasOtherTexts(of: cues) && !hasPasswordField,
    ]
    let others = [
      hasPasswordField,
      evidence.status.map(cues.statuses.contains) ?? false,
      hasHeader,
      isAt(cues.addresses, host: evidence.host, path: evidence.path),
      cues.readsDeclaredPaywall && evidence.declaresPaywall,
    ]
    let otherCount = others.count { $0 }
    let count = words.count { $0 } + otherCount
    if count > 1, !beyondWords || otherCount > 0 { return true }
    // The markup is searched only where it decides, since it is long.
    return count > 0 && !cues.markup.isEmpty && evidence.markup.hasMarkup(of: cues)
  }

  /// The kinds of notices beside whose texts an article has no more words than they allow.
  private func kindsWithLittleElse(_ article: Article?) -> [NoticeCues] {
    guard let article else { return NoticeLexicon.all }
    var longTexts = 0
    var shortTexts: [(words: Int, text: String)] = []
    for block in article.blocks {
      let words = block.wordCount
      if words > Int(NoticeEvidence.longestText) {
        longTexts += words
      } else {
        shortTexts.append((words, block.text))
      }
    }
    let kinds = NoticeLexicon.all.filter { longTexts <= $0.mostOtherWords }
    guard !kinds.isEmpty else { return [] }
    let signs = shortTexts.map {
      (words: $0.words, found: NoticeSigns.texts.found(in: Array($0.text.utf8)[...]))
    }
    return kinds.filter { cues in
      let others = signs.filter { !$0.found.hasTexts(of: cues) && !$0.found.hasOtherTexts(of: cues) }
      return others.reduce(longTexts) { $0 + $1.words } <= cues.mostOtherWords
    }
  }

  /// The words of an article, or a number beyond the limit.
  private func words(of article: Article?, upTo limit: Int) -> Int {
    var words = 0
    for block in article?.blocks ?? [] where words <= limit { words += block.wordCount }
    return words
  }

  private func isAtNotice(_ address: String?) -> Bool {
    guard let address else { return false }
    let (host, path) = NoticeEvidence.parts(of: address)
    return NoticeLexicon.all.contains { isAt($0.addresses, host: host, path: path) }
  }

  private func isAt(_ addresses: [String], host: String, path: String) -> Bool {
    addresses.contains { $0.hasPrefix("/") ? Self.begins(path, with: $0) : host.hasPrefix($0) }
  }

  /// Whether a path is below another, or goes on with what is no letter: `/login.php` is at `/login`, `/logins` is not.
  private static func begins(_ path: String, with start: String) -> Bool {
    guard path.hasPrefix(start) else { return false }
    let next = path.dropFirst(start.count).first
    return start.hasSuffix("/") || next.map { !$0.isLetter } ?? true
  }
}
