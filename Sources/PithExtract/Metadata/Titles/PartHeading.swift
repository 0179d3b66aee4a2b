import PithCore

/// Finds what a page shows of its `title` where that says more than the headline: `Print - Storm closes the old pier`,
/// `Gazette: Storm closes the old pier`, `Storm closes the old pier (page 1 of 3)`.
enum PartHeading {
  /// A shorter part is a section or a word that occurs in any title, in bytes.
  private static let leastPart = 16
  /// Headlines stand in the first part of a page.
  private static let searchedBlocks = 400
  /// Longer text is no title, in bytes.
  private static let longestTitle = 300

  /// The first heading, or else the first block outside links, that is at least half of the title, up to a separator; of headings also one
  /// that is less, if it is all before the first separator and as long as a headline.
  ///
  /// - Parameter isCut: whether the site's name was taken off the title already. What is left is cut further only where the heading is no
  ///   link, as those of lists of stories are.
  static func heading(of title: String, isCut: Bool, in page: SegmentedPage) -> ShownHeadings.Heading? {
    guard title.utf8.count <= longestTitle else { return nil }
    let parts = parts(of: title)
    let firsts = firstParts(of: title)
    guard !parts.isEmpty || !firsts.isEmpty else { return nil }
    let longest = title.utf8.count
    var found: ShownHeadings.Heading?
    for block in page.blocks.indices.prefix(searchedBlocks) {
      let range = page.blocks[block].textRange
      guard range.count >= leastPart, range.count <= longest else { continue }
      let tag = page.containers[Int(page.blocks[block].container)].tag
      let isHeading = headingTags.contains(tag)
      guard isHeading && !isCut || found == nil && page.blocks[block].linkShare == 0 else { continue }
      let text = page.text(of: block)
      let key = TitleKey(text)
      // A heading may be the site's logo.
      guard parts.contains(key) || isHeading && firsts.contains(key), !page.leadsHome(page.blocks[block])
      else { continue }
      let heading = ShownHeadings.Heading(text: text, source: .element(tag.name))
      if isHeading { return heading }
      found = heading
    }
    if found == nil, !isCut { found = line(saying: parts, longest: longest, in: page.document) }
    return found
  }

  /// Programs cut titles at some length; a shorter one may begin another story's headline in the middle of a word, in bytes.
  private static let leastCut = 30

  /// The first heading that begins with the words of a title that is cut short, `City to flush mains Throug`, or that no `h1` says, and
  /// goes on.
  static func longer(than title: String, in facts: PageFacts) -> ShownHeadings.Heading? {
    guard (leastPart...longestTitle).contains(title.utf8.count),
      title.spaceSeparated().count >= leastHeadline
    else { return nil }
    let page = facts.page
    for block in page.blocks.indices.prefix(searchedBlocks) {
      let range = page.blocks[block].textRange
      let tag = page.containers[Int(page.blocks[block].container)].tag
      guard range.count > title.utf8.count, range.count <= longestTitle, headingTags.contains(tag),
        page.blocks[block].linkShare == 0
      else { continue }
      let text = page.text(of: block)
      guard text.hasPrefix(title) else { continue }
      let rest = text.dropFirst(title.count)
      let isCut = title.utf8.count >= leastCut && rest.first.map { $0.isLetter || $0.isNumber } ?? false
      let goesOn = rest.first { $0 != " " }.map { !separators.contains($0) } ?? false
      if isCut || facts.headings.isEmpty && goesOn {
        return ShownHeadings.Heading(text: text, source: .element(tag.name))
      }
    }
    return nil
  }

  /// The headline of a layout without blocks stands in one with the byline: `<font size=5><b>Storm closes the old pier</b></font><br>`.
  private static let lineTags: Set<HTMLTag> = [.b, .strong, .font, .big, .span, .td]
  /// Such headlines are looked for up to here, in nodes of the document.
  private static let searchedNodes = 4_000

  private static func line(
    saying parts: Set<TitleKey>, longest: Int, in document: HTMLDocument
  ) -> ShownHeadings.Heading? {
    for node in document.nodes.indices.prefix(searchedNodes) where document.nodes[node].tag == .text {
      let range = document.textRange(of: HTMLDocument.NodeID(node))
      let parent = document.nodes[node].parent
      guard range.count >= leastPart, range.count <= longest, parent >= 0 else { continue }
      let tag = document.nodes[Int(parent)].tag
      guard lineTags.contains(tag) else { continue }
      let text = String(decoding: document.bytes[range], as: UTF8.self).collapsed
      if parts.contains(TitleKey(text)) {
        return ShownHeadings.Heading(text: text, source: .element(tag.name))
      }
    }
    return nil
  }

  private static let headingTags: Set<HTMLTag> = [.h1, .h2, .h3]

  /// The names by which templates of blogs mark the headline of a post, as parts of a class attribute.
  private static let postTitles = ["post-title", "entry-title"]

  /// A blog's post whose `h1` is the blog's name: a heading below it that is marked as the title of a post and is the rest of the page's
  /// `title`.
  static func blog(in facts: PageFacts) -> (post: ShownHeadings.Heading, name: String)? {
    guard let title = facts.titleElement, title.utf8.count <= longestTitle else { return nil }
    let page = facts.page
    guard let post = page.containers.first(where: { isPostTitle($0, page) }) else { return nil }
    let text = post.blocks.map { page.text(of: $0) }.joined(separator: " ")
    let key = TitleKey(text)
    let whole = TitleKey(title)
    guard !key.isEmpty else { return nil }
    let name = facts.headings.first { heading in
      let name = TitleKey(heading)
      return !name.isEmpty && name.count + key.count == whole.count
        && (whole.hasPrefix(name) && whole.hasSuffix(key) || whole.hasPrefix(key) && whole.hasSuffix(name))
    }
    return name.map { (ShownHeadings.Heading(text: text, source: .element(post.tag.name)), $0) }
  }

  private static func isPostTitle(_ container: Container, _ page: SegmentedPage) -> Bool {
    guard container.marks.contains(.title), let level = container.tag.headingLevel, level > 1,
      let names = page.document.value(of: .class, in: container.node)
    else { return false }
    return names.spaceSeparated().contains { postTitles.contains(String($0)) }
  }

  /// The signs that stand between a headline and what the title adds to it.
  private static let separators: Set<Character> = [
    "|", "-", "–", "—", "»", "«", "·", "•", "‹", "›", ":", "(", "[", "：", "｜", "（", "/",
  ]

  /// A shorter first part is a section, in words.
  private static let leastHeadline = 4

  /// What stands before each separator with spaces around it, where it is long enough for a headline.
  private static func firstParts(of title: String) -> Set<TitleKey> {
    var parts: Set<TitleKey> = []
    for separator in [" - ", " – ", " — ", " | "] {
      guard let end = title.firstRange(of: separator)?.lowerBound else { continue }
      let first = title[..<end]
      let key = TitleKey(String(first))
      if key.count >= leastPart, first.spaceSeparated().count >= leastHeadline { parts.insert(key) }
    }
    return parts
  }

  /// What stands before or behind each separator, where it is at least half of the title.
  private static func parts(of title: String) -> Set<TitleKey> {
    var parts: Set<TitleKey> = []
    let whole = TitleKey(title).count
    for index in title.indices where separators.contains(title[index]) {
      for part in [title[..<index], title[title.index(after: index)...]] {
        let key = TitleKey(String(part))
        if key.count >= leastPart, 2 * key.count >= whole, key.count < whole { parts.insert(key) }
      }
    }
    return parts
  }
}
