import Synchronization

/// Files that have their names, and whose content is not known to be on the disk.
final class UnsettledFiles: Sendable {
  /// How many files are waited for one by one. For more, it takes less time to wait for the whole file system, with
  /// what other programs have written there. Each is held open, and a process may have 1,024 open files.
  private static let maximumCount = 64

  private enum State {
    case few([(file: OpenFile, path: String)])
    case many
  }

  private let state = Mutex(State.few([]))

  func add(_ file: OpenFile, path: String) {
    state.withLock { state in
      guard case .few(let files) = state else { return }
      state = files.count < Self.maximumCount ? .few(files + [(file, path)]) : .many
    }
  }

  /// Returns once all files are on the disk.
  ///
  /// - Parameter folder: the folder that they stand in.
  func settle(in folder: OpenFile, path: String) throws(WriteError) {
    let unsettled = state.withLock { state in
      defer { state = .few([]) }
      return state
    }
    switch unsettled {
    case .few(let files):
      for (file, path) in files { try settle(path) { () throws(SystemError) in try file.synchronize() } }
    case .many:
      try settle(path) { () throws(SystemError) in try folder.synchronizeFileSystem() }
    }
  }

  private func settle(_ path: String, _ synchronize: () throws(SystemError) -> Void) throws(WriteError) {
    do { try synchronize() } catch { throw WriteError(path: path, error) }
  }
}
