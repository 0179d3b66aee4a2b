import Foundation
import Pith
import PithTestServer
import Testing

/// What a run says of its sources.
extension SourceRunnerTests {
  @Test func aSourceThatIsGoneIsToldOnceAndRests() async throws {
    site.answer("/feed", with: 410)
    var report = try await run()
    #expect(report.problems.map(\.kind) == [.sourceGone])
    #expect(report.problems.first?.isNews == true)
    _ = site.takeRequests()
    clock.advance(by: 30 * 86_400)
    report = try await run()
    #expect(report.problems.isEmpty)
    #expect(site.takeRequests().isEmpty)
    // Somebody who looks is told, and so is who has it asked again.
    let status = try SourceStatus.all(of: try configuration(), ledger, dayCount: 1, at: clock.now)
    #expect(status.first?.problems.map(\.kind) == [.sourceGone])
    var options = SourceRunOptions()
    options.only = ["valley"]
    #expect(try await run(options).problems.map(\.isNews) == [true])
  }

  @Test func aSourceThatFailsIsAskedLessAndComesBack() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    site.answer("/feed", with: 500)
    var requests = 0
    var isTold = false
    for _ in 0..<(2 * 96) {
      let report = try await run()
      isTold = isTold || report.problems.contains { $0.kind == .sourceFailing && $0.isNews }
      requests += site.takeRequests().count
      clock.advance(by: 900)
    }
    // In two days: after 15 minutes, 30, an hour, and so on up to a day.
    #expect(requests == 8)
    #expect(isTold)
    site.answer("/feed", with: nil)
    for _ in 0..<96 {
      _ = try await run()
      clock.advance(by: 900)
    }
    #expect(files() == ["mill-sold.txt"])
    #expect(try await run().problems.isEmpty)
  }

  @Test func aQuietSourceIsAProblem() async throws {
    var isQuiet: [Int: Bool] = [:]
    for day in 0..<14 {
      if day < 8 {
        for number in 0..<5 {
          site.publish(story("Day \(day) story \(number)", "topic\(day)x\(number)"), at: "/\(day)/\(number)")
        }
      }
      isQuiet[day] = try await run().problems.contains { $0.kind == .sourceQuiet }
      clock.advance(by: 86_400)
    }
    #expect(isQuiet[7] == false)
    #expect(isQuiet[9] == false)
    #expect(isQuiet[12] == true)
  }

  @Test func aSourceThatFellSilentStaysAProblem() async throws {
    for day in 0..<8 {
      for number in 0..<5 {
        site.publish(story("Day \(day) story \(number)", "topic\(day)x\(number)"), at: "/\(day)/\(number)")
      }
      _ = try await run()
      clock.advance(by: 86_400)
    }
    clock.advance(by: 50 * 86_400)
    let problem = try #require(try await run().problems.first)
    #expect(problem.kind == .sourceQuiet)
    // It was new on 2026-03-04, and that day counts for nothing.
    #expect(problem.text.hasPrefix("gave 5.0 articles a day and none since 2026-03-11;"))
  }

  @Test func aSourceThatHadMuchWhenItWasNewIsNotQuietAfterwards() async throws {
    for number in 0..<12 { site.publish(story("Story \(number) of old", "topic\(number)"), at: "/\(number)") }
    for _ in 0..<10 {
      #expect(try await run().problems.isEmpty)
      clock.advance(by: 86_400)
    }
  }

  @Test func muchShorterArticlesAreAProblem() async throws {
    func publish(_ range: Range<Int>, paragraphs: Int) async throws -> SourceRunReport {
      for number in range {
        var story = story("Story \(number) here", "topic\(number)")
        story.paragraphs = Array(
          (story.paragraphs + story.paragraphs.map { $0 + " More." }).prefix(paragraphs))
        site.publish(story, at: "/\(number)")
      }
      clock.advance(by: 3_600)
      return try await run()
    }
    #expect(try await publish(0..<15, paragraphs: 8).problems.isEmpty)
    let report = try await publish(15..<21, paragraphs: 1)
    #expect(report.problems.map(\.kind) == [.articlesShrunk])
  }
}
