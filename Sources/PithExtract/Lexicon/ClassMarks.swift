/// What the class, id and role words of an element say about its content.
package struct ClassMarks: OptionSet, Hashable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  package static let comment = ClassMarks(rawValue: 1 << 0)
  static let commentForm = ClassMarks(rawValue: 1 << 1)
  package static let navigation = ClassMarks(rawValue: 1 << 2)
  package static let breadcrumb = ClassMarks(rawValue: 1 << 3)
  package static let masthead = ClassMarks(rawValue: 1 << 4)
  package static let footer = ClassMarks(rawValue: 1 << 5)
  static let sidebar = ClassMarks(rawValue: 1 << 6)
  package static let share = ClassMarks(rawValue: 1 << 7)
  static let related = ClassMarks(rawValue: 1 << 8)
  static let readMore = ClassMarks(rawValue: 1 << 9)
  package static let advertisement = ClassMarks(rawValue: 1 << 10)
  package static let newsletter = ClassMarks(rawValue: 1 << 11)
  static let paywall = ClassMarks(rawValue: 1 << 12)
  package static let consent = ClassMarks(rawValue: 1 << 13)
  /// Layers over the page: dialogs, drawers, toasts.
  package static let overlay = ClassMarks(rawValue: 1 << 14)
  package static let authorBox = ClassMarks(rawValue: 1 << 15)
  package static let tags = ClassMarks(rawValue: 1 << 16)
  static let caption = ClassMarks(rawValue: 1 << 17)
  /// Byline, date line, reading time, category.
  static let byline = ClassMarks(rawValue: 1 << 18)
  /// Text for screen readers only.
  static let unseen = ClassMarks(rawValue: 1 << 19)
  package static let legal = ClassMarks(rawValue: 1 << 20)
  /// Wraps the text of an article.
  static let body = ClassMarks(rawValue: 1 << 21)
  /// Holds content of some kind: weaker than `body`.
  static let content = ClassMarks(rawValue: 1 << 22)
  static let standfirst = ClassMarks(rawValue: 1 << 23)
  static let title = ClassMarks(rawValue: 1 << 24)
  /// One contribution to a thread.
  static let post = ClassMarks(rawValue: 1 << 25)
  static let tableOfContents = ClassMarks(rawValue: 1 << 26)
  /// A sentence of the text, set large beside it.
  static let pullQuote = ClassMarks(rawValue: 1 << 27)
  /// A postscript, an editor's note, a correction.
  static let postscript = ClassMarks(rawValue: 1 << 28)

  // What follows tells kinds of content apart. No rule decides by it alone: the block model reads it.

  /// Something for sale.
  static let product = ClassMarks(rawValue: 1 << 29)
  /// One of many alike: cards, tiles, slides.
  package static let cards = ClassMarks(rawValue: 1 << 30)
  /// A person who takes part: avatar, member, signature.
  static let user = ClassMarks(rawValue: 1 << 31)
  /// Folded away until clicked: accordions, tab panes.
  static let collapsible = ClassMarks(rawValue: 1 << 32)
  static let questions = ClassMarks(rawValue: 1 << 33)
  static let review = ClassMarks(rawValue: 1 << 34)
  static let specification = ClassMarks(rawValue: 1 << 35)
  static let filter = ClassMarks(rawValue: 1 << 36)
  static let code = ClassMarks(rawValue: 1 << 37)
  static let paragraph = ClassMarks(rawValue: 1 << 38)
  /// Pictures and what stands around them.
  static let media = ClassMarks(rawValue: 1 << 39)
  static let video = ClassMarks(rawValue: 1 << 40)
  /// Content of another site: posts of social networks.
  static let embed = ClassMarks(rawValue: 1 << 41)
  /// How the site earns by the text: affiliate links, sponsors.
  static let disclosure = ClassMarks(rawValue: 1 << 42)
  /// Price and button of an offer.
  static let offer = ClassMarks(rawValue: 1 << 43)
  /// Figures in rows: scores, quotations, charts.
  static let figures = ClassMarks(rawValue: 1 << 44)
  /// The large picture with a slogan at the top.
  static let hero = ClassMarks(rawValue: 1 << 45)

  /// The number of marks.
  static let count = 46
}
