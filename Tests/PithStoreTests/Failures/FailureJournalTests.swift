import FoundationEssentials
import PithCore
import PithStore
import Testing

@Suite struct FailureJournalTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func journal() throws -> FailureJournal {
    try FailureJournal(in: try OutputFolder(temporary.path))
  }

  private let failure = StageFailure(
    stage: .fetch, code: .totalTimeout, isTransient: true, detail: "no answer \"in\"\n30 s")

  @Test func lineIsAnObjectWithItsMembersInOrder() throws {
    let journal = try journal()
    try journal.append(FailureRecord(source: "https://news.example/a", failure))
    try journal.append(FailureRecord(source: nil, StageFailure(stage: .input, code: .noPages, detail: "d")))
    try journal.finish()
    #expect(
      try temporary.read("failures.jsonl") == #"""
        {"source": "https://news.example/a", "stage": "fetch", "code": "totalTimeout", "transient": true, "detail": "no answer \"in\"\n30 s"}
        {"source": null, "stage": "input", "code": "noPages", "transient": false, "detail": "d"}

        """#)
  }

  @Test func linesAreThereAsTheyCome() throws {
    let journal = try journal()
    for count in 1...3 {
      try journal.append(FailureRecord(source: "\(count)", failure))
      #expect(try temporary.read("failures.jsonl").split(separator: "\n").count == count)
    }
  }

  @Test func fileOfAnEarlierRunIsRemovedAndNoneIsMadeWithoutFailures() throws {
    try temporary.write("stale\n", to: "failures.jsonl")
    let journal = try journal()
    #expect(try temporary.names().isEmpty)
    try journal.finish()
    #expect(try temporary.names().isEmpty)
  }

  @Test func linkOfThatNameIsReplaced() throws {
    try temporary.write("elsewhere\n", to: "target")
    try temporary.makeLink("failures.jsonl", to: "target")
    try journal().append(FailureRecord(source: "a", failure))
    #expect(try temporary.read("target") == "elsewhere\n")
  }

  @Test func folderOfThatNameIsAnError() throws {
    try temporary.makeFolder("failures.jsonl")
    let error = #expect(throws: WriteError.self) { try journal() }
    #expect(error == WriteError(path: temporary.path(of: "failures.jsonl"), problem: .isAFolder))
  }

  @Test func lineThatDoesNotFitIsLeftOutWhole() async throws {
    await #expect(processExitsWith: .success) { [path = temporary.path as String] in
      try Limits.limitFileSize(to: 150)
      let journal = try FailureJournal(in: try OutputFolder(path))
      let failure = StageFailure(stage: .read, code: .emptyInput, detail: "")
      try journal.append(FailureRecord(source: "a", failure))
      let error = #expect(throws: WriteError.self) {
        try journal.append(FailureRecord(source: String(repeating: "b", count: 100), failure))
      }
      #expect(error?.problem == .fileTooLarge)
    }
    #expect(try temporary.read("failures.jsonl").hasSuffix("}\n"))
    #expect(try temporary.read("failures.jsonl").split(separator: "\n").count == 1)
  }
}
