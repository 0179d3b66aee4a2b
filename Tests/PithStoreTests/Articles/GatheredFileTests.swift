import PithCore
import PithStore
import Testing

@Suite struct GatheredFileTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test func fileAppearsWhenTheRunIsFinished() async throws {
    try temporary.write("old\n", to: "articles.jsonl")
    let file = try GatheredFile(in: try OutputFolder(temporary.path))
    #expect(file.path == temporary.path(of: "articles.jsonl"))
    let articles = (0..<50).map { RenderedArticle.sample(index: $0, content: "{\"n\": \($0)}\n") }
    let report = await Pipeline(GatherStage(file).inInputOrder(), maximumInFlight: 8).run(articles)
    #expect(report.successCount == 50)
    #expect(try temporary.read("articles.jsonl") == "old\n")
    try file.finish()
    #expect(try temporary.read("articles.jsonl") == (0..<50).map { "{\"n\": \($0)}\n" }.joined())
    #expect(try temporary.names() == ["articles.jsonl"])
  }

  @Test func runThatIsGivenUpLeavesTheFileOfTheOneBefore() throws {
    try temporary.write("old\n", to: "articles.jsonl")
    do {
      let file = try GatheredFile(in: try OutputFolder(temporary.path))
      _ = try file.append(.sample())
    }
    #expect(try temporary.read("articles.jsonl") == "old\n")
    #expect(try temporary.names() == ["articles.jsonl"])
  }

  @Test func articleThatDoesNotFitIsLeftOutWhole() async throws {
    await #expect(processExitsWith: .success) { [path = temporary.path as String] in
      try Limits.limitFileSize(to: 10)
      let file = try GatheredFile(in: try OutputFolder(path))
      _ = try file.append(.sample(content: "12345\n"))
      let error = #expect(throws: WriteError.self) { try file.append(.sample(content: "1234567\n")) }
      #expect(error?.problem == .fileTooLarge)
      _ = try file.append(.sample(content: "78\n"))
      try file.finish()
    }
    #expect(try temporary.read("articles.jsonl") == "12345\n78\n")
  }
}
