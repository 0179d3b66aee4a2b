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
    /// The most memory that it held at once.
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
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0, errno == EINTR {}
    let data = (try? Data(contentsOf: URL(filePath: messages))) ?? Data()
    unlink(messages)
    let signal = status & 0x7F
    return End(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      messages: String(decoding: data, as: UTF8.self),
      peakKilobytes: usage.ru_maxrss, duration: ContinuousClock.now - start)
  }

  func send(_ signal: Int32) {
    kill(identifier, signal)
  }

  /// Waits for the process to end.
  func ended() async -> End { await end.value }
}
