import Glibc

/// What became of a program that was run to its end.
///
/// For small inputs and outputs: they go through temporary files, so that neither side has to wait for the other.
struct ProgramResult: Sendable {
  /// 128 and the number of the signal for a program that a signal ended, as shells tell it.
  let status: Int32
  let output: [UInt8]
  let messages: String

  /// Runs a program that is looked for on `PATH`.
  ///
  /// - Throws: the error number where it cannot be started, `ENOENT` if there is no such program.
  init(of program: String, _ arguments: [String], input: [UInt8]) throws(ProgramError) {
    let files = [tmpfile(), tmpfile(), tmpfile()]
    defer { for file in files { if let file { fclose(file) } } }
    let opened = files.compactMap(\.self)
    guard opened.count == files.count else { throw ProgramError(number: errno) }
    guard fwrite(input, 1, input.count, opened[0]) == input.count, fflush(opened[0]) == 0 else {
      throw ProgramError(number: errno)
    }
    rewind(opened[0])

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file) in opened.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, fileno(file), Int32(descriptor))
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var identifier = pid_t()
    let code = posix_spawnp(&identifier, program, &actions, nil, &words, environ)
    guard code == 0 else { throw ProgramError(number: code) }

    var ending: Int32 = 0
    while waitpid(identifier, &ending, 0) < 0 {
      guard errno == EINTR else { throw ProgramError(number: errno) }
    }
    let signal = ending & 0x7F
    status = signal == 0 ? (ending >> 8) & 0xFF : 128 + signal
    output = Self.contents(of: opened[1])
    messages = String(decoding: Self.contents(of: opened[2]), as: UTF8.self)
  }

  private static func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    rewind(file)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }
}

/// Why a program could not be run.
struct ProgramError: Error {
  /// That of the system: `ENOENT` where there is no such program.
  let number: Int32
}
