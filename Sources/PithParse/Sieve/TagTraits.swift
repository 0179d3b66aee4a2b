import PithCore

/// What the HTML Standard's tree construction says about an element.
struct TagTraits: OptionSet {
  let rawValue: UInt16

  /// Has no content.
  static let void = TagTraits(rawValue: 1 << 0)
  /// Belongs in the head, if it comes before the body.
  static let headContent = TagTraits(rawValue: 1 << 1)
  /// Its start tag ends a paragraph.
  static let endsParagraph = TagTraits(rawValue: 1 << 2)
  /// An end tag of something that is no block cannot end it.
  static let special = TagTraits(rawValue: 1 << 3)
  /// A boundary that end tags inside don't reach beyond: "has an element in scope".
  static let scopeBoundary = TagTraits(rawValue: 1 << 4)
  /// Its end tag ends what is open inside it.
  static let block = TagTraits(rawValue: 1 << 5)
  /// Its end tag ends it alone, out of the midst of other elements.
  static let formatting = TagTraits(rawValue: 1 << 6)
  static let heading = TagTraits(rawValue: 1 << 7)
  static let tablePart = TagTraits(rawValue: 1 << 8)

  /// The traits of all tags, by raw value.
  static let all: [TagTraits] = HTMLTag.allCases.map(TagTraits.init)

  private init(_ tag: HTMLTag) {
    var traits: TagTraits = []
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      traits = [.heading, .endsParagraph, .special]
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
      .figcaption, .figure, .footer, .form, .header, .hgroup, .main, .menu, .nav, .ol, .pre, .search,
      .section,
      .summary, .ul:
      traits = [.block, .endsParagraph, .special]
    case .p, .li, .dd, .dt, .plaintext, .xmp:
      traits = [.endsParagraph, .special]
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      traits = [.formatting]
    case .table:
      traits = [.tablePart, .endsParagraph, .special, .scopeBoundary]
    case .caption, .td, .th:
      traits = [.tablePart, .special, .scopeBoundary]
    case .tbody, .tfoot, .thead, .tr, .colgroup:
      traits = [.tablePart, .special]
    case .applet, .object:
      traits = [.block, .special, .scopeBoundary]
    case .template:
      traits = [.headContent, .block, .special, .scopeBoundary]
    case .html:
      traits = [.special, .scopeBoundary]
    case .button:
      traits = [.block, .special]
    case .body, .frameset, .head, .iframe, .noframes, .select, .textarea:
      traits = [.special]
    case .noscript:
      // Its end tag always counts for authors, who see their pages with scripts.
      traits = [.headContent, .block, .special]
    case .script, .style, .title:
      traits = [.headContent, .special]
    case .base, .basefont, .link, .meta:
      traits = [.headContent, .special, .void]
    case .hr:
      traits = [.endsParagraph, .special, .void]
    case .area, .br, .col, .embed, .frame, .img, .input, .param, .source, .track, .wbr:
      traits = [.special, .void]
    default:
      break
    }
    self = traits
  }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }
}
