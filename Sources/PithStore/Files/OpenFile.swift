import CLinux
import Glibc

/// A file descriptor, closed when nobody holds it any more.
final class OpenFile: Sendable {
  let descriptor: Int32

  /// Opens a path, relative to a folder if one is given. The descriptor is not passed on to child processes.
  ///
  /// - Parameter mode: the permissions of a file that is created, before the umask takes its own.
  init(_ path: String, in folder: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0) throws(SystemError) {
    descriptor = try systemCall { openat(folder, path, flags | O_CLOEXEC, mode) }
  }

  deinit {
    close(descriptor)
  }

  /// Gives a file without a name one, which no other file may have.
  func link(in folder: Int32, as name: String) throws(SystemError) {
    try systemCall { linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", folder, name, AT_SYMLINK_FOLLOW) }
  }

  /// Locks the file for as long as it is open.
  ///
  /// - Throws: where another process has locked it.
  func lock() throws(SystemError) {
    try systemCall { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
      try writeAll(of: UnsafeRawBufferPointer(buffer), to: descriptor)
    }
  }

  /// Cuts the file off after that many bytes, and goes on writing there.
  func truncate(to count: Int) throws(SystemError) {
    try systemCall { ftruncate(descriptor, off_t(count)) }
    try systemCall { lseek(descriptor, off_t(count), SEEK_SET) }
  }

  /// Returns once the content is on the disk.
  func synchronize() throws(SystemError) {
    try systemCall { fsync(descriptor) }
  }

  /// Returns once all that was written to the file's file system is on the disk.
  func synchronizeFileSystem() throws(SystemError) {
    try systemCall { syncfs(descriptor) }
  }
}

/// Writes all bytes, however many calls that takes, and waits where the descriptor is set not to.
func writeAll(of bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemError) {
  var rest = bytes[...]
  while !rest.isEmpty {
    do {
      let count = try systemCall {
        write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      }
      rest = rest.dropFirst(count)
    } catch {
      guard error.number == EAGAIN || error.number == EWOULDBLOCK else { throw error }
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      try systemCall { poll(&request, 1, -1) }
    }
  }
}
