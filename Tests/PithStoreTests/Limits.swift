import Glibc

/// Changes to the process that runs the tests, and so only for the body of an exit test, which has its own.
enum Limits {
  struct Refused: Error {}

  /// Makes writing past that many bytes of a file fail as a full disk does.
  static func limitFileSize(to bytes: UInt) throws {
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { throw Refused() }
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Becomes a user without special rights, for whom permissions count, if the process is root's.
  static func dropPrivileges() throws {
    guard geteuid() == 0 else { return }
    let nobody: uid_t = 65534
    guard setgid(nobody) == 0, setuid(nobody) == 0 else { throw Refused() }
  }
}
