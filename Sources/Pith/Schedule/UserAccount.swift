import Glibc

/// The account that this process runs as.
public struct UserAccount: Hashable, Sendable {
  public let name: String
  /// The home folder that is on record, whatever `HOME` says: what cron and systemd go by.
  public let home: String

  /// `nil` for a user who has no account here.
  public static var current: UserAccount? {
    guard let entry = getpwuid(geteuid()) else { return nil }
    return UserAccount(
      name: String(cString: entry.pointee.pw_name), home: String(cString: entry.pointee.pw_dir))
  }
}
