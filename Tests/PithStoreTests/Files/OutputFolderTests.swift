import Glibc
import PithStore
import Testing

@Suite struct OutputFolderTests {
  private let temporary: TemporaryFolder
  private let text = Array("text\n".utf8)

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test func createsTheFolderAndThoseAboveIt() throws {
    let folder = try OutputFolder(temporary.path(of: "a//b/c/"))
    try folder.write(text, as: "x.txt")
    #expect(try temporary.read("a/b/c/x.txt") == "text\n")
    #expect(try temporary.names(in: "a/b/c") == ["x.txt"])
  }

  @Test func replacesAFileAndLeavesNothingElse() throws {
    let folder = try OutputFolder(temporary.path)
    try temporary.write("a longer text of an earlier run\n", to: "x.txt")
    try folder.write(text, as: "x.txt")
    try folder.synchronize()
    #expect(try temporary.read("x.txt") == "text\n")
    #expect(try temporary.names() == ["x.txt"])
  }

  @Test(arguments: [OutputFolder.Durability.eachFile, .whenSynchronized], [1, 100])
  func filesAreThereBeforeAndAfterTheyAreSynchronized(durability: OutputFolder.Durability, count: Int) throws
  {
    let folder = try OutputFolder(temporary.path, durability: durability)
    for _ in 0..<2 {
      for number in 0..<count { try folder.write(text, as: "\(number)") }
      #expect(try temporary.names().count == count)
      try folder.synchronize()
      #expect(try temporary.names().count == count)
    }
    #expect(try temporary.read("0") == "text\n")
  }

  @Test func replacesASymbolicLinkInsteadOfWritingThroughIt() throws {
    try temporary.write("elsewhere\n", to: "target")
    try temporary.makeLink("x.txt", to: "target")
    try OutputFolder(temporary.path).write(text, as: "x.txt")
    #expect(try temporary.read("target") == "elsewhere\n")
    #expect(try temporary.read("x.txt") == "text\n")
  }

  @Test func permissionsAreThoseOfTheUmask() async {
    await #expect(processExitsWith: .success) { [path = temporary.path as String] in
      umask(0o027)
      let folder = try OutputFolder(path + "/new")
      try folder.write([65], as: "x.txt")
      var status = stat()
      #expect(stat(path + "/new/x.txt", &status) == 0)
      #expect(status.st_mode & 0o777 == 0o640)
      #expect(stat(path + "/new", &status) == 0)
      #expect(status.st_mode & 0o777 == 0o750)
    }
  }

  @Test func fileTooLargeForTheProcessLeavesNothing() async throws {
    await #expect(processExitsWith: .success) { [path = temporary.path as String] in
      try Limits.limitFileSize(to: 4096)
      let folder = try OutputFolder(path)
      let error = #expect(throws: WriteError.self) {
        try folder.write([UInt8](repeating: 65, count: 8192), as: "a.txt")
      }
      #expect(error == WriteError(path: path + "/a.txt", problem: .fileTooLarge))
      try folder.write([65], as: "b.txt")
    }
    #expect(try temporary.names() == ["b.txt"])
  }

  @Test func folderWithoutPermissionIsRefused() async throws {
    try temporary.makeFolder("closed")
    chmod(temporary.path(of: "closed"), 0o555)
    await #expect(processExitsWith: .success) { [path = temporary.path(of: "closed") as String] in
      try Limits.dropPrivileges()
      let error = #expect(throws: WriteError.self) { try OutputFolder(path) }
      #expect(error == WriteError(path: path, problem: .notPermitted))
      let inside = #expect(throws: WriteError.self) { try OutputFolder(path + "/new/deep") }
      #expect(inside == WriteError(path: path + "/new", problem: .notPermitted))
    }
  }

  @Test func fileInThePlaceOfAFolderIsNamed() throws {
    try temporary.write("", to: "file")
    for path in ["file", "file/", "file/sub", "file/sub/deep"] {
      let error = #expect(throws: WriteError.self) { try OutputFolder(temporary.path(of: path)) }
      #expect(error?.problem == .notAFolder)
      #expect(error?.path.hasPrefix(temporary.path(of: "file")) == true)
      #expect(error?.path.contains("sub") == false)
    }
  }

  @Test func folderInThePlaceOfAFileStays() throws {
    try temporary.makeFolder("x.txt")
    let folder = try OutputFolder(temporary.path)
    let error = #expect(throws: WriteError.self) { try folder.write(text, as: "x.txt") }
    #expect(error == WriteError(path: temporary.path(of: "x.txt"), problem: .isAFolder))
    #expect(try temporary.names() == ["x.txt"])
  }

  @Test func nameTooLongIsAnErrorOfItsOwn() throws {
    let folder = try OutputFolder(temporary.path)
    let error = #expect(throws: WriteError.self) {
      try folder.write(text, as: String(repeating: "x", count: 300))
    }
    #expect(error?.problem == .nameTooLong)
    #expect(try temporary.names().isEmpty)
  }

  @Test func emptyPathIsRefused() {
    #expect(throws: WriteError.self) { try OutputFolder("") }
  }
}
