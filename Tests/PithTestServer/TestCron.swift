import Glibc

/// The cron daemon of the machine with crontabs of its own.
///
/// It runs in namespaces where no crontab of the machine is to be seen, so it runs nothing of the machine's and changes nothing there. All
/// that is in them ends with this object, and also with the process of the tests, however that ends.
public final class TestCron: Sendable {
  /// What a program has to be started with to see these crontabs: a program, and the arguments before those of the other.
  public let entrance: [String]
  private let process: ChildProcess
  /// The end of a pipe whose other end the namespaces' first process reads until it is closed.
  private let lifeline: Int32

  /// What has to be there: cron, root, and the right to make namespaces.
  public static let needs = "needs cron, root and mounts of its own"

  /// Whether it can be started here.
  public static var isAvailable: Bool {
    geteuid() == 0 && (try? TestCron()) != nil
  }

  /// - Parameter crontab: the crontab that root has at first.
  public init(crontab: String = "") throws(TestServerError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw TestServerError(systemCall: "pipe") }
    lifeline = Socket.keptFromChildren(ends[1])
    defer { close(ends[0]) }
    process = try ChildProcess(
      script: "exec unshare --mount --pid --fork --kill-child /bin/sh -c \"$1\" sh \"$2\"",
      arguments: [Self.script, crontab],
      inherited: [Socket.keptFromChildren(ends[0])])
    guard let line = process.nextLine(), let identifier = Int(line) else {
      close(lifeline)
      throw TestServerError("cron did not start; \(Self.needs)")
    }
    let spaces = "/proc/\(identifier)/ns"
    entrance = ["/usr/bin/nsenter", "--pid=\(spaces)/pid", "--mount=\(spaces)/mnt", "--"]
  }

  deinit {
    close(lifeline)
  }

  /// Prints the process's number as the whole machine sees it. /proc is that of the namespace afterwards: libdispatch ends a process whose
  /// threads it does not find there. The times of cron's folders and of the crontab are long past before it starts: cron reads again only where
  /// they have another second.
  private static let script = """
    set -e; exec 2>/dev/null; PATH="$PATH:/usr/sbin"; spool=/var/spool/cron/crontabs
    read -r number rest </proc/self/stat; mount -t proc proc /proc
    mount -t tmpfs -o mode=1730 none $spool; chgrp crontab $spool
    mount -t tmpfs none /run; mount -t tmpfs none /etc/cron.d; mount --bind /dev/null /etc/crontab
    command -v cron >/dev/null; printf %s "$1" | crontab -; touch -d @1 $spool/root $spool /etc/cron.d; cron -f & echo $number
    read -r nothing <&3 || true
    """
}
