public import PithCore

/// How the files of articles are named: text with fields in braces, such as `{date}_{slug}_{id8}`.
///
/// | field | value |
/// |---|---|
/// | `{date}` | the day of publication, `2026-01-31`; `undated` where it is not known |
/// | `{slug}` | the title's letters and digits in lower case, hyphens between words, at most 80 bytes; `untitled` |
/// | `{id8}` | that many (1 to 64) first hexadecimal digits of a SHA-256: see `identity(of:)` |
/// | `{index}`, `{index:03}` | the position among the inputs from 0, filled with zeros to that many digits |
/// | `{host}` | the host of the page's address; `unknown` |
/// | `{lang}` | the declared language in lower case, `pt-br`; `und` where it is not known |
///
/// A template that ends in an extension (`{id16}.txt`) keeps it; any other gets that of the output format.
public struct NameTemplate: Hashable, Sendable, CustomStringConvertible {
  enum Part: Hashable {
    case text(String)
    case date
    case slug
    case id(digits: Int)
    case index(width: Int)
    case host
    case language
    // The fields of `PathTemplate` alone.
    case source
    case year
    case month
    case day
  }

  /// `{date}_{slug}_{id8}`
  public static let standard = NameTemplate(
    description: "{date}_{slug}_{id8}",
    parts: [.date, .text("_"), .slug, .text("_"), .id(digits: 8)], fileExtension: nil)

  /// The template as it was given.
  public let description: String
  let parts: [Part]
  private let fileExtension: String?

  private init(description: String, parts: [Part], fileExtension: String?) {
    self.description = description
    self.parts = parts
    self.fileExtension = fileExtension
  }

  /// Reads a template.
  ///
  /// - Throws: what is wrong with it, in words for the user who wrote it.
  public init(_ template: String) throws(NameTemplateError) {
    self.init(try NameTemplateParser(template))
  }

  init(_ parser: NameTemplateParser) {
    self.init(description: parser.template, parts: parser.parts, fileExtension: parser.fileExtension)
  }

  /// The name that the template gives an article, safe on every file system.
  ///
  /// Two articles may have the same: `ArticleWriter` tells them apart.
  public func name(for rendered: RenderedArticle) throws(ContentHashError) -> FileName {
    try name(for: rendered, filedUnder: nil)
  }

  /// - Parameter filing: what the fields of a path template are filled with.
  func name(for rendered: RenderedArticle, filedUnder filing: Filing?) throws(ContentHashError) -> FileName {
    FileName(
      base: try text(for: rendered, filedUnder: filing),
      fileExtension: fileExtension ?? rendered.fileExtension)
  }

  /// The template with its fields filled in.
  func text(for rendered: RenderedArticle, filedUnder filing: Filing?) throws(ContentHashError) -> String {
    var text = ""
    for part in parts { text += try value(of: part, for: rendered, filing) }
    return text
  }

  /// What `{id8}` is the hash of: the canonical URL, else the page's URL, else the path as it was given.
  ///
  /// A path counts without what doesn't change its meaning (`./`, a doubled slash), so `pages/a.html` and
  /// `./pages//a.html` are one. It is not made absolute: the names don't depend on where a folder lives. A page
  /// from standard input without an address has its rendered content for an identity.
  static func identity(of rendered: RenderedArticle) -> [UInt8] {
    let article = rendered.article
    if let url = article.metadata.canonicalURL ?? article.url { return Array(url.utf8) }
    switch article.request.source {
    case .url(let address), .archived(_, _, let address): return Array(address.utf8)
    case .file(let path): return Array(withoutEmptyComponents(path).utf8)
    case .standardInput: return rendered.bytes
    }
  }

  private static func withoutEmptyComponents(_ path: String) -> String {
    let components = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + components.joined(separator: "/")
  }

  private func value(
    of part: Part, for rendered: RenderedArticle, _ filing: Filing?
  ) throws(ContentHashError) -> String {
    let article = rendered.article
    switch part {
    case .text(let text): return text
    case .date: return article.metadata.published?.dayText ?? "undated"
    case .slug:
      let slug = Slug(article.metadata.title ?? "").text
      return slug.isEmpty ? "untitled" : slug
    case .id(let digits): return try ContentHash(of: Self.identity(of: rendered)).digits(digits)
    case .index(let width):
      let index = String(article.request.index)
      return String(repeating: "0", count: max(0, width - index.count)) + index
    case .host: return Self.host(of: article.metadata.canonicalURL ?? article.url) ?? "unknown"
    case .language: return article.metadata.language?.lowercased() ?? "und"
    case .source: return filing?.source ?? "unknown"
    case .year: return String(Self.day(of: article, filing).prefix(4))
    case .month: return String(Self.day(of: article, filing).dropFirst(5).prefix(2))
    case .day: return String(Self.day(of: article, filing).suffix(2))
    }
  }

  /// `2026-01-31`: the day of publication, else the day of filing.
  private static func day(of article: Article, _ filing: Filing?) -> String {
    article.metadata.published?.dayText ?? filing?.day ?? "0000-00-00"
  }

  /// The host of an address in lower case, without user, port and the brackets of an IPv6 address.
  private static func host(of url: String?) -> String? {
    guard let url, let schemeEnd = url.firstRange(of: "://")?.upperBound else { return nil }
    let authority = url[schemeEnd...].prefix { !"/?#\\".contains($0) }
    let address = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    let host =
      address.hasPrefix("[") ? address.dropFirst().prefix { $0 != "]" } : address.prefix { $0 != ":" }
    return host.isEmpty ? nil : host.lowercased()
  }
}
