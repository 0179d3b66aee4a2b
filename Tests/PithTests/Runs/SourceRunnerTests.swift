import Foundation
import Pith
import PithTestServer
import Testing

@Suite(.timeLimit(.minutes(10))) struct SourceRunnerTests {
  let site = TestNewsSite()
  let server: TestServer
  let folder: TestFolder
  let ledger: Ledger
  let clock = TestTime()

  init() throws {
    let site = site
    server = try TestServer { site.response(to: $0) }
    folder = try TestFolder()
    ledger = try Ledger()
  }

  func configuration(_ change: (inout Configuration) -> Void = { _ in }) throws -> Configuration {
    var configuration = Configuration.local(in: folder)
    configuration.sources = [SourceConfiguration(name: "valley", kind: .feed, address: server.url("/feed"))]
    configuration.files = try PathTemplate("{source}/{slug}")
    change(&configuration)
    for index in configuration.sources.indices { configuration.sources[index].files = configuration.files }
    return configuration
  }

  func run(
    _ options: SourceRunOptions = SourceRunOptions(), _ change: (inout Configuration) -> Void = { _ in }
  ) async throws -> SourceRunReport {
    let clock = clock
    return try await SourceRunner(try configuration(change), options: options, now: { clock.now }).run(ledger)
  }

  func story(_ title: String, _ topic: String? = nil, age: Int = 60) -> TestNewsSite.Story {
    TestNewsSite.Story(
      title: title, paragraphs: TestNewsSite.paragraphs(topic ?? title), published: clock.now - age)
  }

  func files(_ subfolder: String = "out/valley") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(subfolder)")) ?? []).sorted()
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }

  @Test func aSecondRunFetchesNothingTwice() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    site.publish(story("Bridge closed"), at: "/bridge")
    var report = try await run()
    #expect(report.writtenCount == 2)
    #expect(report.problems.isEmpty)
    #expect(files() == ["bridge-closed.txt", "mill-sold.txt"])
    #expect(try text("out/valley/mill-sold.txt").hasPrefix("Mill sold\n\nThe Mill sold was discussed"))
    _ = site.takeRequests()

    clock.advance(by: 3_600)
    site.publish(story("Road opened"), at: "/road")
    report = try await run()
    #expect(report.writtenCount == 1)
    #expect(site.takeRequests().map(\.path) == ["/feed", "/road"])

    // Nothing new: the feed says so itself.
    clock.advance(by: 3 * 3_600)
    report = try await run()
    #expect(report.writtenCount == 0)
    #expect(site.takeRequests().map { "\($0.path) \($0.status)" } == ["/feed 304"])
    #expect(files().count == 3)
  }

  @Test func headersGoToSourcesAndNotToWhatTheyList() async throws {
    let other = try TestServer { _ in .html("<p>Elsewhere.</p>") }
    let listed = try TestServer { _ in .html("<p>In a list of our own.</p>") }
    let server = try TestServer { request in
      guard request.path == "/feed" else { return .html("<p>Here.</p>") }
      let items = ["/a", other.url("/b")].map { "<item><title>x</title><link>\($0)</link></item>" }
      return .body(
        Array("<rss version='2.0'><channel>\(items.joined())</channel></rss>".utf8), contentType: "text/xml")
    }
    let list = "\(folder.path)/list.txt"
    try "\(listed.url("/c"))\n".write(toFile: list, atomically: true, encoding: .utf8)
    _ = try await run { configuration in
      configuration.sources = [
        SourceConfiguration(name: "valley", kind: .feed, address: server.url("/feed")),
        SourceConfiguration(name: "own", kind: .list, address: list),
      ]
      configuration.fetch.headers = [HTTPHeaders.Field(name: "Authorization", value: "Bearer secret")]
    }
    func headers(_ server: TestServer) -> [String: String?] {
      Dictionary(server.requests.map { ($0.path, $0.header("Authorization")) }) { $1 }
    }
    #expect(headers(server) == ["/feed": "Bearer secret", "/a": "Bearer secret"])
    #expect(headers(listed) == ["/c": "Bearer secret"])
    #expect(headers(other) == ["/b": nil])
  }

  @Test func robotsFilesAreAskedForOnceADay() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    for _ in 0..<4 {
      _ = try await run { $0.politeness.obeysRobots = true }
      clock.advance(by: 3 * 3_600)
    }
    #expect(server.requests.count { $0.path == "/robots.txt" } == 1)
  }

  @Test func aSourceThatIsNotDueIsNotAsked() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    _ = try await run()
    _ = site.takeRequests()
    clock.advance(by: 300)
    #expect(try await run().sourceCount == 0)
    #expect(site.takeRequests().isEmpty)
    var options = SourceRunOptions()
    options.only = ["valley"]
    #expect(try await run(options).sourceCount == 1)
  }

  @Test(arguments: [ChangePolicy.replace, .revision, .ignore])
  func aChangedArticleIsWrittenAsConfigured(policy: ChangePolicy) async throws {
    site.publish(story("Mill sold"), at: "/mill")
    _ = try await run { $0.changes = policy }
    clock.advance(by: 7_200)
    site.change("/mill") { story in
      story.paragraphs.append(
        "Correction: the mill was not sold but let for ten years to a family of the valley.")
      story.updated = clock.now - 60
    }
    _ = site.takeRequests()
    let report = try await run { $0.changes = policy }
    #expect(site.takeRequests().map(\.path) == (policy == .ignore ? ["/feed"] : ["/feed", "/mill"]))
    let isChanged = try text("out/valley/mill-sold.txt").contains("Correction")
    switch policy {
    case .replace:
      #expect(report.changedCount == 1 && isChanged)
      #expect(files() == ["mill-sold.txt"])
    case .revision:
      #expect(report.changedCount == 1 && !isChanged)
      #expect(files() == ["mill-sold.r2.txt", "mill-sold.txt"])
      #expect(try text("out/valley/mill-sold.r2.txt").contains("Correction"))
    case .ignore:
      #expect(report.changedCount == 0 && !isChanged)
      #expect(files() == ["mill-sold.txt"])
    }
  }

  @Test func aChangeOfTheTemplateAloneWritesNothing() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    _ = try await run()
    clock.advance(by: 7_200)
    site.change("/mill") { $0.updated = clock.now - 60 }
    let report = try await run()
    #expect(report.unchangedCount == 1)
    #expect(report.changedCount == 0)
  }

  @Test func theSameArticleUnderTwoAddressesIsWrittenOnce() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    site.publish(story("Mill sold"), at: "/business/mill")
    site.publish(story("Bridge closed"), at: "/bridge")
    let report = try await run()
    #expect(report.writtenCount == 2)
    #expect(report.duplicateCount == 1)
    #expect(files().count == 2)
  }

  /// A reprint of `/mill` under a title of its own.
  private func publishReprint(isListed: Bool) {
    var reprint = story("Old mill in the valley has a new owner", "Mill sold")
    reprint.paragraphs[0] += " agency"
    reprint.isListed = isListed
    site.publish(reprint, at: "/reprint")
  }

  @Test func aReprintInAnotherSourceIsADuplicate() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    _ = try await run()
    publishReprint(isListed: false)
    let list = "\(folder.path)/list.txt"
    try "\(server.url("/reprint"))\n".write(toFile: list, atomically: true, encoding: .utf8)
    let report = try await run {
      $0.sources.append(SourceConfiguration(name: "list", kind: .list, address: list))
    }
    #expect(report.duplicateCount == 1)
    #expect(report.writtenCount == 0)
  }

  @Test func aSourceThatSaysNearlyTheSameUnderANewTitleHasTwoArticles() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    publishReprint(isListed: true)
    #expect(try await run().writtenCount == 2)
  }

  @Test func whatIsAddedToALocalListIsHadByTheNextRun() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    site.publish(story("Bridge closed"), at: "/bridge")
    let list = "\(folder.path)/list.txt"
    func write(_ paths: String...) throws {
      try paths.map { "\(server.url($0))\n" }.joined().write(toFile: list, atomically: true, encoding: .utf8)
    }
    func run() async throws -> SourceRunReport {
      clock.advance(by: 900)
      return try await self.run {
        $0.sources = [SourceConfiguration(name: "valley", kind: .list, address: list)]
      }
    }
    try write("/mill")
    for _ in 0..<10 { _ = try await run() }
    try write("/mill", "/bridge")
    let report = try await run()
    #expect(report.listedCount == 1 && report.writtenCount == 1)
    #expect(files() == ["bridge-closed.txt", "mill-sold.txt"])
  }

  @Test func anAddressWithACounterIsTheSameArticle() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    _ = try await run()
    let list = "\(folder.path)/list.txt"
    try "\(server.url("/mill"))?utm_source=feed\n".write(toFile: list, atomically: true, encoding: .utf8)
    _ = site.takeRequests()
    let report = try await run {
      $0.sources.append(SourceConfiguration(name: "list", kind: .list, address: list))
    }
    #expect(report.listedCount == 0)
    #expect(site.takeRequests().isEmpty)
  }

  @Test func twoArticlesOfOneNameGetTwoFiles() async throws {
    site.publish(story("Weather", "storm"), at: "/monday")
    site.publish(story("Weather", "sunshine"), at: "/tuesday")
    let report = try await run()
    #expect(report.writtenCount == 2)
    #expect(files() == ["weather-2.txt", "weather.txt"])
  }

  @Test func aPageThatFailedComesAgain() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    site.answer("/mill", with: 503)
    var report = try await run()
    #expect(report.failures == [.serverError: 1])
    #expect(try text("out/failures.jsonl").contains("serverError"))
    clock.advance(by: 600)
    report = try await run()
    #expect(report.failures.isEmpty)
    site.answer("/mill", with: nil)
    clock.advance(by: 3_600)
    report = try await run()
    #expect(report.writtenCount == 1)
    #expect(files() == ["mill-sold.txt"])
    // What has failed can be looked up until something else does.
    #expect(try text("out/failures.jsonl").contains("serverError"))
  }

  @Test func theIndexNamesEachFileOnce() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    _ = try await run()
    clock.advance(by: 3_600)
    site.publish(story("Bridge closed"), at: "/bridge")
    _ = try await run()
    let lines = try text("out/index/2026-03-04.jsonl").split(separator: "\n")
    struct Line: Decodable {
      var file: String
      var title: String
      var source: String
    }
    let entries = try lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    #expect(entries.map(\.file) == ["valley/mill-sold.txt", "valley/bridge-closed.txt"])
    #expect(entries.map(\.title) == ["Mill sold", "Bridge closed"])
    #expect(entries.allSatisfy { $0.source == "valley" })
  }

  @Test func limitsLeaveTheRestForLater() async throws {
    for number in 0..<5 {
      site.publish(story("Story \(number) of five", "topic\(number)", age: number), at: "/\(number)")
    }
    var report = try await run { $0.limit = 2 }
    #expect(report.writtenCount == 2)
    #expect(report.leftCount == 3)
    // The newest first.
    #expect(files() == ["story-0-of-five.txt", "story-1-of-five.txt"])
    report = try await run { $0.limit = 2 }
    report = try await run { $0.limit = 2 }
    #expect(files().count == 5)
    #expect(report.leftCount == 0)
  }

  @Test func whatIsTooOldIsLeftOut() async throws {
    site.publish(story("Mill sold", age: 40 * 86_400), at: "/mill")
    site.publish(story("Bridge closed"), at: "/bridge")
    let report = try await run { $0.sources[0].maximumAge = .seconds(30 * 86_400) }
    #expect(report.listedCount == 1)
    #expect(files() == ["bridge-closed.txt"])
  }

  @Test func anotherAgeCountsOnceTheSourceWasRead() async throws {
    site.publish(story("Mill sold", age: 40 * 86_400), at: "/mill")
    _ = try await run { $0.sources[0].maximumAge = .seconds(30 * 86_400) }
    clock.advance(by: 8 * 86_400)
    site.answer("/feed", with: 503)
    _ = try await run { $0.sources[0].maximumAge = .seconds(60 * 86_400) }
    site.answer("/feed", with: nil)
    clock.advance(by: 86_400)
    #expect(try await run { $0.sources[0].maximumAge = .seconds(60 * 86_400) }.writtenCount == 1)
  }

  @Test func anotherAgeFindsWhatWasTooOldBefore() async throws {
    site.publish(story("Mill sold", age: 40 * 86_400), at: "/mill")
    _ = try await run { $0.sources[0].maximumAge = .seconds(30 * 86_400) }
    clock.advance(by: 8 * 86_400)
    let report = try await run { $0.sources[0].maximumAge = .seconds(60 * 86_400) }
    #expect(report.writtenCount == 1)
  }

  @Test func aFullOutputEndsTheRunAndLosesNothing() async throws {
    site.publish(story("Mill sold"), at: "/mill")
    try FileManager.default.createDirectory(atPath: "\(folder.path)/out", withIntermediateDirectories: true)
    // A file where the folder of the source should be.
    try "x".write(toFile: "\(folder.path)/out/valley", atomically: true, encoding: .utf8)
    let report = try await run()
    guard case .fault(let reason) = report.stop else {
      Issue.record("the run went on")
      return
    }
    #expect(reason.contains("\(folder.path)/out/valley"))
    try FileManager.default.removeItem(atPath: "\(folder.path)/out/valley")
    #expect(try await run().writtenCount == 1)
  }
}
