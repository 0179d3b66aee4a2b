import Foundation
import Pith
import Synchronization
import Testing

@Suite struct ArticlePipelineTests {
  /// Keeps how each input ended.
  private final class Diary<Output: Sendable>: RunObserver {
    let entries = Mutex<[(source: String, outcome: Outcome<Output>)]>([])

    func inputEnded(_ input: PageInput, at position: Int, with outcome: Outcome<Output>) {
      entries.withLock { $0.append((input.request.source.description, outcome)) }
    }

    var sources: [String] { entries.withLock { $0.map(\.source) } }
    var outputs: [Output] {
      entries.withLock { entries in
        entries.compactMap { if case .success(let output) = $0.outcome { output } else { nil } }
      }
    }
  }

  @Test func givesTheArticleOfOnePage() async throws {
    let pages = try SavedPages(count: 1)
    let article = try await ArticlePipeline().article(.file(pages.path("00.html")))
    #expect(article.metadata.title == SavedPages.title(0))
    #expect(article.blocks.count == 3)
  }

  @Test func throwsWhyThereIsNoArticle() async throws {
    let exit = await #expect(throws: StageExit.self) {
      try await ArticlePipeline().article(.file("/nowhere/a.html"))
    }
    guard case .failed(let failure) = exit else {
      Issue.record("a missing file is a failure")
      return
    }
    #expect(failure.code == .fileNotFound)
  }

  @Test func doesNotLookForAServerWithTheNameOfAFile() async throws {
    let pages = try SavedPages(count: 1)
    let exit = await #expect(throws: StageExit.self) {
      try await ArticlePipeline().article(.url(pages.path("00.html")))
    }
    guard case .failed(let failure) = exit else {
      Issue.record("a file is no address")
      return
    }
    #expect(failure.stage == .input)
    #expect(failure.detail.contains("pith clean"))
  }

  @Test func explainsAPage() async throws {
    let pages = try SavedPages(count: 1)
    let address = "https://ferries.example/green"
    let request = PageRequest(.file(pages.path("00.html")), address: address)
    let page = try await ArticlePipeline().explanation(of: request)
    #expect(page.request == request)
    #expect(page.url == address)
    #expect(page.explanation.metadata.title == SavedPages.title(0))
    #expect(page.explanation.blocks.filter(\.verdict.isKept).count == 3)
  }

  @Test func explainsAPageWithoutAnArticle() async throws {
    let pages = try SavedPages(count: 0)
    let menu = try pages.write("<html><nav><a href=/>Timetable</a></nav></html>", to: "menu.html")
    let page = try await ArticlePipeline().explanation(of: PageRequest(.file(menu)))
    #expect(page.explanation.blocks.map(\.block.text) == ["Timetable"])
    #expect(page.explanation.blocks.allSatisfy { !$0.verdict.isKept })
  }

  @Test func throwsWhyThereIsNothingToExplain() async throws {
    let pages = try SavedPages(count: 0)
    let empty = try pages.write("", to: "empty.html")
    let exit = await #expect(throws: StageExit.self) {
      try await ArticlePipeline().explanation(of: PageRequest(.file(empty)))
    }
    guard case .failed(let failure) = exit else {
      Issue.record("an empty file is a failure")
      return
    }
    #expect(failure.code == .emptyInput)
  }

  @Test func tellsOfArticlesInTheOrderOfTheSource() async throws {
    let pages = try SavedPages(count: 30)
    var settings = Settings()
    settings.simultaneousPages = 8
    let diary = Diary<Article>()
    let report = await ArticlePipeline(settings).run(.saved([pages.folder]), observer: diary)
    #expect(report.successCount == 30)
    #expect(diary.outputs.map(\.metadata.title) == (0..<30).map(SavedPages.title))
  }

  @Test func writesAFileAnArticleAndAJournalOfFailures() async throws {
    let pages = try SavedPages(count: 3)
    let broken = try pages.write("", to: "broken.html")
    let diary = Diary<WrittenArticle>()
    let report = try await ArticlePipeline().run(
      .saved([pages.folder]), into: .folder(pages.path("out"), names: NameTemplate("{index:02}")),
      observer: diary)
    #expect(report.successCount == 3)
    #expect(report.failureCount(of: .emptyInput) == 1)
    #expect(try pages.names(in: "out") == ["00.txt", "01.txt", "02.txt", "failures.jsonl"])
    #expect(try pages.text(of: "out/01.txt").hasPrefix(SavedPages.title(1) + "\n\n"))
    #expect(try pages.text(of: "out/failures.jsonl").contains(broken))
    #expect(diary.sources.count == 4)
    #expect(Set(diary.outputs.compactMap(\.path)) == Set((0..<3).map { pages.path("out/0\($0).txt") }))
  }

  @Test func countsAPageThatIsNamedTwiceOnce() async throws {
    let pages = try SavedPages(count: 2)
    let report = try await ArticlePipeline().run(
      .saved([pages.folder, pages.path("01.html")]), into: .folder(pages.path("out")))
    #expect(report.successCount == 2)
    #expect(report.skipCount(of: .duplicate) == 1)
  }

  @Test func leavesNoGatheredFileOfACancelledRun() async throws {
    /// Cancels the run at the third page.
    struct Canceller: RunObserver {
      let cancel: @Sendable () -> Void

      func inputEnded(_ input: PageInput, at position: Int, with outcome: Outcome<WrittenArticle>) {
        if position == 2 { cancel() }
      }
    }
    let pages = try SavedPages(count: 99)
    let (starts, start) = AsyncStream.makeStream(of: Task<RunReport, any Error>.self)
    let run = Task {
      // Not before the observer knows what to cancel.
      guard let task = await starts.first(where: { _ in true }) else { throw CancellationError() }
      return try await ArticlePipeline().run(
        .saved([pages.folder]), into: .folder(pages.path("out")), format: .jsonl,
        observer: Canceller { task.cancel() })
    }
    start.yield(run)
    let report = try await run.value
    #expect(report.wasCancelled)
    #expect(try pages.names(in: "out") == [])
  }

  @Test func refusesAFolderThatCannotBe() async throws {
    let pages = try SavedPages(count: 1)
    await #expect(throws: WriteError.self) {
      try await ArticlePipeline().run(
        .saved([pages.folder]), into: .folder(pages.path("00.html") + "/out"))
    }
  }
}
