/// The attributes that a document keeps: those that some stage reads. All others are dropped by the builder.
///
/// The raw value indexes tables; it has no meaning outside one build.
public enum HTMLAttribute: UInt8, CaseIterable, Hashable, Sendable {
  case `class`, id, href, src, rel, role, style, hidden, type, name, property, content, httpEquiv
  case charset, lang, dir, title, alt, datetime, itemprop, itemtype, itemscope, ariaHidden
  case ariaLabel, start, value, dataComponent, dataTestID, dataType, dataModule, dataQA, dataName
  case dataSrc, xmlLang, dataURL, dataHref, dataPermalink, dataArticleURL, itemid, about, size

  /// The attribute of a name in lower case; `nil` for names that are not listed.
  public init?(name: UnsafeBufferPointer<UInt8>) {
    guard let attribute = NameTable.attributes.value(of: name) else { return nil }
    self = attribute
  }

  /// The attribute's name in lower case.
  public var name: String {
    switch self {
    case .httpEquiv: "http-equiv"
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .dataComponent: "data-component"
    case .dataTestID: "data-testid"
    case .dataType: "data-type"
    case .dataModule: "data-module"
    case .dataQA: "data-qa"
    case .dataName: "data-name"
    case .dataSrc: "data-src"
    case .xmlLang: "xml:lang"
    case .dataURL: "data-url"
    case .dataHref: "data-href"
    case .dataPermalink: "data-permalink"
    case .dataArticleURL: "data-article-url"
    default: String(describing: self)
    }
  }
}
