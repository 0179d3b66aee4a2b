import Foundation
import Pith
import PithTestServer
import Testing

@Suite(.timeLimit(.minutes(10))) struct SourcePreviewTests {
  private let site = TestNewsSite()
  private let server: TestServer
  private let folder: TestFolder
  private let ledger: Ledger
  private let clock = TestTime()

  init() throws {
    let site = site
    server = try TestServer { site.response(to: $0) }
    folder = try TestFolder()
    ledger = try Ledger()
    for number in 0..<6 {
      site.publish(
        TestNewsSite.Story(
          title: "Story \(number) of six", paragraphs: TestNewsSite.paragraphs("topic\(number)"),
          published: clock.now - 60 - number), at: "/\(number)")
    }
  }

  private func configuration(_ names: [String], limit: Int?, ofSource: Int?) -> Configuration {
    var configuration = Configuration.local(in: folder)
    configuration.limit = limit
    configuration.sources = names.map { name in
      var source = SourceConfiguration(name: name, kind: .feed, address: server.url("/feed"))
      source.limit = ofSource
      return source
    }
    return configuration
  }

  /// What is said of the sources, after it was compared with what a run then fetches.
  private func previewAndRun(
    _ names: String..., limit: Int? = nil, ofSource: Int? = nil
  ) async throws -> [SourcePreview.Listing] {
    let configuration = configuration(names, limit: limit, ofSource: ofSource)
    let listings = try await SourcePreview(configuration, now: clock.now).listings(ledger)
    _ = site.takeRequests()
    let clock = clock
    _ = try await SourceRunner(configuration, now: { clock.now }).run(ledger)
    let fetched = site.takeRequests().map(\.path).filter { $0 != "/feed" }
    #expect(Set(listings.flatMap(\.addresses)) == Set(fetched.map { server.url($0) }))
    #expect(listings.flatMap(\.addresses).count == fetched.count)
    return listings
  }

  @Test func limitsCountAndWhatTheyLeaveIsNamedTheNextTime() async throws {
    var listing = try #require(try await previewAndRun("a", limit: 2).first)
    #expect(listing.enlistment.newCount == 6)
    #expect(listing.leftCount == 4)
    #expect(listing.addresses == [server.url("/0"), server.url("/1")])

    // The source is not due; its pages are.
    clock.advance(by: 60)
    listing = try #require(try await previewAndRun("a", ofSource: 3).first)
    #expect(!listing.isDue)
    #expect(listing.waitingCount == 4)
    #expect(listing.leftCount == 1)
  }

  @Test func changesAndRetriesAreNamed() async throws {
    site.answer("/3", with: 503)
    _ = try await previewAndRun("a")
    clock.advance(by: 7_200)
    site.answer("/3", with: nil)
    site.change("/1") { story in
      story.updated = clock.now - 60
      story.paragraphs.append("Correction: an earlier version of this report was wrong about the time.")
    }
    let listing = try #require(try await previewAndRun("a").first)
    #expect(listing.enlistment.changedCount == 1)
    #expect(listing.waitingCount == 1)
    #expect(Set(listing.addresses) == [server.url("/1"), server.url("/3")])
  }

  @Test func whatTwoSourcesListIsNamedOnce() async throws {
    let listings = try await previewAndRun("a", "b")
    #expect(listings.map(\.addresses.count) == [6, 0])
    #expect(listings.map(\.enlistment.knownCount) == [0, 6])
  }
}
