/// What a verdict is coloured by: twenty kinds of boilerplate in twenty colours would tell nobody anything.
enum KindFamily: String, CaseIterable {
  case kept
  /// What frames the page.
  case frame
  /// Ways to other pages.
  case links
  /// What readers write, or are to write.
  case readers
  /// What asks something of readers.
  case asks
  case rest

  init(_ verdict: Verdict) {
    self = verdict.strippedAs.map(KindFamily.init) ?? .kept
  }

  init(_ kind: BoilerplateKind) {
    switch kind {
    case .navigation, .breadcrumb, .masthead, .footer, .sidebar, .tags, .share: self = .frame
    case .relatedArticles, .readMore: self = .links
    case .commentForm, .comment: self = .readers
    case .newsletter, .consent, .advertisement, .paywall, .legal: self = .asks
    case .authorBox, .caption, .hidden, .duplicate, .other: self = .rest
    }
  }
}

extension BoilerplateKind {
  /// The kind in words: `related articles`.
  var phrase: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
  }
}

extension MetadataField {
  /// The field in words: `Site name`, `Canonical URL`.
  var phrase: String {
    switch self {
    case .siteName: "Site name"
    case .canonicalURL: "Canonical URL"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }
}
