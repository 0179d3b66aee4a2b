import FoundationEssentials
import Pith

/// A configuration that is to be run, and when: all of it read and checked before anything is told of it.
struct SchedulePlan {
  let run: ScheduledRun
  let schedule: Schedule
  /// What the configuration had better not hold.
  let warnings: [ConfigurationProblem]
  /// The absolute paths of the folders that runs write into.
  private let writable: [String]

  /// - Parameters:
  ///   - path: that of the configuration, as it was given.
  ///   - program: `nil` for the one that runs now.
  ///   - log: `nil` for one beside the state file.
  ///   - schedule: gives the schedule of the configuration of this absolute path.
  /// - Throws: `ConfigurationError` for a configuration that cannot be used, or not without the environment of this process;
  ///   `ScheduleError` for all else.
  init(
    configuration path: String, program: String?, log: String?,
    schedule: (String) throws(ScheduleError) -> Schedule
  ) throws {
    let environment = ProcessInfo.processInfo.environment
    let account = UserAccount.current
    let here = try ConfigurationReader(environment: environment).read(path)
    let taken = try RunEnvironment(
      of: environment, accountHome: account?.home, folder: Self.absolute("."),
      usesProxyVariables: here.fetch.proxy == .environment)
    let configuration = try Self.read(path, in: taken, home: account?.home)

    let log = log.map(Self.absolute) ?? Self.log(besides: configuration.state)
    run = ScheduledRun(
      program: try Self.program(program), configuration: configuration.path, log: log,
      environment: taken.variables)
    self.schedule = try schedule(configuration.path)
    writable = [configuration.output, PathBase.folder(of: configuration.state), PathBase.folder(of: log)]
    warnings = here.warnings
  }

  /// The names of what the runs get of this process's environment, in order.
  var takenVariables: [String] { run.environment.keys.sorted() }

  /// Reads a configuration as the runs will.
  private static func read(
    _ path: String, in taken: RunEnvironment, home: String?
  ) throws(ConfigurationError) -> Configuration {
    var environment = taken.variables
    environment["HOME"] = environment["HOME"] ?? home
    do {
      return try ConfigurationReader(environment: environment).read(path)
    } catch {
      throw ConfigurationError(
        error.problems.map { problem in
          var problem = problem
          problem.message +=
            "; cron and systemd don't have this shell's environment, so write {file: PATH} instead"
          return problem
        })
    }
  }

  /// The absolute path of a file that is named on the command line, where a `~` that the shell has left is a name like others.
  static func absolute(_ path: String) -> String {
    PathBase.current(home: nil).absolute(path.hasPrefix("/") ? path : "./" + path) ?? path
  }

  private static func log(besides state: String) -> String {
    let ending = ".sqlite"
    return (state.hasSuffix(ending) ? String(state.dropLast(ending.count)) : state) + ".log"
  }

  private static func program(_ given: String?) throws -> String {
    let path =
      try given.map(absolute) ?? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder,
      FileManager.default.isExecutableFile(atPath: path)
    else { throw ScheduleError("\(path) is no program that can be run; name one with --program PATH") }
    return path
  }

  // MARK: What is told of it

  func crontabLine() throws(ScheduleError) -> CrontabLine { try CrontabLine(run, schedule) }

  func units(_ scope: SystemdUnits.Scope) throws(ScheduleError) -> SystemdUnits {
    try SystemdUnits(run, schedule, scope: scope, writable: writable)
  }

  /// Makes the folders that runs write into: a service that may write into nothing else could not.
  func makeFolders() throws(ScheduleError) {
    for folder in writable {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw ScheduleError("the folder \(folder) cannot be made; make it, or choose another place")
      }
    }
  }
}
