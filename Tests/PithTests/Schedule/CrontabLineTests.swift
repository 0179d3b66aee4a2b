import Pith
import Testing

@Suite struct CrontabLineTests {
  private func line(
    program: String = "/usr/bin/pith", configuration: String = "/home/ann/news.yaml",
    environment: [String: String] = [:]
  ) throws -> String {
    let run = ScheduledRun(
      program: program, configuration: configuration, log: "/var/log/pith.log", environment: environment)
    return try CrontabLine(run, Schedule(at: TimeOfDay("06:30"), configuration: "/a.yaml")).text
  }

  @Test func saysWhenAndWhat() throws {
    #expect(
      try line()
        == "30 6 * * * /usr/bin/pith run /home/ann/news.yaml --deadline 1434m --splay 5m --log-file /var/log/pith.log"
    )
  }

  @Test func quotesWhatShellsWouldRead() throws {
    #expect(try line(configuration: "/home/ann/my news.yaml").contains(" run '/home/ann/my news.yaml' --"))
    #expect(try line(configuration: "/a/it's $HOME.yaml").contains(#" run '/a/it'\''s $HOME.yaml' --"#))
  }

  /// cron cuts a command off at `%`, and takes `\%` for it.
  @Test func quotesWhatCronWouldRead() throws {
    #expect(try line(configuration: "/a/100%.yaml").contains(#" run '/a/100\%.yaml' --"#))
    #expect(try line(program: "/opt/50%off/pith").contains(#"* '/opt/50\%off/pith' run "#))
    // cron also folds two backslashes, so none may stand before another or before the one of a percent sign.
    #expect(try line(configuration: #"/a\\b\%c"#).contains(#" run '/a\''\''b\''\%c' --"#))
  }

  @Test func putsTheEnvironmentIntoTheCommand() throws {
    let text = try line(environment: ["no_proxy": "a b", "XDG_STATE_HOME": "/state"])
    #expect(text.hasPrefix("30 6 * * * /usr/bin/env XDG_STATE_HOME=/state 'no_proxy=a b' /usr/bin/pith run "))
  }

  @Test func refusesLineEnds() {
    #expect(throws: ScheduleError.self) { try line(configuration: "/a\n* * * * * rm -r /") }
    #expect(throws: ScheduleError.self) { try line(environment: ["PITH_USER_AGENT": "a\rb"]) }
  }

  /// cron refuses longer commands, or cuts them off.
  @Test func refusesCommandsThatAreTooLong() throws {
    let short = try line(configuration: "/").utf8.count - "30 6 * * * ".utf8.count
    let longest = "/" + String(repeating: "a", count: 998 - short)
    #expect(try line(configuration: longest).utf8.count == 998 + "30 6 * * * ".utf8.count)
    let error = #expect(throws: ScheduleError.self) { try line(configuration: longest + "a") }
    #expect(error?.description.contains("999 bytes") == true)
  }
}
