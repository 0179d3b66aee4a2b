import Pith
import Testing

@Suite struct CrontabTextTests {
  private static let news = "/home/ann/news.yaml"
  private static let sport = "/home/ann/sport.yaml"

  private func line(_ configuration: String = news, at time: String = "06:30") throws -> CrontabLine {
    let run = ScheduledRun(program: "/usr/bin/pith", configuration: configuration, log: "/l")
    return try CrontabLine(run, Schedule(at: TimeOfDay(time), configuration: configuration))
  }

  private func text(_ crontab: CrontabText) -> String { String(decoding: crontab.bytes, as: UTF8.self) }

  @Test func putsTheLineBetweenMarkersAtTheEnd() throws {
    var crontab = CrontabText(Array("MAILTO=ann\n".utf8))
    try crontab.install(line(), for: Self.news)
    #expect(
      text(crontab) == """
        MAILTO=ann
        # BEGIN pith /home/ann/news.yaml
        30 6 * * * /usr/bin/pith run /home/ann/news.yaml --deadline 1434m --splay 5m --log-file /l
        # END pith /home/ann/news.yaml

        """)
  }

  /// Whatever the others are: bytes that are no UTF-8, other line ends, empty lines, lines that look like markers.
  @Test(arguments: [
    "", "\n", "MAILTO=\"\"\n\n\n# m h dom\n", "5 0 * * * a\r\n",
    "# BEGIN backup\n1 1 * * * b\n# END backup\n",
    "#BEGIN pith x\n * * * * * # BEGIN pith y\n",
  ])
  func keepsOtherLinesByteForByte(others: String) throws {
    let bytes = [0xFF, 0x00, 0x0A] + Array(others.utf8)
    var crontab = CrontabText(bytes)
    try crontab.install(line(), for: Self.news)
    try crontab.install(line(Self.sport), for: Self.sport)
    try crontab.install(line(at: "07:45"), for: Self.news)
    #expect(crontab.bytes.starts(with: bytes))
    #expect(
      text(crontab).contains("45 7 * * * ")
        && !text(crontab).contains("30 6 * * * /usr/bin/pith run /home/ann/news"))
    #expect(try crontab.remove(Self.news))
    #expect(text(crontab).contains("sport.yaml"))
    #expect(try crontab.remove(Self.sport))
    #expect(crontab.bytes == bytes)
    #expect(try crontab.remove(Self.sport) == false)
  }

  @Test func endsTheLastLineFirst() throws {
    var crontab = CrontabText(Array("1 1 * * * a".utf8))
    try crontab.install(line(), for: Self.news)
    #expect(text(crontab).hasPrefix("1 1 * * * a\n# BEGIN pith "))
  }

  @Test func replacesTheLineWhereItStands() throws {
    var crontab = CrontabText([])
    try crontab.install(line(), for: Self.news)
    let below = Array("9 9 * * * below\n".utf8)
    crontab = CrontabText(crontab.bytes + below)
    let before = crontab
    try crontab.install(line(), for: Self.news)
    #expect(crontab == before)
    try crontab.install(line(at: "07:45"), for: Self.news)
    #expect(text(crontab).hasSuffix("# END pith /home/ann/news.yaml\n9 9 * * * below\n"))
    // A copy of the block is not a second schedule.
    crontab = CrontabText(crontab.bytes + before.bytes)
    try crontab.install(line(), for: Self.news)
    #expect(crontab.bytes == before.bytes + below)
  }

  @Test func takesNoOtherPathForItsOwn() throws {
    var crontab = CrontabText([])
    try crontab.install(line("/a/news.yaml.old"), for: "/a/news.yaml.old")
    let before = crontab
    #expect(try crontab.remove("/a/news.yaml") == false)
    #expect(crontab == before)
  }

  @Test(arguments: [
    (
      "1 1 * * * a\n# BEGIN pith /b\n2 2 * * * b\n",
      "line 2 of the crontab, Pith's marker for /b, has no '# END pith …'"
    ),
    (
      "# BEGIN pith /b\n# BEGIN pith /c\n# END pith /c\n",
      "line 1 of the crontab, Pith's marker for /b, has no '# END"
    ),
    ("# END pith /b\n", "line 1 of the crontab, Pith's marker for /b, has no '# BEGIN pith …'"),
    (
      "# BEGIN pith /b\n# END pith /c\n",
      "line 2 of the crontab, Pith's marker for /c, has no '# BEGIN pith …'"
    ),
  ])
  func refusesMarkersThatDoNotMatch(damaged: String, message: String) throws {
    var crontab = CrontabText(Array(damaged.utf8))
    let error = #expect(throws: ScheduleError.self) { try crontab.install(line(), for: Self.news) }
    #expect(error?.description.hasPrefix(message) == true)
    #expect(throws: ScheduleError.self) { try crontab.remove(Self.news) }
    #expect(text(crontab) == damaged)
  }
}
