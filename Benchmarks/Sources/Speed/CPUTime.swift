import Foundation

/// CPU time, user and system, all threads.
enum CPUTime {
  /// The time of this process for `body`; of its ended child processes with `ofChildren`.
  static func seconds(ofChildren: Bool, _ body: () throws -> Void) rethrows -> Double {
    let clock = ofChildren ? nowInChildren : now
    let start = clock()
    try body()
    return clock() - start
  }

  private static func nowInChildren() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
