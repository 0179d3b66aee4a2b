import Foundation
import Pith
import PithTestServer
import Synchronization
import Testing

/// What runs read from sources other than feeds.
@Suite(.timeLimit(.minutes(10))) struct SourceReaderTests {
  private let files = TestFiles()
  private let server: TestServer
  private let folder: TestFolder
  private let ledger: Ledger
  private let clock = TestTime()

  init() throws {
    let files = files
    server = try TestServer { files.response(to: $0.path) }
    folder = try TestFolder()
    ledger = try Ledger()
  }

  private func run(
    _ kind: SourceConfiguration.Kind, _ address: String, listener: @escaping SourceRunner.Listener = { _ in }
  ) async throws -> SourceRunReport {
    var configuration = Configuration.local(in: folder)
    configuration.sources = [
      SourceConfiguration(name: "a", kind: kind, address: address, maximumAge: .seconds(30 * 86_400))
    ]
    let clock = clock
    var options = SourceRunOptions()
    options.only = ["a"]
    return try await SourceRunner(configuration, options: options, now: { clock.now })
      .run(ledger, listener: listener)
  }

  private func day(_ ago: Int) -> String {
    String(PublicationDate(unixSeconds: clock.now - ago * 86_400).description.prefix(10))
  }

  private func page(_ topic: String) -> String {
    "<html><head><title>\(topic)</title></head><body><article><h1>\(topic)</h1>"
      + TestNewsSite.paragraphs(topic).map { "<p>\($0)</p>" }.joined() + "</article></body></html>"
  }

  private func urlset(_ entries: [(path: String, daysAgo: Int)]) -> String {
    "<urlset>"
      + entries.map { "<url><loc>\(server.url($0.path))</loc><lastmod>\(day($0.daysAgo))</lastmod></url>" }
      .joined()
      + "</urlset>"
  }

  @Test func anIndexOfSitemapsIsReadWhereItHasChanged() async throws {
    files.set("/maps/new.xml", urlset([("/mill", 0)]))
    files.set("/maps/old.xml", urlset([("/ancient", 400)]))
    func index(_ newDay: String) -> String {
      """
      <sitemapindex><sitemap><loc>/maps/new.xml</loc><lastmod>\(newDay)T08:00:00Z</lastmod></sitemap>
      <sitemap><loc>/maps/old.xml</loc><lastmod>\(day(390))</lastmod></sitemap></sitemapindex>
      """
    }
    files.set("/maps/index.xml", index(day(0)))
    files.set("/mill", page("Mill sold"))
    #expect(try await run(.sitemap, server.url("/maps/index.xml")).writtenCount == 1)
    // Of the old part nothing can be young enough.
    #expect(files.takeRequests() == ["/maps/index.xml", "/maps/new.xml", "/mill"])

    clock.advance(by: 86_400)
    #expect(try await run(.sitemap, server.url("/maps/index.xml")).writtenCount == 0)
    #expect(files.takeRequests() == ["/maps/index.xml"])

    files.set("/maps/new.xml", urlset([("/mill", 1), ("/bridge", 0)]))
    files.set("/bridge", page("Bridge closed"))
    files.set("/maps/index.xml", index(day(0)))
    #expect(try await run(.sitemap, server.url("/maps/index.xml")).writtenCount == 1)
    #expect(files.takeRequests() == ["/maps/index.xml", "/maps/new.xml", "/bridge"])
  }

  @Test func partsAreReadThoughTheirIndexIsTheSame() async throws {
    files.set("/index.xml", "<sitemapindex><sitemap><loc>/part.xml</loc></sitemap></sitemapindex>")
    files.set("/mill", page("Mill sold"))
    // At first the part is not there.
    #expect(try await run(.sitemap, server.url("/index.xml")).writtenCount == 0)
    files.set("/part.xml", urlset([("/mill", 0)]))
    #expect(try await run(.sitemap, server.url("/index.xml")).writtenCount == 1)
    files.set("/bridge", page("Bridge closed"))
    files.set("/part.xml", urlset([("/mill", 0), ("/bridge", 0)]))
    #expect(try await run(.sitemap, server.url("/index.xml")).writtenCount == 1)
  }

  /// The date that the outer index gives is that of the inner one, not of what stands in that.
  @Test func partsOfAnIndexWithinAnIndexAreReadThoughItsDateIsTheSame() async throws {
    let date = PublicationDate(unixSeconds: clock.now - 3_600).description
    files.set(
      "/index.xml",
      "<sitemapindex><sitemap><loc>/inner.xml</loc><lastmod>\(date)</lastmod></sitemap></sitemapindex>")
    files.set(
      "/inner.xml",
      "<sitemapindex><sitemap><loc>/yes.xml</loc></sitemap><sitemap><loc>/late.xml</loc></sitemap></sitemapindex>"
    )
    files.set("/yes.xml", urlset([("/mill", 0)]))
    files.set("/mill", page("Mill sold"))
    #expect(try await run(.sitemap, server.url("/index.xml")).writtenCount == 1)
    files.set("/late.xml", urlset([("/bridge", 0)]))
    files.set("/bridge", page("Bridge closed"))
    #expect(try await run(.sitemap, server.url("/index.xml")).writtenCount == 1)
  }

  @Test func aPartThatCannotBeHadHoldsUpNoOther() async throws {
    files.set(
      "/index.xml",
      "<sitemapindex><sitemap><loc>/no.xml</loc></sitemap><sitemap><loc>/yes.xml</loc></sitemap></sitemapindex>"
    )
    files.set("/yes.xml", urlset([("/mill", 0)]))
    files.set("/mill", page("Mill sold"))
    let report = try await run(.sitemap, server.url("/index.xml"))
    #expect(report.writtenCount == 1)
    #expect(report.failedSourceCount == 0)
  }

  @Test func anIndexOfWhichNothingCanBeHadIsAFailure() async throws {
    files.set(
      "/index.xml",
      "<sitemapindex><sitemap><loc>/no.xml</loc></sitemap><sitemap><loc>/index.xml</loc></sitemap></sitemapindex>"
    )
    for _ in 0..<4 {
      let report = try await run(.sitemap, server.url("/index.xml"))
      #expect(report.failedSourceCount == 1)
      clock.advance(by: 3_600)
    }
    let problem = try #require(try await run(.sitemap, server.url("/index.xml")).problems.first)
    #expect(problem.kind == .sourceFailing)
    #expect(problem.text.contains("none of its sitemaps can be had; \(server.url("/no.xml")): "))
  }

  /// The archive of a past month has been taken away; that of this month is as it was.
  @Test func aPartThatFailsIsNoFailureWhereAnotherWasHad() async throws {
    let date = "<lastmod>\(day(1))T08:00:00Z</lastmod>"
    files.set(
      "/index.xml",
      "<sitemapindex><sitemap><loc>/no.xml</loc></sitemap><sitemap><loc>/yes.xml</loc>\(date)</sitemap></sitemapindex>"
    )
    files.set("/yes.xml", urlset([("/mill", 1)]))
    files.set("/mill", page("Mill sold"))
    for _ in 0..<2 {
      #expect(try await run(.sitemap, server.url("/index.xml")).failedSourceCount == 0)
    }
    #expect(
      files.takeRequests().filter { $0.hasSuffix(".xml") } == [
        "/index.xml", "/yes.xml", "/no.xml", "/index.xml", "/no.xml",
      ])
  }

  @Test func aSectionPageIsReadForItsArticles() async throws {
    files.set(
      "/news",
      """
      <html><body><nav><a href="/imprint">Imprint</a></nav><main>
      <article><h2><a href="/2026/03/04/mill-sold-to-a-family">Mill sold to a family of the valley</a></h2></article>
      <article><h2><a href="/2026/03/03/bridge-closed-for-the-summer">Bridge closed for the whole summer</a></h2></article>
      </main></body></html>
      """)
    files.set("/2026/03/04/mill-sold-to-a-family", page("Mill sold to a family of the valley"))
    files.set("/2026/03/03/bridge-closed-for-the-summer", page("Bridge closed for the whole summer"))
    #expect(try await run(.section, server.url("/news")).writtenCount == 2)
    #expect(!files.takeRequests().contains("/imprint"))
    _ = try await run(.section, server.url("/news"))
    #expect(files.takeRequests() == ["/news"])
  }

  @Test func aListIsReadLineByLine() async throws {
    let path = "\(folder.path)/list.txt"
    try folder.write(
      Array("# mine\n\n  \(server.url("/mill"))\r\nno address\n\(server.url("/mill"))#x\n".utf8),
      to: "list.txt")
    files.set("/mill", page("Mill sold"))
    let report = try await run(.list, path)
    #expect(report.writtenCount == 1)
    #expect(report.listedCount == 1)
    #expect(report.failedSourceCount == 0)
  }

  /// By the rules of local lists, wherever its first address stands.
  @Test(arguments: ["", "\u{FEFF}"]) func aListOnAServerIsReadLineByLine(start: String) async throws {
    files.set("/list.txt", "\(start)# mine, <b>all</b> of them\n\n  \(server.url("/mill"))\r\nno address\n")
    files.set("/mill", page("Mill sold"))
    let badLines = Mutex<[String]>([])
    let report = try await run(.list, server.url("/list.txt")) { event in
      if case .partFailed(_, let part, _) = event { badLines.withLock { $0.append(part) } }
    }
    #expect(report.writtenCount == 1 && report.failedSourceCount == 0)
    #expect(badLines.withLock { $0 } == ["no address"])
  }

  @Test func aPageInPlaceOfAListIsAFailure() async throws {
    for text in [page("We have moved"), "We have moved.\nLook for us elsewhere."] {
      files.set("/list.txt", text)
      #expect(try await run(.list, server.url("/list.txt")).failedSourceCount == 1)
      #expect(try ledger.sources(named: ["a"]).first?.code == "notASource")
      #expect(try ledger.documents(of: 1).isEmpty)
    }
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstAddress() async throws {
    try folder.write(Array("\u{FEFF}\(server.url("/mill"))\n".utf8), to: "list.txt")
    files.set("/mill", page("Mill sold"))
    #expect(try await run(.list, "\(folder.path)/list.txt").writtenCount == 1)
  }

  /// Whoever reads the log may not know it.
  @Test func thePasswordInALineThatIsNoAddressIsNotTold() async throws {
    try folder.write(Array("http://joe:pw@bad host/\n".utf8), to: "list.txt")
    let badLines = Mutex<[String]>([])
    _ = try await run(.list, "\(folder.path)/list.txt") { event in
      if case .partFailed(_, let part, _) = event { badLines.withLock { $0.append(part) } }
    }
    #expect(badLines.withLock { $0 } == ["http://bad host/"])
  }

  private func feed(_ date: String) -> String {
    """
    <rss version="2.0"><channel><title>Site</title><item><title>Mill sold</title><link>\(server.url("/mill"))</link>
    <pubDate>\(date)</pubDate></item></channel></rss>
    """
  }

  /// RSS 2.0 has no date but that of publication.
  @Test func anEntryThatIsPublishedAnewHasChanged() async throws {
    files.set("/feed.xml", feed("Wed, 04 Mar 2026 11:00:00 GMT"))
    files.set("/mill", page("Mill sold"))
    #expect(try await run(.feed, server.url("/feed.xml")).writtenCount == 1)
    clock.advance(by: 3 * 3_600)
    files.set("/mill", page("Mill sold, and let again"))
    files.set("/feed.xml", feed("Wed, 04 Mar 2026 14:00:00 GMT"))
    #expect(try await run(.feed, server.url("/feed.xml")).changedCount == 1)
    // As long as the date stays there is no need to ask again.
    clock.advance(by: 3_600)
    files.set("/feed.xml", feed("Wed, 04 Mar 2026 14:00:00 GMT").replacing("Site", with: "Our site"))
    _ = files.takeRequests()
    _ = try await run(.feed, server.url("/feed.xml"))
    #expect(files.takeRequests() == ["/feed.xml"])
  }

  /// Some feeds date all entries by the time at which they were made.
  @Test func aFeedThatIsDatedAnewEachTimeCausesFewFetches() async throws {
    files.set("/mill", page("Mill sold"))
    var fetches = 0
    for hour in 0..<(4 * 24) {
      let date = PublicationDate(unixSeconds: clock.now)
      files.set("/feed.xml", feed(date.description))
      _ = try await run(.feed, server.url("/feed.xml"))
      fetches += files.takeRequests().count { $0 == "/mill" }
      clock.advance(by: 3_600)
      if hour == 23 { #expect(fetches <= 6) }
    }
    #expect(fetches <= 8)
  }

  @Test func aPageInPlaceOfAFeedIsAFailure() async throws {
    files.set("/feed", page("We have moved"))
    let report = try await run(.feed, server.url("/feed"))
    #expect(report.failedSourceCount == 1)
    #expect(try ledger.sources(named: ["a"]).first?.code == "notASource")
    // Once it is mended it is read, though its bytes were seen before.
    #expect(try ledger.documents(of: 1).isEmpty)
  }
}

/// Files of a site, by path.
final class TestFiles: Sendable {
  private let state = Mutex<(files: [String: String], requests: [String])>(([:], []))

  func set(_ path: String, _ text: String) {
    state.withLock { $0.files[path] = text }
  }

  func takeRequests() -> [String] {
    state.withLock { state in
      defer { state.requests = [] }
      return state.requests
    }
  }

  func response(to path: String) -> TestResponse {
    state.withLock { state in
      state.requests.append(path)
      guard let text = state.files[path] else { return .status(404) }
      return .body(
        Array(text.utf8), contentType: path.hasSuffix(".xml") ? "text/xml" : "text/html; charset=utf-8")
    }
  }
}
