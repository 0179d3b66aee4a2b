import Testing

/// Runs over the same folder: the same files, whatever the number of jobs and however a run before ended.
@Suite(.timeLimit(.minutes(10))) struct RepeatedRunTests {
  private static let pageCount = 400

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 1...Self.pageCount {
      // Two pages in a row have one title, so that names have to be told apart.
      try folder.write(StoryPage.numbered(number / 2).html, to: "pages/\(number % 7)/\(number).html")
    }
  }

  private func clean(into output: String, _ options: String...) async throws {
    let result = try await PithProcess.run(
      ["clean", "pages", "-o", output, "--name", "{slug}"] + options, in: folder.path)
    try #require(result.status == 0)
    #expect(result.messages == "")
  }

  /// The texts of all files in a folder, by name.
  private func files(in name: String) throws -> [String: String] {
    let path = folder.path(name)
    return try fileNames(in: path).reduce(into: [:]) { $0[$1] = try text(of: "\(path)/\($1)") }
  }

  @Test func giveTheSameFiles() async throws {
    try await clean(into: "one", "--jobs", "1")
    let files = try files(in: "one")
    #expect(files.count == Self.pageCount)
    try await clean(into: "two", "--jobs", "2")
    #expect(try self.files(in: "two") == files)
    try await clean(into: "two")
    #expect(try self.files(in: "two") == files)
  }

  @Test func giveTheSameStandardOutput() async throws {
    let one = try await PithProcess.run(["clean", "pages", "--jobs", "1"], in: folder.path)
    let four = try await PithProcess.run(["clean", "pages", "--jobs", "4"], in: folder.path)
    #expect(one.output == four.output)
    #expect(one.output.contains(StoryPage.numbered(Self.pageCount / 2).text))
  }

  @Test(arguments: [(signal: Int32(9), status: Int32(137)), (15, 143), (2, 130)])
  func surviveAnEarlyEnd(signal: Int32, status: Int32) async throws {
    try await clean(into: "whole")
    let whole = try files(in: "whole")

    let process = try PithProcess(
      nil, ["clean", "pages", "-o", "out", "--name", "{slug}", "--jobs", "1"], in: folder.path)
    while fileNames(in: folder.path("out")).count < 5 { try await Task.sleep(for: .milliseconds(1)) }
    process.send(signal)
    let result = try await process.end()
    #expect(result.status == status)
    #expect(result.messages == "")
    let rescued = try files(in: "out")
    // On a busy machine the signal may come with the last page.
    for (name, text) in rescued { #expect(whole[name] == text) }

    try await clean(into: "out")
    #expect(try files(in: "out") == whole)
  }
}
