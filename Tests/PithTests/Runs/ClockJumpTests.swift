import Foundation
import Pith
import PithTestServer
import Testing

/// Runs whose clock was wrong for a while, as those of machines without a battery are.
@Suite(.timeLimit(.minutes(10))) struct ClockJumpTests {
  private let site = TestNewsSite()
  private let server: TestServer
  private let folder: TestFolder
  private let ledger: Ledger
  private let clock = TestTime()
  private static let year = 365 * 86_400

  init() throws {
    let site = site
    server = try TestServer { site.response(to: $0) }
    folder = try TestFolder()
    ledger = try Ledger()
  }

  /// A run whose clock is wrong by so many seconds.
  private func run(ahead: Int = 0) async throws -> SourceRunReport {
    var configuration = Configuration.local(in: folder)
    var source = SourceConfiguration(name: "valley", kind: .feed, address: server.url("/feed"))
    source.maximumAge = configuration.maximumAge
    source.files = try PathTemplate("{source}/{slug}")
    configuration.sources = [source]
    let now = clock.now + ahead
    return try await SourceRunner(configuration, now: { now }).run(ledger)
  }

  private func publish(_ title: String, at path: String) {
    site.publish(
      TestNewsSite.Story(
        title: title, paragraphs: TestNewsSite.paragraphs(title), published: clock.now - 60), at: path)
  }

  private var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/out/valley")) ?? []).sorted()
  }

  private func indexedTitles() throws -> [String] {
    let index = "\(folder.path)/out/index"
    return try FileManager.default.contentsOfDirectory(atPath: index).sorted().flatMap { name in
      try String(contentsOfFile: "\(index)/\(name)", encoding: .utf8).split(separator: "\n").map { line in
        String(line.split(separator: "\"title\": \"")[1].prefix { $0 != "\"" })
      }
    }
  }

  @Test(arguments: [year, -year])
  func whatComesWhileTheClockIsWrongIsHadAfterwards(error: Int) async throws {
    publish("Mill sold", at: "/mill")
    _ = try await run()
    clock.advance(by: 3_600)
    publish("Bridge closed", at: "/bridge")
    _ = try await run(ahead: error)
    clock.advance(by: 900)
    // Nothing has changed at the site, and the source is asked at once.
    #expect(try await run().sourceCount == 1)
    #expect(files == ["bridge-closed.txt", "mill-sold.txt"])

    clock.advance(by: 7_200)
    publish("Road opened", at: "/road")
    site.change("/mill") { story in
      story.paragraphs.append("Correction: the mill was let for ten years and not sold, said its owner.")
      story.updated = clock.now - 60
    }
    let report = try await run()
    #expect(report.writtenCount == 1 && report.changedCount == 1)
    #expect(files == ["bridge-closed.txt", "mill-sold.txt", "road-opened.txt"])
    #expect(Set(try indexedTitles()) == ["Bridge closed", "Mill sold", "Road opened"])
  }

  @Test func aPageThatFailedWhileTheClockWasAheadComesAgain() async throws {
    publish("Mill sold", at: "/mill")
    site.answer("/mill", with: 503)
    _ = try await run(ahead: 86_400 * 20)
    _ = try await run(ahead: Self.year)
    site.answer("/mill", with: nil)
    clock.advance(by: 900)
    _ = try await run()
    #expect(files == ["mill-sold.txt"])
  }

  @Test func anArticleThatChangesAfterTheClockWasAheadIsWrittenAgain() async throws {
    publish("Mill sold", at: "/mill")
    _ = try await run(ahead: 86_400 * 20)
    clock.advance(by: 7_200)
    site.change("/mill") { story in
      story.paragraphs.append("Correction: the mill was let for ten years and not sold, said its owner.")
      story.updated = clock.now - 60
    }
    #expect(try await run().changedCount == 1)
  }

  @Test func theIndexKeepsADayThatComesTwice() async throws {
    publish("Mill sold", at: "/mill")
    _ = try await run()
    _ = try await run(ahead: Self.year)
    clock.advance(by: 900)
    publish("Bridge closed", at: "/bridge")
    _ = try await run()
    #expect(try indexedTitles() == ["Mill sold", "Bridge closed"])
  }

  @Test func aProblemIsToldAlthoughTheClockWasAhead() async throws {
    site.answer("/feed", with: 500)
    for _ in 0..<8 {
      _ = try await run(ahead: Self.year)
      clock.advance(by: 86_400)
    }
    #expect(try await run().problems.map(\.isNews) == [true])
  }
}
