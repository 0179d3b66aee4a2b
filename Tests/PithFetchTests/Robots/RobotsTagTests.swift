import PithCore
import Testing

@testable import PithFetch

@Suite struct RobotsTagTests {
  @Test(
    "Rules for all crawlers, and for ours by name",
    arguments: [
      (["noindex"], [.noindex]), (["NoIndex , noarchive"], [.noindex, .noarchive]),
      (["none"], [.noindex, .nofollow]),
      (["noindex", "noarchive"], [.noindex, .noarchive]), (["all"], []), (["otherbot: noindex"], []),
      (["pith: noindex"], [.noindex]),
      (["otherbot: noindex, nofollow, pith: noarchive, nosnippet"], [.noarchive, .nosnippet]),
      (["unavailable_after: 25 Jun 2026 15:00:00 PST, noindex"], [.noindex]),
      (["noindex, otherbot: noarchive"], [.noindex]),
    ] as [([String], Set<IndexingRule>)])
  func rules(_ values: [String], _ rules: Set<IndexingRule>) {
    let headers = HTTPHeaders(values.map { .init(name: "x-robots-tag", value: $0) })
    #expect(RobotsTag.rules(in: headers, agent: "Pith") == rules)
  }
}
