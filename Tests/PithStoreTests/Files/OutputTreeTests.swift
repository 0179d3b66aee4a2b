import PithStore
import Testing

@Suite struct OutputTreeTests {
  @Test func filesStandInTheirFolders() throws {
    let folder = try TemporaryFolder()
    let tree = try OutputTree(folder.path(of: "out"))
    try tree.write(Array("one".utf8), as: "a.txt", in: "x/y")
    try tree.write(Array("two".utf8), as: "b.txt", in: "")
    #expect(try folder.read("out/x/y/a.txt") == "one")
    #expect(try folder.read("out/b.txt") == "two")
  }

  @Test func moreFoldersThanMayBeOpenAtOnce() throws {
    let folder = try TemporaryFolder()
    let tree = try OutputTree(folder.path(of: "out"))
    for round in 0..<2 {
      for number in 0..<50 { try tree.write(Array("\(round)".utf8), as: "a.txt", in: "\(number)") }
    }
    for number in 0..<50 {
      #expect(try folder.read("out/\(number)/a.txt") == "1")
    }
  }

  @Test func aFileInTheWayIsNamed() throws {
    let folder = try TemporaryFolder()
    let tree = try OutputTree(folder.path(of: "out"))
    try tree.write([], as: "x", in: "")
    #expect(throws: WriteError(path: folder.path(of: "out/x"), problem: .notAFolder)) {
      try tree.write([], as: "a.txt", in: "x")
    }
  }
}
