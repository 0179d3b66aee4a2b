import PithCore

/// Finds what stands inside the body without being part of it: teasers, captions, date lines, pitches, the next article.
struct InsertFinder {
  private let page: SegmentedPage
  private let main: Container
  /// The words of the authors' names.
  private let authors: [WordOverlap]
  private let headings = HeadingMatcher.standard
  private let cues = CueFinder.standard
  /// The share of the body's prose in blocks of each template, by the signature of their container.
  private let proseBySignature: [UInt64: Float]

  init(_ page: SegmentedPage, body: BodyFinder, metadata: ArticleMetadata) {
    self.page = page
    authors = metadata.authors.prefix(Self.mostAuthors).map { WordOverlap($0) }.filter { $0.count > 1 }
    main = page.containers[Int(body.main)]
    proseBySignature = body.proseBySignature
  }

  /// The verdict on a block of the body that is an insert; `nil` for all others.
  func verdict(on index: Int) -> Verdict? {
    let block = page.blocks[index]
    if let verdict = teaserVerdict(on: block) { return verdict }
    if isDateLine(block) { return .stripped(.other, "date-line") }
    if isByline(block) { return .stripped(.other, "byline") }
    if isCaption(block, index) { return .stripped(.caption, "text-by-image") }
    if block.words <= CueFinder.longestWords,
      let cue = cues.cue(in: page.text[block.textRange], isSentence: block.endsSentence)
    {
      return .stripped(cue.kind, cue.name)
    }
    return nil
  }

  // MARK: Teasers

  private static let teaserLinkShare: Float = 0.3
  /// A label ends with a colon within this many bytes.
  private static let longestLabel = 48

  /// "Read more: The other article".
  private func teaserVerdict(on block: TextBlock) -> Verdict? {
    guard block.linkShare > Self.teaserLinkShare else { return nil }
    let text = page.text[block.textRange]
    guard let colon = text.prefix(Self.longestLabel).firstIndex(of: UInt8(ascii: ":")),
      let match = headings.match(text[..<colon]), match.kind == .readMore || match.kind == .relatedArticles
    else { return nil }
    return .stripped(.readMore, "labelled-link", evidence: String(decoding: text[..<colon], as: UTF8.self))
  }

  // MARK: Date lines and bylines

  private static let longestDateLine: Int32 = 8

  /// Digits make up at least this share of a date line's letters and digits: `12.Jan.2026` has 6 of 9.
  private static let digitShare = 0.4

  /// How years start.
  static let centuries = ["19", "20"].map { ArraySlice($0.utf8) }

  private func isDateLine(_ block: TextBlock) -> Bool {
    let tag = page.containers[Int(block.container)].tag
    guard block.words <= Self.longestDateLine, !isHeading(block), tag != .td, tag != .th, tag != .li,
      tag != .pre
    else { return false }
    let text = page.text[block.textRange]
    var digits = 0
    var letters = 0
    var run = 0
    var hasYear = false
    var hasTime = false
    for (offset, byte) in text.enumerated() {
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
        run += 1
        if run == 4 { hasYear = hasYear || Self.centuries.contains(text.dropFirst(offset - 3).prefix(2)) }
        if run > 4 { return false }
      } else {
        if byte == UInt8(ascii: ":"), run > 0, run <= 2, offset + 2 < text.count { hasTime = true }
        if byte > 0x20, byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A { letters += 1 }
        run = 0
      }
    }
    guard hasYear || hasTime, digits >= 3 else { return false }
    return Double(digits) >= Self.digitShare * Double(digits + letters)
  }

  private static let longestByline: Int32 = 18
  /// Authors whose bylines are looked for: each is compared with every short text.
  private static let mostAuthors = 20

  /// Whether a short text names the author and is no sentence, which a full stop after a time doesn't make it (`10:15 น.`).
  private func isByline(_ block: TextBlock) -> Bool {
    guard block.words <= Self.longestByline, !authors.isEmpty else { return false }
    let text = page.text[block.textRange]
    guard !block.endsSentence || holdsTime(text) else { return false }
    return WordOverlap(text, sharing: 1, ofAnyOf: authors) != nil
  }

  /// Whether a colon stands between digits.
  private func holdsTime(_ text: ArraySlice<UInt8>) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    return text.indices.dropFirst().dropLast().contains {
      text[$0] == UInt8(ascii: ":") && isDigit(text[$0 - 1]) && isDigit(text[$0 + 1])
    }
  }

  // MARK: Captions

  private static let longestCaption: Int32 = 60
  /// A template with this share of the body's prose is the body's own.
  private static let ownTemplateShare: Float = 0.1

  /// Whether a block shares a small container with an image and isn't written in the body's own template.
  private func isCaption(_ block: TextBlock, _ index: Int) -> Bool {
    guard block.images > 0, block.words <= Self.longestCaption, !isHeading(block) else { return false }
    let container = page.containers[Int(block.container)]
    if (proseBySignature[container.signature] ?? 0) >= Self.ownTemplateShare { return false }
    for ancestor in page.path(from: block.container) {
      let candidate = page.containers[Int(ancestor)]
      guard candidate.blocks.count <= 2, candidate.node != main.node else { return false }
      switch candidate.tag {
      case .li, .td, .th, .blockquote, .article, .section: return false
      default: break
      }
      if holdsImage(before: block, candidate) { return true }
    }
    return false
  }

  private func holdsImage(before block: TextBlock, _ container: Container) -> Bool {
    let nodes = page.document.nodes
    let end = page.containers[Int(block.container)].node
    var node = container.node + 1
    while node < end {
      switch nodes[Int(node)].tag {
      case .img, .picture, .video, .figure: return true
      default: node += 1
      }
    }
    return false
  }

  private func isHeading(_ block: TextBlock) -> Bool {
    page.containers[Int(block.container)].tag.headingLevel != nil
  }
}
