import ArgumentParser
import Pith

/// Where a schedule goes.
struct SchedulePlaceOptions: ParsableArguments {
  /// What is told of the schedule.
  enum Target {
    case standardOutput
    case crontab
    case systemd(SystemdUnits.Scope)
  }

  @Flag(name: .customLong("install"), help: "Put the line into your crontab, in place of an earlier one.")
  var installs = false

  @Flag(name: .customLong("remove"), help: "Take the line out of your crontab.")
  var removes = false

  @Flag(name: .customLong("systemd"), help: "Print a service and a timer for systemd instead.")
  var isForSystemd = false

  @Flag(name: .customLong("user"), help: "With --systemd: for your own systemd, not for the machine's.")
  var isForUser = false

  @Option(
    name: .customLong("output-dir"),
    help: ArgumentHelp("With --systemd: write the two units into this folder.", valueName: "dir"),
    completion: .directory)
  var folder: String?

  func validate() throws {
    guard [installs, removes, isForSystemd].filter({ $0 }).count <= 1 else {
      throw ValidationError("Give one of --install, --remove and --systemd.")
    }
    guard isForSystemd || (!isForUser && folder == nil) else {
      throw ValidationError("--user and --output-dir go with --systemd.")
    }
  }

  var target: Target {
    if installs { return .crontab }
    guard isForSystemd else { return .standardOutput }
    return .systemd(isForUser ? .user : .system(account: UserAccount.current?.name ?? "root"))
  }
}
