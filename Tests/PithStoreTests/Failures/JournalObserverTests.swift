import FoundationEssentials
import PithCore
import PithStore
import Testing

@Suite struct JournalObserverTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  private struct Line: Decodable {
    let source: String?
    let code: String
  }

  private func lines() throws -> [Line] {
    try temporary.read("failures.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  @Test func failuresStandInTheOrderOfTheInputs() throws {
    let journal = try FailureJournal(in: try OutputFolder(temporary.path))
    let observer = JournalObserver<PageRequest, Int>(journal)
    let failure = StageFailure(stage: .read, code: .emptyInput, detail: "")
    func end(_ position: Int, _ outcome: Outcome<Int>) {
      observer.inputEnded(PageRequest(.file("\(position)"), index: position), at: position, with: outcome)
    }
    end(3, .failure(failure))
    end(1, .failure(failure))
    #expect(try temporary.names().isEmpty)
    end(0, .success(0))
    #expect(try lines().map(\.source) == ["1"])
    end(2, .skip(SkipReason(stage: .input, code: .duplicate, detail: "")))
    end(4, .failure(failure))
    #expect(try lines().map(\.source) == ["1", "3", "4"])
    #expect(observer.error == nil)
  }

  @Test func runGivesTheSameJournalWithAnyNumberInFlight() async throws {
    var journals: [String] = []
    for width in [1, 16] {
      let observer = JournalObserver<PageRequest, Int>(
        try FailureJournal(in: try OutputFolder(temporary.path)))
      let requests = (0..<100).map { PageRequest(.file("\($0)"), index: $0) }
      let report = await Pipeline(OddsFail(), maximumInFlight: width).run(requests, observer: observer)
      #expect(report.failureCount == 50)
      journals.append(try temporary.read("failures.jsonl"))
    }
    #expect(journals[0] == journals[1])
    #expect(try lines().compactMap(\.source) == (0..<100).filter { $0 % 2 == 1 }.map(String.init))
  }

  @Test func failureOfTheSourceHasNoName() throws {
    let observer = JournalObserver<PageInput, Int>(try FailureJournal(in: try OutputFolder(temporary.path)))
    observer.sourceFailed(StageFailure(stage: .input, code: .notReadable, detail: "the list broke off"))
    #expect(try lines().map(\.source) == [nil])
  }

  @Test func faultOfTheJournalIsKept() async throws {
    await #expect(processExitsWith: .success) { [path = temporary.path as String] in
      try Limits.limitFileSize(to: 10)
      let observer = JournalObserver<PageInput, Int>(try FailureJournal(in: try OutputFolder(path)))
      observer.sourceFailed(StageFailure(stage: .input, code: .notReadable, detail: "the list broke off"))
      #expect(observer.error?.problem == .fileTooLarge)
    }
  }
}

/// Fails for every other input, and lets inputs overtake each other.
private struct OddsFail: Stage {
  func run(_ request: PageRequest) async throws(StageExit) -> Int {
    for _ in 0..<(request.index * 7 % 5) { await Task.yield() }
    guard request.index % 2 == 0 else {
      throw .failed(StageFailure(stage: .read, code: .emptyInput, detail: "input \(request.index)"))
    }
    return request.index
  }
}
