import Pith
import Testing

@testable import PithCLI

@Suite struct RunLogTests {
  private func lines(_ event: SourceRunEvent, format: LogFormat) throws -> String {
    let folder = try TemporaryFolder()
    let log = RunLog(file: try LogOutput(file: folder.path("log")), format: format)
    log.log(event)
    return try text(of: folder.path("log"))
  }

  @Test func aPageWhoseServerSaysThatItIsTheSameIsUnchanged() throws {
    let reason = SkipReason(stage: .fetch, code: .notModified, detail: "as before")
    let event = SourceRunEvent.page(source: "valley", address: "a", .skip(reason), nextDue: nil)
    #expect(try lines(event, format: .text).hasSuffix(" pith: valley: a: not changed\n"))
    #expect(try lines(event, format: .json).contains("\"event\": \"unchanged\""))
  }

  @Test(arguments: [
    (nil as Int?, "not tried again"), (4_102_444_800, "next at 2100-01-01T00:00:00Z"),
    (0, "the next run tries it again"),
  ])
  func aPageThatFailedIsTriedAgainOrNot(due: Int?, end: String) throws {
    let failure = StageFailure(stage: .write, code: .diskFull, detail: "no space")
    let event = SourceRunEvent.page(source: "valley", address: "a", .failure(failure), nextDue: due)
    #expect(try lines(event, format: .text).hasSuffix(" pith: valley: a: write: no space; \(end)\n"))
  }
}
