import Testing

/// Input that can lead to no article: one line that names it, the right exit status, no harm to other input.
@Suite(.timeLimit(.minutes(10))) struct BadInputTests {
  /// What is wrong, and words that the message must have.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let words: String
    var content: [UInt8]?
    var isFolder = false
  }

  private static let cases = [
    Case(testDescription: "missing file", path: "no.html", words: "no such file"),
    Case(testDescription: "folder without HTML", path: "empty", words: "no saved page", isFolder: true),
    Case(testDescription: "binary file", path: "photo.html", words: "HTML", content: jpeg),
    Case(
      testDescription: "packed file", path: "page.html.gz", words: "gunzip",
      content: [0x1F, 0x8B, 8, 0, 0, 0]),
    Case(testDescription: "empty file", path: "nothing.html", words: "empty", content: []),
    Case(testDescription: "white space", path: "blank.html", words: "empty", content: Array(" \n\t\n".utf8)),
    Case(
      testDescription: "50 MB page", path: "huge.html", words: "--max-bytes",
      content: Array(repeatElement(Array("<p>And so on, and on. </p>".utf8), count: 2_000_000).joined())),
    Case(testDescription: "device", path: "/dev/zero", words: "not a file"),
    Case(testDescription: "address", path: "https://valley-post.example/a", words: "pith fetch"),
    Case(
      testDescription: "page without an article", path: "menu.html", words: "no main content",
      content: Array("<html><nav><a href=/>Home</a></nav></html>".utf8)),
  ]

  /// The start of a picture, with bytes that no text has.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8) + (0..<4_000).map { UInt8($0 * 31 % 251) }

  @Test(arguments: cases)
  func isNamedInOneLine(input: Case) async throws {
    let folder = try TemporaryFolder()
    try folder.write(StoryPage.bridge.html, to: "bridge.html")
    if let content = input.content { try folder.write(content, to: input.path) }
    if input.isFolder { _ = try folder.makeFolder(input.path) }

    let result = try await PithProcess.run(
      ["clean", input.path, "bridge.html", "-o", "out", "--name", "{slug}"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.messageLines.count == 1)
    #expect(result.messages.hasPrefix("pith: \(input.path): "))
    #expect(result.messages.contains(input.words))
    #expect(
      fileNames(in: folder.path("out")) == ["failures.jsonl", "old-bridge-at-nemvar-reopens.txt"])
    let failures = try text(of: folder.path("out/failures.jsonl"))
    #expect(failures.split(separator: "\n").count == 1)
    #expect(failures.contains(input.path))
  }

  @Test func allOfThemTogetherCostNothingElse() async throws {
    let folder = try TemporaryFolder()
    for input in Self.cases {
      if let content = input.content { try folder.write(content, to: input.path) }
      if input.isFolder { _ = try folder.makeFolder(input.path) }
    }
    try folder.write(StoryPage.bridge.html, to: "bridge.html")
    let result = try await PithProcess.run(
      ["clean"] + Self.cases.map(\.path) + ["bridge.html", "-o", "out"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.messageLines.count == Self.cases.count)
    #expect(fileNames(in: folder.path("out")).count == 2)
  }

  @Test func aFailureIsNoLongerListedOnceItIsMended() async throws {
    let folder = try TemporaryFolder()
    let arguments = ["clean", "bridge.html", "-o", "out", "--name", "{slug}"]
    #expect(try await PithProcess.run(arguments, in: folder.path).status == 1)
    try folder.write(StoryPage.bridge.html, to: "bridge.html")
    #expect(try await PithProcess.run(arguments, in: folder.path).status == 0)
    #expect(fileNames(in: folder.path("out")) == ["old-bridge-at-nemvar-reopens.txt"])
  }
}
