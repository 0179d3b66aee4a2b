import Foundation
import Pith
import Testing

/// Where Debian's package puts it.
private let chromium = "/usr/bin/chromium"

/// The report in a browser: its policy lets its own script run, and that does its work.
@Suite(
  .timeLimit(.minutes(10)),
  .enabled(if: FileManager.default.isExecutableFile(atPath: chromium), "needs Chromium"))
struct ReportInBrowserTests {
  /// The document after the script ran, as markup.
  private func document(of page: PageExplanation, fragment: String) async throws -> String {
    let pages = try SavedPages(count: 0)
    let report = try pages.write(
      String(decoding: try HTMLReportRenderer().render(page), as: UTF8.self), to: "report.html")
    let dump = try pages.write("", to: "dump.html")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: chromium)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--user-data-dir=\(pages.path("profile"))", "--dump-dom",
      "file://\(report)#\(fragment)",
    ]
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: dump))
    process.standardError = FileHandle.nullDevice
    try await process.runToEnd()
    return try pages.text(of: "dump.html")
  }

  @Test func showsItsToolsAndTheDetailsOfTheBlockInTheAddress() async throws {
    let document = try await document(of: .ferry, fragment: "b3")
    #expect(document.contains(">5 of 5 blocks</output>"))
    #expect(document.contains("<form class=\"toolbar\" role=\"search\" aria-label=\"Blocks\">"))
    #expect(document.components(separatedBy: "class=\"why\"").count == 2)
    #expect(document.contains("id=\"why3\""))
    #expect(document.contains("<td class=\"figure weight\">+2.25</td>"))
  }

  @Test func saysThatABlockWasScoredWithoutItsFeatures() async throws {
    let document = try await document(of: .ferry, fragment: "b4")
    #expect(document.contains("0.03: beyond doubt by what stands around it, without a look at its features"))
  }

  @Test func opensAPageOfManyBlocks() async throws {
    var page = PageExplanation.ferry
    page.explanation.blocks = (1...20_000).map { number in
      .init(
        block: Block(role: .paragraph, text: "The ferry left for the \(number)th time."),
        verdict: number % 2 == 0 ? .kept("body") : .stripped(.relatedArticles, "related-words"), reasons: [])
    }
    let document = try await document(of: page, fragment: "b20000")
    #expect(document.contains(">20,000 of 20,000 blocks</output>"))
    #expect(document.contains("id=\"why20000\""))
  }

  @Test func runsNothingOfThePage() async throws {
    var page = PageExplanation.ferry
    let hostile =
      "</script><script>document.body.id = 'taken'</script><img src=x onerror=\"document.body.id = 'taken'\">"
    page.explanation.metadata.title = hostile
    page.explanation.blocks = [
      .init(
        block: Block(role: .paragraph, text: hostile), verdict: .stripped(.other, "label", evidence: hostile),
        reasons: [.init(feature: hostile, value: 1, weight: 1)])
    ]
    let document = try await document(of: page, fragment: "b1")
    #expect(document.contains("id=\"why1\""))
    #expect(!document.contains("<body id=") && !document.contains("<img"))
  }
}
