import Glibc

/// The clock of this machine.
enum SystemTime {
  /// Seconds since 1970.
  static func now() -> Int { time(nil) }
}
