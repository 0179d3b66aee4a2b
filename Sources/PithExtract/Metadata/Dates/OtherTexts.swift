import PithCore

/// Tells the elements that belong to another text than the page's own: cards of other stories, reviews and comments of readers. Their
/// dates are not the article's.
struct OtherTexts {
  private let document: HTMLDocument
  private let isDiscussion: Bool
  /// The element that shows the title.
  private let title: HTMLDocument.NodeID
  private let titleKey: TitleKey
  private let ownLinks: OwnLinks

  init(_ facts: PageFacts, title: HTMLDocument.NodeID, ownLinks: OwnLinks) {
    self.ownLinks = ownLinks
    document = facts.document
    isDiscussion = facts.isDiscussion
    self.title = title
    titleKey = TitleKey(document.text(below: title))
  }

  /// How far above a date the card stands, in elements, and how large it is, in nodes.
  private static let reach = 5
  private static let mostNodes: Int32 = 120
  /// One without a heading.
  private static let mostPlainNodes: Int32 = 25
  /// A link of fewer words leads to an author, a topic or the comments.
  private static let headlineWords = 4
  /// Parts of the class names of what readers write.
  private static let readerParts = ByteNeedles(["eview", "estimonial", "omment"])

  /// Whether the nearest elements around an element, up to the one that holds the page's title, hold the headline of another text.
  ///
  /// - Parameter takesPlainLinks: whether a long link is a headline without being a heading. At the head of an article it may lead anywhere.
  func holds(_ element: HTMLDocument.NodeID, takesPlainLinks: Bool) -> Bool {
    var node = element
    for _ in 0..<Self.reach {
      let record = document.nodes[Int(node)]
      guard node > 0, !(node..<record.end).contains(title), record.end - node <= Self.mostNodes else {
        return false
      }
      if !isDiscussion, let names = document.valueRange(of: .class, in: node),
        Self.readerParts.isFound(in: document.bytes[names])
      {
        return true
      }
      // A card has no more than a sentence or two.
      if holdsProse(node) { return false }
      let takesPlainLinks = takesPlainLinks && record.end - node <= Self.mostPlainNodes
      if holdsHeadline(node, takesPlainLinks: takesPlainLinks) { return true }
      node = record.parent
    }
    return false
  }

  /// Parts of the addresses, classes and relations of links to who wrote an article.
  private static let authorParts = ByteNeedles([
    "uthor", "eople/", "rofil", "/staff", "ontributor", "olumnist", "eporter",
  ])

  private func leadsToAuthor(_ link: HTMLDocument.NodeID) -> Bool {
    [HTMLAttribute.href, .class, .rel].contains { attribute in
      document.valueRange(of: attribute, in: link).map { Self.authorParts.isFound(in: document.bytes[$0]) }
        ?? false
    }
  }

  /// A text of an article that is longer than what a card says of it, in bytes.
  private static let longestTeaser = 700

  private func holdsProse(_ element: HTMLDocument.NodeID) -> Bool {
    (element..<document.nodes[Int(element)].end).contains {
      document.textRange(of: $0).count > Self.longestTeaser
    }
  }

  private func holdsHeadline(_ element: HTMLDocument.NodeID, takesPlainLinks: Bool) -> Bool {
    var plainLinks = 0
    for node in element..<document.nodes[Int(element)].end {
      guard document.nodes[Int(node)].tag == .a, document.valueRange(of: .href, in: node) != nil else {
        continue
      }
      let parent = document.nodes[Int(node)].parent
      let isHeading =
        parent >= 0 && document.nodes[Int(parent)].tag.headingLevel != nil
        || (node..<document.nodes[Int(node)].end).contains {
          document.nodes[Int($0)].tag.headingLevel != nil
        }
      // The link's own words count: a byline may be a heading, too, "By Ana M. Ruiz".
      guard isHeading || takesPlainLinks && !leadsToAuthor(node) else { continue }
      let text = document.text(below: node)
      // The posts of a thread repeat its title: "Re: ...".
      guard WordReader.words(of: Array(text.utf8)[...]).count >= Self.headlineWords,
        !TitleKey(text).hasSuffix(titleKey), !ownLinks.holds(node)
      else { continue }
      if isHeading { return true }
      plainLinks += 1
    }
    // Several are the topics of the article.
    return plainLinks == 1
  }
}
