public import PithCore

/// Where the files of articles stand in the output folder of a configuration, such as `{source}/{yyyy}/{mm}/{slug}_{id8}`.
///
/// What stands between slashes is a name template, without `{index}`, which would begin anew with every run, and with these fields
/// more:
///
/// | field | value |
/// |---|---|
/// | `{source}` | the name of the source |
/// | `{yyyy}`, `{mm}`, `{dd}` | year, month and day of publication, or of the fetch where that is not known |
public struct PathTemplate: Hashable, Sendable, CustomStringConvertible {
  /// `{source}/{yyyy}/{mm}/{dd}/{slug}_{id8}`
  public static let standard: PathTemplate = {
    do { return try PathTemplate("{source}/{yyyy}/{mm}/{dd}/{slug}_{id8}") } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The template as it was given.
  public let description: String
  private let folders: [NameTemplate]
  private let name: NameTemplate

  /// Reads a template.
  ///
  /// - Throws: what is wrong with it, in words for the user who wrote it.
  public init(_ template: String) throws(NameTemplateError) {
    description = template
    let parts = template.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.last, !template.isEmpty else {
      throw NameTemplateError(template: template, problem: .empty)
    }
    if parts.contains("") { throw NameTemplateError(template: template, problem: .emptyFolder) }
    var folders: [NameTemplate] = []
    do throws(NameTemplateError) {
      for part in parts.dropLast() {
        folders.append(NameTemplate(try NameTemplateParser(part, place: .folder)))
      }
      name = NameTemplate(try NameTemplateParser(last, place: .pathEnd))
    } catch {
      throw NameTemplateError(template: template, problem: error.problem)
    }
    self.folders = folders
    if folders.first?.parts.count == 1, case .text(let text)? = folders.first?.parts.first, Self.isOwn(text) {
      throw NameTemplateError(template: template, problem: .ownName(text))
    }
    if !([name] + folders).contains(where: \.tellsArticlesApart) {
      throw NameTemplateError(template: template, problem: .sameForAll)
    }
  }

  /// The path that the template gives an article, safe on every file system. Two articles may have the same.
  public func path(
    for rendered: RenderedArticle, filedUnder filing: Filing
  ) throws(ContentHashError) -> ArticlePath {
    var folder: [String] = []
    for template in folders {
      folder.append(FileName.folder(try template.text(for: rendered, filedUnder: filing)))
    }
    // A source or an article may be called so.
    if let first = folder.first, Self.isOwn(first) { folder[0] = first + "_" }
    let path = ArticlePath(
      folder: folder.joined(separator: "/"), name: try name.name(for: rendered, filedUnder: filing))
    return Self.isOwn(path.description) ? path.numbered(2) : path
  }

  /// Whether something in the output folder, in any case of its letters, would be mixed up with what Pith itself keeps there.
  private static func isOwn(_ name: String) -> Bool { ownNames.contains(name.lowercased()) }

  /// The folder of the index files, and the failures of a run.
  private static let ownNames: Set = ["index", FailureJournal.fileName]
}

extension NameTemplate {
  /// Whether it has a field that most articles have their own value for.
  fileprivate var tellsArticlesApart: Bool {
    parts.contains { part in
      switch part {
      case .slug, .id: true
      default: false
      }
    }
  }
}
