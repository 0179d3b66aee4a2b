import ArgumentParser
import Pith

/// `pith schedule`: cron or systemd, told to run a configuration.
struct ScheduleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Have cron or systemd run a configuration again and again.",
    usage: "pith schedule [<options>] <config>",
    discussion: """
      EXAMPLES:
        pith schedule pith.yaml --every 15m             print a line for a crontab
        pith schedule pith.yaml --at 06:30 --install    put it into your crontab
        pith schedule pith.yaml --remove                take it out again
        pith schedule pith.yaml --every 1h --systemd --user --output-dir ~/.config/systemd/user

      Intervals are those that cron can keep: minutes that divide the hour, hours that divide the day, 1d and 1w. The minute \
      depends on the path of the configuration, so that not all start at once. In the crontab, only what stands between Pith's \
      markers is changed. The exit status is 0, or 2 if nothing could be scheduled.
      """)

  @Argument(
    help: ArgumentHelp("The configuration file.", valueName: "config"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @OptionGroup(title: "Time options") var time: ScheduleTimeOptions
  @OptionGroup(title: "Place options") var place: SchedulePlaceOptions

  @Option(
    name: .customLong("log"),
    help: ArgumentHelp("The log of the runs. The default stands beside the state file.", valueName: "file"),
    completion: .file())
  var log: String?

  @Option(
    name: .customLong("program"),
    help: ArgumentHelp("The pith to run, if it is to be another than this one.", valueName: "path"),
    completion: .file())
  var program: String?

  func validate() throws {
    try time.validate(isNeeded: !place.removes)
  }

  func run() async throws {
    SignalWatch.ignoreWriteSignals()
    let console = Console(showsProgress: false)
    do {
      if place.removes { return try remove(console) }
      let plan = try SchedulePlan(
        configuration: path, program: program, log: log, schedule: time.schedule)
      console.table(plan.warnings.map(\.warningDescription))
      if !plan.takenVariables.isEmpty {
        console.message("taken over from the environment: \(plan.takenVariables.joined(separator: ", "))")
      }
      switch place.target {
      case .crontab: try install(plan)
      case .systemd(let scope): try write(plan.units(scope), of: plan)
      case .standardOutput:
        try OutputFile.standardOutput.write(Array((try plan.crontabLine().text + "\n").utf8))
      }
    } catch {
      if let fault = console.fault(error) { throw fault }
    }
  }

  private func install(_ plan: SchedulePlan) throws {
    let line = try plan.crontabLine()
    try plan.makeFolders()
    try UserCrontab().edit { text throws(ScheduleError) in
      try text.install(line, for: plan.run.configuration)
    }
  }

  private func remove(_ console: Console) throws {
    let configuration = SchedulePlan.absolute(path)
    var isThere = false
    try UserCrontab().edit { text throws(ScheduleError) in
      isThere = try text.remove(configuration) || isThere
    }
    if !isThere { console.message("your crontab has no line of Pith's for \(configuration)") }
  }

  private func write(_ units: SystemdUnits, of plan: SchedulePlan) throws {
    guard let folder = place.folder else {
      let files = [("service", units.service), ("timer", units.timer)]
      let text = files.map { "# \(units.name).\($0)\n\($1)" }.joined(separator: "\n")
      return try OutputFile.standardOutput.write(Array(text.utf8))
    }
    try plan.makeFolders()
    // The timer last: what it starts is there.
    try OutputFile("\(folder)/\(units.name).service").write(Array(units.service.utf8))
    try OutputFile("\(folder)/\(units.name).timer").write(Array(units.timer.utf8))
  }
}
