public import PithCore

/// A link of a section page, and how much it looks like one to an article.
public struct SectionLink: Hashable, Sendable {
  /// Something that speaks for an article or against one.
  public enum Sign: String, CaseIterable, Hashable, Sendable {
    // MARK: The address

    /// A day stands in the path: `/2026/01/31/`.
    case dateInPath
    /// The last part of the path has four words or more.
    case longSlug
    /// The last part of the path has three words.
    case slug
    /// The last part of the path, has a number of five digits or more (of four, if it is all there is and no year), or the query names one.
    case numericIdentifier
    /// The path has a single part without a number and with two words at most, as sections have.
    case sectionPath
    /// A part of the path names a list or a service: tags, authors, search, imprint.
    case listingPath

    // MARK: The place

    /// The link stands in a heading, or a heading in it.
    case headingLink
    /// It stands in an `article` element, or in an element whose class says it is a card or a teaser.
    case card
    /// It stands in navigation, breadcrumbs or a list of tags.
    case navigation
    /// It stands in the footer, the masthead or legal notes.
    case frame
    /// It stands in an advertisement, a newsletter box, a row of share buttons or a comment.
    case foreignBox

    // MARK: The text

    /// The text has four words or more, or as many characters in scripts without spaces.
    case headlineText
    /// The text has two words at most.
    case shortText
  }

  /// Absolute, without fragment.
  public var address: String
  /// The longest text that the page's links to this address have; `nil` where it links by pictures alone.
  public var title: String?
  /// From 0, surely no article, to 1.
  public var score: Double
  /// What the score is made of.
  public var signs: Set<Sign>
  /// The day in the path.
  public var date: PublicationDate?

  public init(
    address: String, title: String?, score: Double, signs: Set<Sign> = [], date: PublicationDate? = nil
  ) {
    self.address = address
    self.title = title
    self.score = score
    self.signs = signs
    self.date = date
  }

  /// Whether the score says that this is an article: at least `likelyScore`.
  public var isLikelyArticle: Bool { score >= Self.likelyScore }

  /// The score from which on a link is taken for one to an article: two of the strong signs, or one with several weak ones.
  public static let likelyScore = 0.5
}

extension SectionLink.Sign {
  /// What the sign adds to the score.
  var points: Double {
    switch self {
    case .dateInPath: 0.4
    case .longSlug: 0.35
    case .slug: 0.2
    case .numericIdentifier: 0.3
    case .sectionPath: -0.3
    case .listingPath: -0.6
    case .headingLink: 0.3
    case .card: 0.15
    case .navigation, .frame, .foreignBox: -0.5
    case .headlineText: 0.25
    case .shortText: -0.15
    }
  }
}
