import Glibc
public import PithCore
import Synchronization

/// Writes what goes over the wire into a web archive, `FILE.warc.gz`: WARC 1.1, a gzip member a record.
///
///     let archive = try WARCWriter("crawl.warc.gz")
///     settings.fetch.recorder = archive
///     …
///     try archive.finish()
///
/// Records are added to an archive that is there already. Each is in the file whole or not at all, unless the machine stops;
/// a file that ends in the middle of one is refused, since nothing behind that place could be read. Only one process
/// writes to an archive at a time.
///
/// The archive holds the cookies that went to and fro, and no names and passwords of HTTP authentication.
public final class WARCWriter: ExchangeRecorder {
  private struct State {
    /// The bytes of whole records.
    var byteCount: Int
    var error: WriteError?
  }

  private let path: String
  private let file: OpenFile
  private let information: RecordIdentifier
  private let state: Mutex<State>

  /// The names that archives have.
  public static let fileNameEnd = ".warc.gz"

  /// Opens or makes the archive, and writes the record about this run.
  ///
  /// - Throws: where it cannot be written to, is none, or isn't whole.
  public init(_ path: String) throws(WriteError) {
    self.path = path
    do throws(SystemError) {
      file = try OpenFile(path, flags: O_RDWR | O_CREAT | O_NONBLOCK | O_NOCTTY, mode: 0o666)
    } catch {
      throw WriteError(path: path, error)
    }
    guard (try? file.lock()) != nil else {
      throw WriteError(path: path, problem: .other("another process is writing to it; choose another name"))
    }
    let end: Int
    let problem: String?
    do throws(SystemError) {
      problem = try ArchiveTail(file).problem
      // Pipes have no end to look for.
      end = problem == nil ? Int(try systemCall { [file] in lseek(file.descriptor, 0, SEEK_END) }) : 0
    } catch {
      throw WriteError(path: path, error)
    }
    if let problem { throw WriteError(path: path, problem: .other(problem)) }
    do throws(SystemError) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let record = try WARCRecord.information(fileName: name, unixSeconds: time(nil))
      information = record.identifier
      var state = State(byteCount: end)
      try Self.append(try record.compressed(), to: file, &state)
      self.state = Mutex(state)
    } catch {
      throw WriteError(path: path, error)
    }
  }

  /// - Throws: `WriteError`, for each fetch after the first that could not be recorded as well.
  public func record(_ exchanges: [HTTPExchange]) throws {
    if let error = state.withLock({ $0.error }) { throw error }
    do throws(SystemError) {
      // Compressed before anything is locked, on as many threads as there are fetches.
      var bytes: [UInt8] = []
      for exchange in exchanges {
        for record in try WARCRecord.records(of: exchange, information: information) {
          bytes += try record.compressed()
        }
      }
      try state.withLock { (state) throws(SystemError) in try Self.append(bytes, to: file, &state) }
    } catch {
      let error = WriteError(path: path, error)
      state.withLock { $0.error = $0.error ?? error }
      throw error
    }
  }

  /// Returns when all records are on the disk.
  ///
  /// - Throws: the first error of all.
  public func finish() throws(WriteError) {
    if let error = state.withLock({ $0.error }) { throw error }
    do {
      try file.synchronize()
    } catch {
      throw WriteError(path: path, error)
    }
  }

  private static func append(
    _ bytes: [UInt8], to file: OpenFile, _ state: inout State
  ) throws(SystemError) {
    do throws(SystemError) {
      try file.write(bytes)
      state.byteCount += bytes.count
    } catch {
      // A part of a record would make unreadable what is appended later.
      try? file.truncate(to: state.byteCount)
      throw error
    }
  }
}
