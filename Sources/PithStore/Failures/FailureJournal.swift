import Synchronization

/// The file `failures.jsonl` beside the output of a run: a line for each input that failed.
///
/// The file is written line by line as inputs fail, so that a killed run leaves the failures up to then. It is
/// there only after a failure: a new run removes that of the run before, at its beginning or, where it is to be kept until then, at its own
/// first failure.
public final class FailureJournal: Sendable {
  public static let fileName = "failures.jsonl"

  private struct Content {
    var file: OpenFile?
    /// The bytes of whole lines.
    var count = 0
  }

  private let folder: OutputFolder
  private let content = Mutex(Content())

  /// The path that the file has if there is a failure.
  public var path: String { folder.path(of: Self.fileName) }

  /// - Parameter keepsEarlier: whether the file of an earlier run stays as long as nothing fails: of runs that come every quarter of an
  ///   hour, somebody may look in the morning.
  public init(in folder: OutputFolder, keepsEarlier: Bool = false) throws(WriteError) {
    self.folder = folder
    if !keepsEarlier { try folder.remove(Self.fileName) }
  }

  /// Adds a line. Where that fails, the file is as it was before.
  public func append(_ record: FailureRecord) throws(WriteError) {
    let line = record.line
    try content.withLock { content throws(WriteError) in
      if content.file == nil {
        try folder.remove(Self.fileName)
        content.file = try folder.createFile(Self.fileName)
      }
      do throws(SystemError) {
        try content.file?.write(line)
        content.count += line.count
      } catch {
        // If this fails as well, the cut line stays: there is nothing left to try.
        try? content.file?.truncate(to: content.count)
        throw WriteError(path: path, error)
      }
    }
  }

  /// Returns once the lines are on the disk.
  public func finish() throws(WriteError) {
    try content.withLock { content throws(WriteError) in
      do throws(SystemError) {
        try content.file?.synchronize()
      } catch {
        throw WriteError(path: path, error)
      }
    }
  }
}
