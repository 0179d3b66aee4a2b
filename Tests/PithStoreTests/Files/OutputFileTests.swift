import Glibc
import PithStore
import Testing

@Suite struct OutputFileTests {
  private let temporary: TemporaryFolder
  private let text = Array("text\n".utf8)

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test(arguments: ["report.html", "new/folder/report.html"])
  func writesAFileAndTheFoldersAboveIt(name: String) throws {
    try OutputFile(temporary.path(of: name)).write(text)
    #expect(try temporary.read(name) == "text\n")
  }

  @Test func replacesAFileAndLeavesNothingElse() throws {
    try temporary.write("a longer text of an earlier run\n", to: "report.html")
    try OutputFile(temporary.path(of: "report.html")).write(text)
    #expect(try temporary.read("report.html") == "text\n")
    #expect(try temporary.names() == ["report.html"])
  }

  @Test func writesWhereALinkLeads() throws {
    try temporary.write("old\n", to: "elsewhere/report.html")
    try temporary.makeLink("link.html", to: "elsewhere/report.html")
    try OutputFile(temporary.path(of: "link.html")).write(text)
    #expect(try temporary.read("elsewhere/report.html") == "text\n")
    #expect(try temporary.names() == ["elsewhere", "link.html"])
  }

  @Test func writesIntoADeviceAndLeavesItOne() throws {
    try temporary.makeLink("null", to: "/dev/null")
    try OutputFile(temporary.path(of: "null")).write(text)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func saysWhereADeviceIsFull() {
    #expect(throws: WriteError(path: "/dev/full", problem: .diskFull)) {
      try OutputFile("/dev/full").write(text)
    }
  }

  @Test(arguments: ["", "/"])
  func refusesAFolder(suffix: String) {
    #expect(throws: WriteError(path: temporary.path + suffix, problem: .isAFolder)) {
      try OutputFile(temporary.path + suffix).write(text)
    }
  }

  @Test func refusesAFolderThatIsNotThere() {
    #expect(throws: WriteError.self) { try OutputFile(temporary.path(of: "new/")).write(text) }
  }
}
