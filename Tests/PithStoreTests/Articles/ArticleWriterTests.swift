import PithCore
import PithStore
import Testing

@Suite struct ArticleWriterTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func writer(_ template: String) throws -> ArticleWriter {
    ArticleWriter(into: try OutputFolder(temporary.path), names: try NameTemplate(template))
  }

  @Test func articlesOfOneNameGetAFileEach() throws {
    for _ in 0..<2 {
      let writer = try writer("{slug}")
      for (index, title) in ["Bridge", "bridge!", "Tower", "BRIDGE"].enumerated() {
        let written = try writer.write(try writer.name(.sample(title: title, content: "\(index)\n")))
        #expect(written.byteCount == 2)
      }
      try writer.finish()
      #expect(try temporary.names() == ["bridge-2.txt", "bridge-3.txt", "bridge.txt", "tower.txt"])
      #expect(try temporary.read("bridge.txt") == "0\n")
      #expect(try temporary.read("bridge-2.txt") == "1\n")
      #expect(try temporary.read("bridge-3.txt") == "3\n")
    }
  }

  @Test func noArticleTakesTheFileOfTheFailures() throws {
    let writer = try writer("{slug}.jsonl")
    #expect(try writer.name(.sample(title: "Failures")).name.description == "failures-2.jsonl")
  }

  @Test func namesAreTheSameWithAnyNumberOfInputsInFlight() async throws {
    let articles = (0..<200).map {
      RenderedArticle.sample(title: "Bridge \($0 % 7)", index: $0, content: "\($0)\n")
    }
    var contents: [[String: String]] = []
    for width in [1, 4, 64] {
      let folder = "width\(width)"
      let writer = ArticleWriter(
        into: try OutputFolder(temporary.path(of: folder)), names: try NameTemplate("{slug}"))
      let stage = ScrambleStage().then(NameStage(writer).inInputOrder()).then(WriteStage(writer))
      let report = await Pipeline(stage, maximumInFlight: width).run(articles)
      #expect(report.successCount == articles.count)
      contents.append(
        Dictionary(
          uniqueKeysWithValues: try temporary.names(in: folder).map {
            ($0, try temporary.read("\(folder)/\($0)"))
          }))
    }
    #expect(contents[0].count == articles.count)
    #expect(contents[0]["bridge-3.txt"] == "3\n")
    #expect(contents[1] == contents[0])
    #expect(contents[2] == contents[0])
  }

  @Test func namesAreTheSameWhicheverArticleIsDoneFirst() async throws {
    let articles = (0..<60).map {
      RenderedArticle.sample(title: "Bridge \($0 % 7)", index: $0, content: "\($0)\n")
    }
    let writer = try writer("{slug}")
    for article in articles.shuffled() { _ = try writer.write(try writer.name(article)) }
    try writer.finish()
    #expect(try temporary.names().count == 60)
    for index in 0..<60 {
      let number = index / 7 + 1
      let name = "bridge-\(index % 7)\(number == 1 ? "" : "-\(number)").txt"
      #expect(try temporary.read(name) == "\(index)\n")
    }
  }

  @Test func aNameWhoseFileWasNotWrittenStaysFree() throws {
    let writer = try writer("{slug}")
    let names = try [2, 1, 0].map { try writer.name(.sample(title: "Bridge", index: $0, content: "\($0)\n")) }
    _ = try writer.write(names[0])
    _ = try writer.write(names[2])
    try writer.finish()
    #expect(try temporary.names() == ["bridge-3.txt", "bridge.txt"])
    #expect(try temporary.read("bridge.txt") == "0\n")
    #expect(try temporary.read("bridge-3.txt") == "2\n")
  }

  @Test func claimsFromManyThreadsAreAllDifferent() async throws {
    let writer = try writer("{slug}")
    let names = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<500 { group.addTask { try writer.name(.sample(title: "Bridge")).name.description } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(names.count == 500)
  }

  @Test func folderInTheWayIsAFailureOfThatInputAlone() async throws {
    try temporary.makeFolder("bridge.txt")
    let writer = try writer("{slug}")
    let stage = NameStage(writer).inInputOrder().then(WriteStage(writer))
    let report = await Pipeline(stage, maximumInFlight: 2).run(
      ["Bridge", "Tower"].map { RenderedArticle.sample(title: $0) })
    #expect(report.successCount == 1)
    #expect(report.failureCount(of: .writeFault) == 1)
    #expect(try temporary.names() == ["bridge.txt", "tower.txt"])
  }
}

/// Lets inputs overtake each other.
private struct ScrambleStage: Stage {
  func run(_ input: RenderedArticle) async throws(StageExit) -> RenderedArticle {
    for _ in 0..<(input.article.request.index * 7 % 5) { await Task.yield() }
    return input
  }
}
