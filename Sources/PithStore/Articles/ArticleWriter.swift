public import PithCore
import Synchronization

/// Writes the articles of one run into a folder, a file each.
///
///     let writer = ArticleWriter(into: try OutputFolder("out"))
///     for article in articles { try writer.write(writer.name(article)) }
///     try writer.finish()
///
/// No two articles of a run get the same file: of those that the template gives the same name, the first to come
/// has it and the others have `-2`, `-3` and so on before the extension; `finish()` then gives those names out anew in
/// the order of the inputs. A run over the same articles gives the same names again, whichever is done first, and replaces the
/// files of the run before.
public final class ArticleWriter: Sendable {
  private let folder: OutputFolder
  private let template: NameTemplate
  private let claims = Mutex(NameClaims(reserved: [FailureJournal.fileName]))

  public init(into folder: OutputFolder, names template: NameTemplate = .standard) {
    self.folder = folder
    self.template = template
  }

  /// Takes the name of an article, which is final unless `finish()` finds that an earlier input wanted it too.
  public func name(_ rendered: RenderedArticle) throws(ContentHashError) -> NamedArticle {
    let wanted = try template.name(for: rendered)
    let name = claims.withLock { $0.claim(wanted, index: rendered.article.request.index) }
    return NamedArticle(request: rendered.article.request, name: name, bytes: rendered.bytes)
  }

  /// Writes an article under the name that it took. Safe to call for many at once.
  public func write(_ article: NamedArticle) throws(WriteError) -> WrittenArticle {
    try folder.write(article.bytes, as: article.name.description)
    return WrittenArticle(
      request: article.request, path: folder.path(of: article.name.description),
      byteCount: article.bytes.count)
  }

  /// Puts the names of articles that wanted the same one into the order of the inputs, and returns once the names of the files are on
  /// the disk, as their contents are already.
  public func finish() throws(WriteError) {
    for (one, other) in claims.withLock({ $0.exchanges }) {
      try folder.exchange(one.description, other.description)
    }
    try folder.synchronize()
  }
}
