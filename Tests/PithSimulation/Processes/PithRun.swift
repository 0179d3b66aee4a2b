import Foundation
import Synchronization

/// `pith` as a process of its own, which can be killed, and what it used.
final class PithRun: Sendable {
  /// How a process ended.
  struct End: Sendable {
    /// The exit status; 128 and the number of the signal for a process that a signal killed, as shells tell it.
    var status: Int32
    /// What it wrote to standard error.
    var messages: String
    /// The most memory that it held at once, but for its last moments.
    var peakKilobytes: Int
    var duration: Duration
  }

  let identifier: pid_t
  private let end: Task<End, Never>

  struct StartFailure: Error, CustomStringConvertible {
    var description: String
  }

  /// Starts a program; its output goes to a file in the folder, and is gone with it.
  init(_ program: String, _ arguments: [String], in folder: String) throws {
    let messages = "\(folder)/messages-\(UUID().uuidString)"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, messages, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var identifier = pid_t()
    let start = ContinuousClock.now
    let code = posix_spawn(&identifier, program, &actions, nil, &words, environ)
    guard code == 0 else {
      throw StartFailure(description: "\(program) does not start: \(String(cString: strerror(code)))")
    }
    self.identifier = identifier
    end = Task { [identifier] in
      await withCheckedContinuation { continuation in
        // Waiting blocks, so it has a thread of its own.
        Thread.detachNewThread {
          continuation.resume(returning: Self.wait(for: identifier, since: start, messages: messages))
        }
      }
    }
  }

  private static func wait(for identifier: pid_t, since start: ContinuousClock.Instant, messages: String)
    -> End
  {
    var status: Int32 = 0
    var peak = 0
    // What the system tells of an ended process counts the memory of the one that started it, so it is asked while the process runs.
    while waitpid(identifier, &status, WNOHANG) == 0 {
      peak = max(peak, peakKilobytes(of: identifier) ?? 0)
      usleep(pauseMicroseconds)
    }
    let data = (try? Data(contentsOf: URL(filePath: messages))) ?? Data()
    unlink(messages)
    let signal = status & 0x7F
    return End(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      messages: String(decoding: data, as: UTF8.self),
      peakKilobytes: peak, duration: ContinuousClock.now - start)
  }

  private static let pauseMicroseconds: UInt32 = 2_000

  /// `VmHWM:    12345 kB`
  private static func peakKilobytes(of identifier: pid_t) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  func send(_ signal: Int32) {
    kill(identifier, signal)
  }

  /// Waits for the process to end.
  func ended() async -> End { await end.value }
}
