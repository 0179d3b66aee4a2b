import Glibc

/// The crontab of the user whom this process runs as, and of no other, by means of `crontab(1)`.
public struct UserCrontab: Sendable {
  public init() {}

  /// The crontab; `nil` where there is none.
  public func read() throws(ScheduleError) -> CrontabText? {
    let result = try crontab("-l")
    if result.status == 0 { return CrontabText(result.output) }
    // Vixie cron, cronie and their kin say so, with a status that they have for everything.
    guard result.messages.contains("no crontab for") else { throw Self.failure(result, at: "read") }
    return nil
  }

  /// Changes the crontab. What others make of it meanwhile stays: it is read again after it was written, and changed again where the
  /// change is gone.
  ///
  /// - Parameter change: makes no difference to a text that it has changed.
  /// - Throws: what `change` throws, before anything is written; what keeps `crontab` from working.
  public func edit(_ change: (inout CrontabText) throws(ScheduleError) -> Void) throws(ScheduleError) {
    let lock = Self.lock()
    defer { if lock >= 0 { close(lock) } }
    for attempt in 0...Self.writes {
      let old = try read()
      var new = old ?? CrontabText([])
      try change(&new)
      if new == old ?? CrontabText([]) { return }
      if attempt < Self.writes { try write(new) }
    }
    throw ScheduleError(
      "another program changed the crontab each time that it was written; look at it with crontab -l, and try again"
    )
  }

  private func write(_ text: CrontabText) throws(ScheduleError) {
    let result = text.bytes.isEmpty ? try crontab("-r") : try crontab("-", input: text.bytes)
    guard result.status == 0 else { throw Self.failure(result, at: "written") }
  }

  /// Enough to tell others that meddle once from others that won't stop.
  private static let writes = 3

  /// Keeps other processes of Pith from editing the crontab at the same time, until it is closed. It is one on the user's home folder, which
  /// needs no file. Without a home folder there is none, and the text is read again all the same.
  private static func lock() -> Int32 {
    guard let home = UserAccount.current?.home else { return -1 }
    let descriptor = open(home, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 { flock(descriptor, LOCK_EX) }
    return descriptor
  }

  // MARK: crontab(1)

  private func crontab(_ argument: String, input: [UInt8] = []) throws(ScheduleError) -> ProgramResult {
    do {
      return try ProgramResult(of: "crontab", [argument], input: input)
    } catch {
      guard error.number == ENOENT else {
        throw ScheduleError("crontab cannot be run: \(String(cString: strerror(error.number)))")
      }
      throw ScheduleError(
        "there is no program 'crontab' on PATH; install cron (Debian: apt-get install cron), or schedule with --systemd"
      )
    }
  }

  private static func failure(_ result: ProgramResult, at step: String) -> ScheduleError {
    let reason = result.messages.split(separator: "\n").joined(separator: "; ")
    return ScheduleError(
      "the crontab was not \(step): "
        + (reason.isEmpty ? "crontab ended with status \(result.status)" : String(reason)))
  }
}
