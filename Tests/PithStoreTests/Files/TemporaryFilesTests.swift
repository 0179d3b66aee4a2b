import Glibc
import Testing

@testable import PithStore

@Suite struct TemporaryFilesTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func open() throws -> OpenFile {
    try OpenFile(temporary.path, flags: O_RDONLY | O_DIRECTORY)
  }

  @Test(arguments: [true, false])
  func fileAppearsWholeOrNotAtAll(canBeUnnamed: Bool) throws {
    let folder = try open()
    let temporaries = try TemporaryFiles(in: folder.descriptor, canBeUnnamed: canBeUnnamed)
    for text in ["first", "second"] {
      var temporaryFile = try temporaries.create()
      try temporaryFile.file.write(Array(text.utf8))
      #expect(try temporary.names().filter { !$0.hasPrefix(".") } == (text == "first" ? [] : ["x"]))
      try temporaryFile.publish(as: "x")
      #expect(try temporary.read("x") == text)
      #expect(try temporary.names() == ["x"])
    }
  }

  @Test(arguments: [true, false])
  func fileThatIsGivenUpLeavesNothing(canBeUnnamed: Bool) throws {
    let folder = try open()
    let temporaries = try TemporaryFiles(in: folder.descriptor, canBeUnnamed: canBeUnnamed)
    do {
      let temporaryFile = try temporaries.create()
      try temporaryFile.file.write([65])
    }
    #expect(try temporary.names().isEmpty)
  }

  @Test func killedProcessLeavesOnlyWhatTheNextRemoves() async throws {
    for canBeUnnamed in [true, false] {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = temporary.path as String, canBeUnnamed = canBeUnnamed as Bool] in
        let folder = try OpenFile(path, flags: O_RDONLY | O_DIRECTORY)
        let file = try TemporaryFiles(in: folder.descriptor, canBeUnnamed: canBeUnnamed).create()
        try file.file.write(Array("half a fi".utf8))
        kill(getpid(), SIGKILL)
      }
      let names = try temporary.names()
      #expect(names.allSatisfy { $0.hasPrefix(".pith-") && $0.hasSuffix(".tmp") })
      #expect(names.count == (canBeUnnamed ? 0 : 1))
    }
    _ = try OutputFolder(temporary.path)
    #expect(try temporary.names().isEmpty)
  }

  @Test func fileThatAnotherRunIsWritingStays() throws {
    let folder = try open()
    var file = try TemporaryFiles(in: folder.descriptor, canBeUnnamed: false).create()
    _ = try OutputFolder(temporary.path)
    #expect(try temporary.names().count == 1)
    try file.publish(as: "x")
    #expect(try temporary.names() == ["x"])
  }

  @Test func hiddenFilesOfOthersStay() throws {
    try temporary.write("", to: ".pithy")
    try temporary.write("", to: ".pith-notes.txt")
    _ = try OutputFolder(temporary.path)
    #expect(try temporary.names() == [".pith-notes.txt", ".pithy"])
  }
}
