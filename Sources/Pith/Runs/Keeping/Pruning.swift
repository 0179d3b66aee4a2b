import Glibc
public import PithConfig
import PithExtract
public import PithLedger
import PithStore

/// Removes old articles from an output folder.
///
/// What was removed stays known to the ledger, so that no run fetches it again. Whoever prunes holds the ledger's `RunLock`.
public struct Pruning: Sendable {
  /// Which articles go.
  public enum Rule: Hashable, Sendable {
    /// Those that were last fetched before this time, in seconds since 1970; index files of days before it too.
    case fetchedBefore(Int)
    /// All but the newest so many of each source.
    case beyondNewest(Int)
  }

  private let output: String
  private let rule: Rule

  /// The ledger is told of so many removed files at a time.
  private static let batch = 500

  /// - Parameter configuration: the output folder is its.
  public init(_ configuration: Configuration, _ rule: Rule) {
    output = configuration.output
    self.rule = rule
  }

  /// The files that `run` would remove, relative to the output folder.
  ///
  /// - Throws: `LedgerError`, or `WriteError` where the output folder is not there.
  public func files(_ ledger: Ledger) throws -> [String] {
    try requireOutput()
    return try articles(ledger).flatMap(\.paths).filter { access("\(output)/\($0)", F_OK) == 0 }
      + oldIndexFiles()
  }

  /// Removes the files, and the folders that are empty then.
  ///
  /// - Returns: the number of files.
  /// - Throws: `LedgerError` or `WriteError`, also where the output folder is not there. What was removed until then is noted.
  public func run(_ ledger: Ledger) throws -> Int {
    try requireOutput()
    let tree = try OutputTree(output)
    var count = 0
    // Somebody has removed them, or the folder is another one, or not mounted now.
    var missing: [FiledArticle.ID] = []
    var rest = try articles(ledger)[...]
    while !rest.isEmpty {
      let batch = rest.prefix(Self.batch)
      rest = rest.dropFirst(Self.batch)
      var removed: [FiledArticle.ID] = []
      for article in batch {
        let fileCount = try article.paths.count { try tree.removeWithFolders(ArticlePath(filed: $0)) }
        if fileCount > 0 { removed.append(article.id) } else { missing.append(article.id) }
        count += fileCount
      }
      try ledger.noteRemoved(removed)
    }
    // It is the right folder where anything was found in it.
    if count > 0 { try ledger.noteRemoved(missing) }
    for path in oldIndexFiles() where try tree.removeWithFolders(ArticlePath(filed: path)) { count += 1 }
    return count
  }

  /// What isn't there is another folder than was meant, or not mounted: to make it would be no help.
  private func requireOutput() throws(WriteError) {
    guard access(output, F_OK) == 0 else { throw WriteError(path: output, problem: .notThere) }
  }

  private func articles(_ ledger: Ledger) throws(LedgerError) -> [FiledArticle] {
    switch rule {
    case .fetchedBefore(let time): try ledger.articles(fetchedBefore: time)
    case .beyondNewest(let count): try ledger.articles(beyondNewest: count)
    }
  }

  private func oldIndexFiles() -> [String] {
    guard case .fetchedBefore(let time) = rule else { return [] }
    let first = IndexFile.name(ofDay: time / CivilDay.secondsADay)
    return IndexFile.names(in: output).filter { $0 < first }.map { "\(IndexFile.folder)/\($0)" }
  }
}

extension FiledArticle {
  /// The paths of its files, all revisions.
  fileprivate var paths: [String] {
    let first = ArticlePath(filed: file)
    return [file] + (revision > 1 ? (2...revision).map { first.revision($0).description } : [])
  }
}
