import Glibc
import Testing

/// Output that cannot be written.
@Suite(.timeLimit(.minutes(10))) struct OutputFaultTests {
  @Test func folderThatCannotBeMadeEndsTheRunAtOnce() async throws {
    let folder = try TemporaryFolder()
    try folder.write(StoryPage.bridge.html, to: "bridge.html")
    try folder.write("in the way", to: "file")
    let result = try await PithProcess.run(["clean", "bridge.html", "-o", "file/out"], in: folder.path)
    #expect(result.status == 2)
    #expect(result.messageLines.count == 1)
    #expect(result.messages == "pith: file is a file, not a folder; choose another place\n")
  }

  @Test func standardOutputThatIsFull() async throws {
    let folder = try TemporaryFolder()
    let page = try folder.write(StoryPage.bridge.html, to: "bridge.html")
    let result = try await PithProcess.run(["clean", page], output: "/dev/full")
    #expect(result.status == 2)
    #expect(
      result.messages
        == "pith: standard output was not written: the disk is full; free some space and run again\n")
  }

  /// Runs a shell command where a small file system is mounted at `disk`.
  private static func withSmallDisk(_ command: String, in folder: TemporaryFolder) throws -> PithProcess {
    let disk = try folder.makeFolder("disk")
    let script = "mount -t tmpfs -o size=64k none \(disk) && \(command)"
    // Root mounts without more ado; others need a namespace where they are root.
    let namespaces = geteuid() == 0 ? ["--mount"] : ["--user", "--map-root-user", "--mount"]
    return try PithProcess("/usr/bin/unshare", namespaces + ["/bin/sh", "-c", script], in: folder.path)
  }

  private static func canMount() async throws -> Bool {
    let folder = try TemporaryFolder()
    return try await withSmallDisk("true", in: folder).end().status == 0
  }

  @Test(.enabled("needs mounts of its own") { try await canMount() })
  func diskThatFillsUpKeepsWhatIsWholeAndNamesTheRest() async throws {
    let folder = try TemporaryFolder()
    for number in 1...40 { try folder.write(StoryPage.numbered(number).html, to: "pages/\(number).html") }
    // The disk goes away with its process, so what is on it is copied before.
    let command = """
      \(PithProcess.executable) clean pages -o disk/out --name '{slug}'; status=$?
      mkdir saved; cp disk/out/story-* saved; exit $status
      """
    let result = try await Self.withSmallDisk(command, in: folder).end()
    #expect(result.status == 2)
    let saved = fileNames(in: folder.path("saved"))
    #expect((1..<40).contains(saved.count))
    #expect(result.messageLines.filter { $0.contains("the disk is full") }.count >= 40 - saved.count)
    for name in saved {
      let number = try #require(Int(name.dropFirst("story-".count).prefix { $0.isNumber }))
      #expect(try text(of: folder.path("saved/\(name)")) == StoryPage.numbered(number).text)
    }
  }
}
