import Glibc

/// A program that runs beside the tests, and what it writes to standard output.
final class ChildProcess: Sendable {
  private let identifier: pid_t
  private let output: Int32
  private let endSignal: Int32
  /// Descriptors from 3 on, up to here, are closed in the child, so that it holds open no socket of another test.
  private static let lastDescriptor: Int32 = 4_096

  /// Starts `/bin/sh -c script`, with `arguments` as `$1`, `$2` and so on, and with these descriptors as 3, 4 and so on.
  ///
  /// - Parameter endSignal: what ends it, with this object: a program with processes of its own must end those.
  init(script: String, arguments: [String], inherited: [Int32] = [], endSignal: Int32 = SIGKILL)
    throws(TestServerError)
  {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw TestServerError(systemCall: "pipe") }
    self.endSignal = endSignal
    output = Socket.keptFromChildren(ends[0])
    defer { close(ends[1]) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    // First to numbers that are no one's, since one of them may be the 3 of another.
    for (index, descriptor) in inherited.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Self.lastDescriptor + 1 + Int32(index))
    }
    for index in inherited.indices {
      let given = Self.lastDescriptor + 1 + Int32(index)
      posix_spawn_file_actions_adddup2(&actions, given, 3 + Int32(index))
      posix_spawn_file_actions_addclose(&actions, given)
    }
    for descriptor in (3 + Int32(inherited.count))...Self.lastDescriptor {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }

    var words = (["/bin/sh", "-c", script, "sh"] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var identifier = pid_t()
    let code = posix_spawn(&identifier, "/bin/sh", &actions, nil, &words, environ)
    guard code == 0 else {
      close(output)
      throw TestServerError("posix_spawn: \(String(cString: strerror(code)))")
    }
    self.identifier = identifier
  }

  deinit {
    kill(identifier, endSignal)
    waitpid(identifier, nil, 0)
    close(output)
  }

  /// The next line of its output; `nil` when it ended.
  func nextLine() -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }
}
