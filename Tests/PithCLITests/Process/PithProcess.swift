import Foundation

/// The built `pith`, or a program that starts it, as a process of its own.
final class PithProcess: Sendable {
  /// How a process ended and what it wrote.
  struct Result: Sendable {
    /// The exit status; 128 and the number of the signal for a process that a signal killed, as shells tell it.
    let status: Int32
    let output: String
    let messages: String

    /// The lines of standard error.
    var messageLines: [String] { messages.split(separator: "\n").map(String.init) }
  }

  private let identifier: pid_t
  private let status: Task<Int32, Never>
  private let scratch: TemporaryFolder
  /// `nil` where the output went elsewhere.
  private let outputPath: String?
  private let messagesPath: String

  /// Starts a process.
  ///
  /// - Parameters:
  ///   - program: `nil` for `pith`.
  ///   - input: the path of what it reads on standard input.
  ///   - output: the path of what standard output goes to; a file of its own if `nil`.
  ///   - folder: the working folder.
  init(
    _ program: String? = nil, _ arguments: [String], input: String = "/dev/null", output: String? = nil,
    in folder: String = "/", environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program ?? Self.executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }

    scratch = try TemporaryFolder()
    outputPath = output == nil ? try scratch.write("", to: "stdout") : nil
    messagesPath = try scratch.write("", to: "stderr")
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: input))
    process.standardOutput = try Self.writer(output ?? scratch.path("stdout"))
    process.standardError = try Self.writer(messagesPath)

    let (statuses, continuation) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { process in
      let isKilled = process.terminationReason == .uncaughtSignal
      continuation.yield((isKilled ? 128 : 0) + process.terminationStatus)
      continuation.finish()
    }
    try process.run()
    identifier = process.processIdentifier
    status = Task { await statuses.first { _ in true } ?? -1 }
  }

  /// Runs `pith` to its end.
  static func run(
    _ arguments: [String], input: String = "/dev/null", output: String? = nil, in folder: String = "/",
    environment: [String: String] = [:]
  ) async throws -> Result {
    try await PithProcess(
      nil, arguments, input: input, output: output, in: folder, environment: environment
    ).end()
  }

  /// Starts `pith` on a terminal of its own, which becomes its standard error and, unless the command line leads
  /// it elsewhere, its standard output.
  static func onTerminal(_ commandLine: String) throws -> PithProcess {
    // script(1) of util-linux passes on what the terminal is sent, and the exit status.
    try PithProcess("/usr/bin/script", ["-qec", "\(executable) \(commandLine)", "/dev/null"])
  }

  /// Whether `onTerminal(_:)` works here.
  static func canOpenTerminal() async throws -> Bool {
    try await PithProcess("/usr/bin/script", ["-qec", "test -t 2", "/dev/null"]).end().status == 0
  }

  /// Waits until standard output holds this text.
  func waitForOutput(_ text: String) async throws {
    guard let outputPath else { return }
    while !(try PithCLITests.text(of: outputPath)).contains(text) {
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Whether it has not ended yet.
  var isRunning: Bool { kill(identifier, 0) == 0 }

  func send(_ signal: Int32) {
    kill(identifier, signal)
  }

  /// Waits for the process to end.
  func end() async throws -> Result {
    let status = await status.value
    return Result(
      status: status, output: try outputPath.map(text(of:)) ?? "", messages: try text(of: messagesPath))
  }

  private static func writer(_ path: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  /// `pith` stands beside the tests' own executable.
  static var executable: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("pith").path
  }
}
