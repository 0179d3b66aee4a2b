import PithCore

/// Small boxes within articles whose classes say what they are: calls to action, polls, lists of videos.
struct NamedBoxes {
  private let page: SegmentedPage

  init(_ page: SegmentedPage) {
    self.page = page
  }

  private struct Names {
    let kind: BoilerplateKind
    let rule: String
    /// Parts of class attributes.
    let parts: ByteNeedles

    init(_ kind: BoilerplateKind, _ rule: String, _ parts: [String]) {
      self.kind = kind
      self.rule = rule
      self.parts = ByteNeedles(parts)
    }
  }

  private static let names = [
    Names(
      .advertisement, "call-to-action",
      [
        "call-to-action", "cta-box", "cta-inline", "inline-cta", "cta-block", "cta-content", "cta3",
        "cta-wrap", "cta-container",
        "-cta__",
        "-cta-", "cta-banner",
      ]),
    Names(
      .other, "poll",
      [
        "poll-wrap", "poll-box", "poll-widget", "poll-container", "article-poll", "wp-polls", "quickpoll",
        "umfrage", "sondage", "encuesta", "enquete", "sondaggio", "article__survey", "survey-box",
      ]),
    Names(.relatedArticles, "video-playlist", ["video-playlist", "videoPlaylist", "video__playlist"]),
  ]

  private static let mostBlocks = 8
  private static let mostWords = 60
  /// WordPress names the topics of an article in its class: `tag-umfrage category-norvale`.
  private static let topics = ByteNeedles(["tag-", "category-"])

  // MARK: Embedded posts

  /// What networks name the quotations that their scripts turn into posts.
  private static let posts = ByteNeedles([
    "twitter-tweet", "tweet-blockquote", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed",
  ])

  /// An article with more posts is about them.
  private static let mostPosts = 5

  /// Embedded posts of networks; none that the text announces by a colon. Of the 15 lines of them that the model keeps of news, held out by
  /// site, none is in the gold texts; blogs quote what they are about.
  func embeddedPosts(in selection: Selection) -> [(block: Int, verdict: Verdict)] {
    var found: [(block: Int, verdict: Verdict)] = []
    var count = 0
    var end = 0
    for box in page.containers where !box.blocks.isEmpty && box.blocks.contains(where: selection.isKept) {
      guard let attribute = page.document.valueRange(of: .class, in: box.node),
        Self.posts.isFound(in: page.document.bytes[attribute]),
        !selection.isAnnounced(box.blocks)
      else { continue }
      // The quotation may stand in a box with the same name.
      if box.blocks.lowerBound >= end { count += 1 }
      end = max(end, box.blocks.upperBound)
      found += box.blocks.map { ($0, .stripped(.other, "embedded-post")) }
    }
    return count > Self.mostPosts ? [] : found
  }

  // MARK: Other boxes

  /// Verdicts on the blocks of the boxes of which any is kept. A call to action has a link.
  func verdicts(in selection: Selection) -> [(block: Int, verdict: Verdict)] {
    var found: [(block: Int, verdict: Verdict)] = []
    for box in page.containers where box.blocks.count > 1 && box.blocks.count <= Self.mostBlocks {
      guard box.blocks.contains(where: selection.isKept),
        let attribute = page.document.valueRange(of: .class, in: box.node),
        !Self.topics.isFound(in: page.document.bytes[attribute]),
        let names = Self.names.first(where: { $0.parts.isFound(in: page.document.bytes[attribute]) }),
        names.kind != .advertisement || box.blocks.contains(where: { page.blocks[$0].links > 0 }),
        box.blocks.reduce(0, { $0 + Int(page.blocks[$1].words) }) <= Self.mostWords
      else { continue }
      found += box.blocks.map { ($0, .stripped(names.kind, names.rule)) }
    }
    return found
  }
}
